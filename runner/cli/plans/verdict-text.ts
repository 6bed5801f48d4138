import type { MatchedRule, PlanVerdict } from '../../../shared/policy/verdict.ts';
import { oneLine } from '../terminal/one-line.ts';

/** More rules than a person reads before deciding; the riskiest come first. */
const RULES_SHOWN = 20;
const RANK = { high: 2, medium: 1, low: 0 } as const;

/** Rules for a terminal, one a line, each once for a step, what denies and what is riskiest first. */
export const ruleLines = (rules: readonly MatchedRule[], stepCount: number): string[] => {
  const weight = ({ action, risk }: MatchedRule): number => (action === 'deny' ? 10 : 0) + RANK[risk];
  const lines = [...rules]
    .sort((one, other) => weight(other) - weight(one) || (one.step ?? 0) - (other.step ?? 0))
    .map(({ action, risk, id, reason, step = 0 }) => {
      const where = stepCount > 1 ? `step ${step + 1}, ` : '';
      return `${action.padEnd(4)} ${risk.padEnd(6)} ${where}${id}: ${oneLine(reason, 500)}`;
    });
  const once = [...new Set(lines)];
  const more = once.length - RULES_SHOWN;
  return [...once.slice(0, RULES_SHOWN), ...(more > 0 ? [`and ${more} more`] : [])];
};

/** What the machine's policy said when the plan was submitted, as lines of `provara approve`. */
export const verdictLines = (verdict: PlanVerdict | null): string[] => {
  if (verdict === null) return ['  policy   no verdict: this plan was not judged by the hub'];
  const { risk, summary, understood, dialects, rules, steps } = verdict;
  const says = verdict.verdict === 'deny' ? 'denied' : 'asks a person';
  return [
    `  policy   ${says}, ${risk} risk: ${oneLine(summary, 1_000)}`,
    ...(understood ? [] : ['           Not everything in it can be told before it runs.']),
    ...(dialects === 'same'
      ? []
      : ['           Windows PowerShell 5.1 and PowerShell 7 read it differently.']),
    ...ruleLines(rules, steps.length).map((line) => `    ${line}`),
  ];
};
