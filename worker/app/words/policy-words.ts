import type { At } from '../../../shared/analysis/facts.ts';
import type { Risk } from '../../../shared/policy/policy-schema.ts';
import type { MatchedRule, PlanVerdict } from '../../../shared/policy/verdict.ts';

/** A place in a step's command. */
export interface Place {
  readonly step: number;
  readonly at: At;
}

/** A line of what the policy said. */
export interface PolicyLine {
  readonly id: string;
  /** Set for what every reader must know before the rules. */
  readonly title: string | null;
  readonly reason: string;
  readonly risk: Risk;
  readonly isDenied: boolean;
  readonly places: readonly Place[];
}

const TITLES: Readonly<Record<string, string>> = {
  'not-understood': 'Not everything could be understood',
  'dialects-differ': 'Windows PowerShell 5.1 and PowerShell 7 read this differently',
  'not-analysed': 'No syntax analysis',
};

const lineOf = ({ id, reason, risk, action }: MatchedRule): PolicyLine => ({
  id,
  title: Object.hasOwn(TITLES, id) ? (TITLES[id] ?? null) : null,
  reason,
  risk,
  isDenied: action === 'deny',
  places: [],
});

/** `Contains …: this` and `Contains …: that` differ in what comes after the colon. */
const headAndTail = (reason: string): readonly [string, string] => {
  const colon = reason.indexOf(': ');
  return colon === -1 ? [reason, ''] : [reason.slice(0, colon), reason.slice(colon + 2).replace(/\.$/, '')];
};

/** One reason of two that begin alike. */
const joinReasons = (one: string, other: string): string => {
  const [head, tail] = headAndTail(one);
  const [, more] = headAndTail(other);
  return more === '' || tail.split(', ').includes(more) ? one : `${head}: ${tail}, ${more}.`;
};

const bare = (id: string, reason: string): PolicyLine =>
  lineOf({ id, reason, risk: 'high', action: 'ask', at: [0, 0] });

const RANK: Readonly<Record<Risk, number>> = { high: 0, medium: 1, low: 2 };
const rank = (line: PolicyLine): number =>
  (line.title === null ? 10 : 0) + (line.isDenied ? 0 : 5) + RANK[line.risk];

/** Each rule once with all its places: what must be known first, then what denies, then the higher risks. */
export const policyLines = (verdict: PlanVerdict): readonly PolicyLine[] => {
  const lines = new Map<string, PolicyLine>();
  for (const rule of verdict.rules) {
    const [head] = headAndTail(rule.reason);
    const key = JSON.stringify([rule.id, rule.action, rule.risk, head]);
    const line = lines.get(key);
    const place = { step: rule.step ?? 0, at: rule.at };
    lines.set(key, {
      ...lineOf(rule),
      reason: line === undefined ? rule.reason : joinReasons(line.reason, rule.reason),
      places: [...(line?.places ?? []), place],
    });
  }
  const found = [...lines.values()];
  const has = (...ids: readonly string[]) => found.some(({ id }) => ids.includes(id));
  // Of very many matches some are left out, of these never the fact itself.
  if (!verdict.understood && !has('not-understood', 'not-analysed')) {
    found.push(bare('not-understood', 'Something in it can’t be told before it runs.'));
  }
  if (verdict.dialects === 'differ' && !has('dialects-differ')) {
    found.push(bare('dialects-differ', 'What it does depends on which of the two runs it.'));
  }
  return found.sort((a, b) => rank(a) - rank(b));
};

/** What a plan does, in a clause; steps that do the same are said once. */
export const summaryWords = ({ steps, summary }: PlanVerdict): string =>
  steps.length === 0 ? summary : [...new Set(steps.map((step) => step.summary))].join(', then ');
