import type { Shell } from '../plan.ts';
import { type FactsOf, factsOfTexts } from './facts-of-texts.ts';
import { higherRisk, judge } from './judge.ts';
import { judgeShellText } from './judge-shell-text.ts';
import type { Policy, Risk } from './policy-schema.ts';
import type { Protected } from './protecting-rules.ts';
import type { PlanVerdict, Verdict } from './verdict.ts';

/** The part of a step that is judged. */
export interface JudgedStep {
  readonly command: string;
  readonly cwd: string | null;
}

/** What a policy says of one step for a shell. */
export const judgeStep = (
  { command, cwd }: JudgedStep,
  shell: Shell,
  policy: Policy,
  protect?: Protected,
  factsOf: FactsOf = factsOfTexts(shell),
): Verdict => {
  switch (shell) {
    case 'pwsh':
    case 'powershell':
      return judge(factsOf(command), policy, protect === undefined ? { cwd } : { cwd, protect });
    case 'sh':
      return judgeShellText(command, policy, protect);
    default:
      return shell satisfies never;
  }
};

/** What a policy says of a plan: denied if a step is, and of the highest risk that a step has. `factsOf` is of the same shell. */
export const judgePlan = (
  steps: readonly JudgedStep[],
  shell: Shell,
  policy: Policy,
  protect?: Protected,
  factsOf: FactsOf = factsOfTexts(shell),
): PlanVerdict => {
  const verdicts = steps.map((step) => judgeStep(step, shell, policy, protect, factsOf));
  return {
    verdict: verdicts.some(({ verdict }) => verdict === 'deny') ? 'deny' : 'ask',
    risk: verdicts.reduce<Risk>((risk, verdict) => higherRisk(risk, verdict.risk), 'low'),
    rules: verdicts.flatMap(({ rules }, step) => rules.map((rule) => ({ ...rule, step }))),
    understood: verdicts.every(({ understood }) => understood),
    dialects: verdicts.some(({ dialects }) => dialects === 'differ') ? 'differ' : 'same',
    summary: verdicts
      .map(({ summary }) => summary)
      .join(' — then ')
      .slice(0, 4_000),
    steps: verdicts.map(({ rules: _, ...rest }) => rest),
  };
};
