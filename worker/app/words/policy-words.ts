import type { At } from '../../../shared/analysis/facts.ts';
import { soundsHarmless } from '../../../shared/policy/only-looks.ts';
import type { Risk } from '../../../shared/policy/policy-schema.ts';
import { UNREADABLE } from '../../../shared/policy/unreadable.ts';
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

/** Said of a whole text that nothing analysed; of every step of a plan alike. */
const NOT_ANALYSED = 'not-analysed';

const TITLES: Readonly<Record<string, string>> = {
  'not-understood': 'Not everything could be understood',
  'dialects-differ': 'Windows PowerShell 5.1 and PowerShell 7 read this differently',
  [NOT_ANALYSED]: 'No syntax analysis',
};

const titleOf = (id: string): string | null => (Object.hasOwn(TITLES, id) ? (TITLES[id] ?? null) : null);

const REASONS_SAID = 8;

/** The reasons of one rule together; what those that begin alike say after the colon is a list. */
const joinReasons = (reasons: readonly string[]): string => {
  const tails = new Map<string, string[]>();
  for (const reason of new Set(reasons)) {
    const colon = reason.indexOf(': ');
    const head = colon === -1 ? reason : reason.slice(0, colon);
    const tail = colon === -1 ? [] : [reason.slice(colon + 2).replace(/\.$/, '')];
    tails.set(head, [...(tails.get(head) ?? []), ...tail]);
  }
  const said = [...tails].map(([head, list]) => {
    const more = list.length > REASONS_SAID ? `, and ${list.length - REASONS_SAID} more` : '';
    return list.length === 0 ? head : `${head}: ${list.slice(0, REASONS_SAID).join(', ')}${more}.`;
  });
  const rest = said.length - REASONS_SAID;
  return [...said.slice(0, REASONS_SAID), ...(rest > 0 ? [`And ${rest} more.`] : [])].join(' ');
};

const lineOf = (matches: readonly MatchedRule[]): readonly PolicyLine[] => {
  const [first] = matches;
  if (first === undefined) return [];
  const { id, risk, action } = first;
  const reason = joinReasons(matches.map((match) => match.reason));
  const places = matches.map(({ step = 0, at }) => ({ step, at }));
  return [{ id, title: titleOf(id), reason, risk, isDenied: action === 'deny', places }];
};

const bare = (id: string, reason: string): PolicyLine => ({
  id,
  title: titleOf(id),
  reason,
  risk: 'high',
  isDenied: false,
  places: [],
});

/** Why a text is no PowerShell, from its summary; undefined where it can be read. */
export const unreadableBecause = (summary: string | undefined): string | undefined =>
  summary?.startsWith(UNREADABLE) ? summary.slice(UNREADABLE.length) : undefined;

/**
 * A rule of a text that can't be read says that, and not that only a part of it was not understood; one of a text that
 * nothing analysed does not say again what its title says.
 */
const clearer = (rule: MatchedRule, { steps }: PlanVerdict): MatchedRule => {
  if (rule.id === NOT_ANALYSED) {
    return { ...rule, reason: 'only words that the policy has rules for are searched in a text for sh.' };
  }
  const why = unreadableBecause(steps[rule.step ?? 0]?.summary);
  return rule.id === 'not-understood' && why !== undefined
    ? { ...rule, reason: `PowerShell can’t read it: ${why}.` }
    : rule;
};

const RANK: Readonly<Record<Risk, number>> = { high: 0, medium: 1, low: 2 };
const rank = (line: PolicyLine): number =>
  (line.title === null ? 10 : 0) + (line.isDenied ? 0 : 5) + RANK[line.risk];

/** Each rule once with all its places: what must be known first, then what denies, then the higher risks. */
export const policyLines = (verdict: PlanVerdict): readonly PolicyLine[] => {
  const rules = new Map<string, MatchedRule[]>();
  for (const rule of verdict.rules.map((each) => clearer(each, verdict))) {
    const key = JSON.stringify([rule.id, rule.action, rule.risk]);
    rules.set(key, [...(rules.get(key) ?? []), rule]);
  }
  const found = [...rules.values()].flatMap(lineOf);
  const has = (...ids: readonly string[]) => found.some(({ id }) => ids.includes(id));
  // Of very many matches some are left out, of these never the fact itself.
  if (!verdict.understood && !has('not-understood', NOT_ANALYSED)) {
    found.push(bare('not-understood', 'Something in it can’t be told before it runs.'));
  }
  if (verdict.dialects === 'differ' && !has('dialects-differ')) {
    found.push(bare('dialects-differ', 'What it does depends on which of the two runs it.'));
  }
  return found.sort((a, b) => rank(a) - rank(b));
};

