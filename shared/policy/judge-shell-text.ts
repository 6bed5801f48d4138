import type { At } from '../analysis/facts.ts';
import { deceptionsIn } from '../display/deceptions.ts';
import { commitMessages } from './commit-messages.ts';
import { deceptionRule } from './deception-rules.ts';
import { HUB_RULES } from './hub-rules.ts';
import type { Policy } from './policy-schema.ts';
import { type Protected, protectingRules } from './protecting-rules.ts';
import { NOT_ANALYSED, SHELL_TEXT, TEXT_RULES, type TextRule } from './text-rule-table.ts';
import type { MatchedRule, Verdict } from './verdict.ts';

/** The installation's own addresses and folders, wherever they stand in the text. */
const protectedIn = (text: string, protect: Protected | undefined): MatchedRule[] => {
  const plain = text.toLowerCase();
  return protectingRules(protect).flatMap(({ id, reason, match }) => {
    const names = match
      .flatMap(({ url, argument }) => url?.map((one) => one.replace('*://', '')) ?? argument ?? [])
      .filter((name) => !name.includes('*'));
    return names.flatMap((name): MatchedRule[] => {
      const start = plain.indexOf(name.toLowerCase());
      if (start === -1) return [];
      return [{ id, reason, risk: 'high', action: 'deny', at: [start, start + name.length] }];
    });
  });
};

const PLACES_PER_RULE = 5;

/** The first places where a rule's pattern is. Reads the text once, however often only the first half of it is there. */
const placesOf = (text: string, { pattern, behind }: TextRule): readonly At[] => {
  const found: At[] = [];
  const first = new RegExp(pattern);
  const second = behind === undefined ? null : new RegExp(behind);
  let next: At | null = [-1, -1];
  for (let match = first.exec(text); match !== null; match = first.exec(text)) {
    const start = match.index;
    let end = first.lastIndex;
    if (second !== null) {
      if (next[0] < end) next = nextPlace(second, text, end);
      const lineEnd = text.indexOf('\n', end);
      if (next === null) break;
      if (lineEnd !== -1 && next[0] > lineEnd) {
        first.lastIndex = lineEnd;
        continue;
      }
      end = next[1];
      first.lastIndex = end;
    }
    found.push([start, end]);
    if (found.length >= PLACES_PER_RULE) break;
  }
  return found;
};

const nextPlace = (pattern: RegExp, text: string, from: number): At | null => {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match === null ? null : [match.index, pattern.lastIndex];
};

/**
 * What a rule of the table does by this policy: as the file's rule of the same id says, so that a person who takes one
 * out, or only wants to be asked, changes it for every shell. Undefined where the file has none.
 */
const effectOf = (id: string, { deny, ask }: Policy): Pick<MatchedRule, 'action' | 'risk'> | undefined => {
  if (HUB_RULES.has(id) || deny.some((rule) => rule.id === id)) return { action: 'deny', risk: 'high' };
  const asking = ask.find((rule) => rule.id === id);
  return asking && { action: 'ask', risk: asking.risk };
};

/** The text without what is a message to people; every place stays where it is. */
const withoutMessages = (text: string): string =>
  commitMessages(text).reduce(
    (rest, [start, end]) => rest.slice(0, start) + '.'.repeat(end - start) + rest.slice(end),
    text,
  );

/**
 * What a policy says of a text for a POSIX shell. There is no syntax analysis: the documented deny rules that the
 * policy has are searched in the text, and nothing is of low risk. A strict policy denies what can't be analysed, so
 * it denies all of it.
 */
export const judgeShellText = (text: string, policy: Policy, protect?: Protected): Verdict => {
  const rules: MatchedRule[] = protectedIn(text, protect);
  const searched = withoutMessages(text);
  for (const rule of TEXT_RULES) {
    const { id, reason } = rule;
    const effect = effectOf(id, policy);
    if (effect === undefined) continue;
    for (const at of placesOf(HUB_RULES.has(id) ? text : searched, rule))
      rules.push({ id, reason, ...effect, at: [...at] });
  }
  rules.push(...deceptionsIn(text).slice(0, PLACES_PER_RULE).map(deceptionRule), {
    id: 'not-analysed',
    reason: NOT_ANALYSED,
    risk: 'medium',
    action: policy.strict ? 'deny' : 'ask',
    at: [0, text.length],
  });
  return {
    verdict: rules.some(({ action }) => action === 'deny') ? 'deny' : 'ask',
    risk: rules.some(({ risk }) => risk === 'high') ? 'high' : 'medium',
    rules,
    understood: false,
    dialects: 'same',
    summary: SHELL_TEXT,
  };
};
