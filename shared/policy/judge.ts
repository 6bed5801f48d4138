import type { At, Facts, Reading } from '../analysis/facts.ts';
import { isWithin, placeOf, START_FOLDER } from '../analysis/paths.ts';
import { covering } from './covering.ts';
import { deceptionRule } from './deception-rules.ts';
import { notReadOnly } from './low-risk.ts';
import { matchRule } from './match-rule.ts';
import type { Policy, Risk, Rule } from './policy-schema.ts';
import { type Protected, protectingRules } from './protecting-rules.ts';
import { ReadingIndex } from './reading-index.ts';
import { summarise } from './summary.ts';
import { type MatchedRule, RULES_PER_VERDICT, type Verdict } from './verdict.ts';
import { Workspace } from './workspace.ts';

export interface JudgeContext {
  /** The folder that the step starts in; null: the runner's own, which counts as the workspace. */
  readonly cwd: string | null;
  readonly protect?: Protected;
}

/** Places that are named for one rule; a thousand of them tell nobody more. */
const PLACES_PER_RULE = 5;

const RANK: Readonly<Record<Risk, number>> = { low: 0, medium: 1, high: 2 };

/** The higher of two risks. */
export const higherRisk = (one: Risk, other: Risk): Risk => (RANK[one] >= RANK[other] ? one : other);

type Found = Omit<MatchedRule, 'step'>;

/** What a policy says of the facts of a text. Nothing is ever allowed without a person; what isn't understood is high risk. */
export const judge = (facts: Facts, policy: Policy, { cwd, protect }: JudgeContext): Verdict => {
  const found: Found[] = [];
  let excess: string | null = null;
  for (const read of facts.readings) {
    const reading = from(cwd, read, facts.text);
    const workspace = new Workspace(cwd, policy.working_directories, reading, protect);
    found.push(...judgeReading(reading, policy, workspace, protectingRules(protect)));
    excess ??= workspace.excess;
  }
  found.push(...judgeText(facts, policy, excess));
  found.push(...judgeFolder(facts, policy, cwd));
  const rules = compact(found);
  return {
    verdict: rules.some(({ action }) => action === 'deny') ? 'deny' : 'ask',
    risk: rules.reduce<Risk>((risk, rule) => higherRisk(risk, rule.risk), 'low'),
    rules,
    understood: facts.understood && excess === null,
    dialects: facts.dialects,
    summary: summarise(facts),
  };
};

/** The step's folder is entered like one that the text enters: a bare name in it means a file there. */
const from = (cwd: string | null, reading: Reading, text: string): Reading => {
  if (cwd === null) return reading;
  const at: At = [0, text.length];
  const entered = { at, path: cwd, isConstant: true, access: 'enter', by: 'Set-Location' } as const;
  return { ...reading, paths: [entered, ...reading.paths] };
};

const judgeReading = (
  reading: Reading,
  policy: Policy,
  workspace: Workspace,
  protecting: readonly Rule[],
): readonly Found[] => {
  const found: Found[] = [];
  const index = new ReadingIndex(reading);
  const named = new Set<number>();
  const covered: At[] = [];
  const apply = (rule: Rule, action: MatchedRule['action']): void => {
    const shown = { yes: new Set<number>(), maybe: new Set<number>(), no: new Set<number>() };
    for (const { at, certainty, isNamed } of matchRule(rule, index, workspace)) {
      const key = placeKey(at);
      if (isNamed) named.add(key);
      const isCertain = certainty === 'yes';
      const risk = isCertain ? rule.risk : 'high';
      if (risk !== 'low') covered.push(at);
      const places = shown[certainty];
      if (places.size >= PLACES_PER_RULE || places.has(key)) continue;
      places.add(key);
      found.push({
        id: rule.id,
        reason: isCertain ? rule.reason : `${rule.reason} Whether it does is decided only when it runs.`,
        risk,
        action: action === 'deny' && (isCertain || policy.strict) ? 'deny' : 'ask',
        at: [...at],
      });
    }
  };
  for (const rule of protecting) apply(rule, 'deny');
  for (const rule of policy.deny) apply(rule, 'deny');
  for (const rule of policy.ask) apply(rule, 'ask');
  const isCovered = covering(covered);
  const shown = new Map<string, Set<number>>();
  for (const { id, at, subject, what } of notReadOnly(reading, policy)) {
    const isUnknown = id === 'unknown-command' && !named.has(placeKey(at));
    const action = isUnknown && policy.strict ? 'deny' : 'ask';
    const places = shown.get(id + action) ?? new Set();
    // A rule that speaks of the same place says it better.
    if (places.size >= PLACES_PER_RULE || (action === 'ask' && isCovered(at))) continue;
    shown.set(id + action, places.add(placeKey(at)));
    found.push({ id, reason: sentence(what, subject), risk: 'medium', action, at: [...at] });
  }
  return found;
};