/** What the policy said, where it belongs. */
export interface PlacedLines {
  /** Of each step. */
  readonly steps: readonly (readonly PolicyLine[])[];
  /** Of the plan as a whole, said once. */
  readonly whole: readonly PolicyLine[];
}

/** The lines of each step, and those that are of every step or of none. */
export const placedLines = (verdict: PlanVerdict, stepCount: number): PlacedLines => ({
  steps: Array.from({ length: stepCount }, (_, step) =>
    policyLines({
      ...verdict,
      ...(verdict.steps[step] ?? { understood: true, dialects: 'same' }),
      rules: verdict.rules.filter((rule) => (rule.step ?? 0) === step),
    }).filter(({ id }) => id !== NOT_ANALYSED),
  ),
  // They are of a text as a whole: there is no place to show.
  whole: policyLines(verdict)
    .filter(({ id, places }) => id === NOT_ANALYSED || (verdict.steps.length === 0 && places.length === 0))
    .map((line) => ({ ...line, places: [] })),
});

/** What a step does, where the policy could tell; a text that nothing analysed has a line of its own for that. */
export const stepWords = (verdict: PlanVerdict | null, step: number): string | undefined => {
  const summary = verdict?.steps[step]?.summary;
  const isUnknown = verdict?.rules.some((rule) => rule.id === NOT_ANALYSED && (rule.step ?? 0) === step);
  return summary === undefined || isUnknown || unreadableBecause(summary) !== undefined ? undefined : summary;
};

/** What is said before a number of files, and the number; never one in a name. */
const FILE_COUNTS = /((?:^|; )[a-z]+ )(\d+)(?= files(?:;|$))/g;

/** Where a clause leaves something out: another one that reads the same may do something else. */
const CUT = /…| and \d+ more(?:;|$)/;

/** Two clauses that differ at most in numbers of files as one, with the numbers added up; undefined: they may differ more. */
const joined = (one: string, other: string): string | undefined => {
  if (CUT.test(one)) return undefined;
  const counts = [...other.matchAll(FILE_COUNTS)].map(([, , count]) => Number(count));
  return one.replace(FILE_COUNTS, '$1') === other.replace(FILE_COUNTS, '$1')
    ? one.replace(
        FILE_COUNTS,
        (_, verb: string, count: string) => verb + (Number(count) + (counts.shift() ?? 0)),
      )
    : undefined;
};

/** Steps that do the same are said once. What only looks is joined over other looks, never over a change. */
const joinSteps = (steps: readonly string[]): readonly string[] => {
  const clauses: string[] = [];
  for (const said of steps) {
    let at = clauses.length - 1;
    let both: string | undefined;
    for (; at >= 0; at -= 1) {
      const before = clauses[at] ?? '';
      both = joined(before, said);
      if (both !== undefined || !soundsHarmless(before) || !soundsHarmless(said)) break;
    }
    if (both === undefined) clauses.push(said);
    else clauses[at] = both;
  }
  return clauses;
};

/** What a plan does, in a clause. */
export const summaryWords = ({ steps, summary }: PlanVerdict): string =>
  joinSteps(
    (steps.length === 0 ? [summary] : steps.map((step) => step.summary)).map((said) =>
      unreadableBecause(said) === undefined ? said : 'a text that PowerShell can’t read',
    ),
  ).join(', then ');

/** The gravest thing that the policy found in a plan of high risk of which the summary alone would sound harmless. */
export const whyHigh = (verdict: PlanVerdict): string | undefined => {
  const { steps, summary } = verdict;
  const said = steps.length === 0 ? [summary] : steps.map((step) => step.summary);
  if (verdict.risk !== 'high' || !said.every(soundsHarmless)) return undefined;
  const gravest = policyLines(verdict).find(({ risk }) => risk === 'high');
  return gravest?.title ?? gravest?.reason.replace(/: .*|\.$/s, '');
};
