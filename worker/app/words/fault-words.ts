import type { At } from '../../../shared/analysis/facts.ts';
import type { PlanVerdict } from '../../../shared/policy/verdict.ts';
import { unreadableBecause } from './policy-words.ts';

/** Why a step's text can't be read, and where. */
export interface Fault {
  readonly at: At;
  readonly words: string;
}

/** What is marked: of a long place its first line, and where nothing stands what stands before. */
const marked = (command: string, [start, end]: At): At => {
  if (end <= start) {
    const before = command.slice(0, start).trimEnd().length;
    return [Math.max(0, before - 1), before];
  }
  const [line = ''] = command.slice(start, end).split(/\r?\n/, 1);
  return [start, line === '' ? end : start + line.length];
};

/** Undefined where the text of the step can be read. */
export const faultOf = (verdict: PlanVerdict | null, step: number, command: string): Fault | undefined => {
  const why = unreadableBecause(verdict?.steps[step]?.summary);
  if (why === undefined) return undefined;
  const rule = verdict?.rules.find((each) => each.id === 'not-understood' && (each.step ?? 0) === step);
  const at = marked(command, rule?.at ?? [0, command.length]);
  const before = command.slice(0, at[0]).split('\n');
  const place = `line ${before.length}, character ${(before.at(-1)?.length ?? 0) + 1}`;
  return {
    at,
    words: `PowerShell can’t read this text: ${why}. The place is marked: ${place}. So nothing of it could be checked.`,
  };
};