/** No text is longer than two million characters. */
const placeKey = ([start, end]: At): number => start * 2 ** 21 + end;

const sentence = (what: string, subject?: string): string => {
  const words = subject === undefined ? what.charAt(0).toUpperCase() + what.slice(1) : `${subject} ${what}`;
  return `${words}.`.slice(0, 900);
};

/**
 * What concerns the text as a whole: whether it can be read, alike by both dialects, and by a person. `excess`: why not
 * all of it could be judged.
 */
const judgeText = (facts: Facts, policy: Policy, excess: string | null): readonly Found[] => {
  const found: Found[] = [];
  const whole: At = [0, facts.text.length];
  if (!facts.understood || excess !== null) {
    const [refusal] = facts.readings.length === 0 ? facts.refusals : [];
    const effect = facts.readings.flatMap(({ effects }) => effects).find(({ isOpaque }) => isOpaque);
    const why = refusal?.message ?? effect?.detail ?? excess ?? '';
    found.push({
      id: 'not-understood',
      reason: `Could not be analysed in full: ${why}`.slice(0, 900),
      risk: 'high',
      action: policy.strict ? 'deny' : 'ask',
      at: [...(refusal?.at ?? effect?.at ?? whole)],
    });
  }
  if (facts.dialects === 'differ') {
    found.push({
      id: 'dialects-differ',
      reason: (facts.difference ?? 'PowerShell 5.1 and 7 read it differently.').slice(0, 900),
      risk: 'high',
      action: 'ask',
      at: [...whole],
    });
  }
  return [...found, ...facts.deceptions.map(deceptionRule)];
};

const judgeFolder = (facts: Facts, policy: Policy, cwd: string | null): readonly Found[] => {
  if (cwd === null || policy.working_directories.length === 0) return [];
  const place = placeOf(cwd, START_FOLDER);
  const isAllowed = policy.working_directories.some((folder) => {
    const allowed = placeOf(folder, START_FOLDER);
    return allowed !== null && place !== null && isWithin(place, allowed);
  });
  if (isAllowed) return [];
  return [
    {
      id: 'working-directory',
      reason: `The policy doesn't allow the folder ${cwd}.`,
      risk: 'high',
      action: 'deny',
      at: [0, facts.text.length],
    },
  ];
};

const weight = ({ action, risk }: Found): number => (action === 'deny' ? 10 : 0) + RANK[risk];

/** Each rule once, and at more of its places as long as there is room; deny rules and high risks first. */
const compact = (found: readonly Found[]): MatchedRule[] => {
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  const firsts: Found[] = [];
  const more: Found[] = [];
  for (const one of found) {
    const group = `${one.id} ${one.action} ${one.risk}`;
    const count = counts.get(group) ?? 0;
    if (count >= PLACES_PER_RULE) continue;
    const key = `${one.id} ${one.action} ${one.at.join()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    counts.set(group, count + 1);
    (count === 0 ? firsts : more).push(one);
  }
  const bySeverity = (a: Found, b: Found): number => weight(b) - weight(a) || a.at[0] - b.at[0];
  return [...firsts.sort(bySeverity), ...more.sort(bySeverity)].slice(0, RULES_PER_VERDICT).sort(bySeverity);
};
