import type { Step } from '../../../shared/plan.ts';
import { limitWords } from '../words/time-words.ts';
import { type Change, wordDiff } from './word-diff.ts';

/** What is different in one step. */
export interface StepChanges {
  /** From 0, in the later plan, or behind its end for a step that is no more. */
  readonly step: number;
  readonly command: readonly Change[];
  /** Beside the command, in words. */
  readonly facts: readonly string[];
}

const OWN_FOLDER = 'the machine’s own folder';

const factsOf = (before: Step | undefined, after: Step | undefined): string[] => {
  if (before === undefined) return ['This step is new.'];
  if (after === undefined) return ['This step is no more.'];
  const facts: string[] = [];
  if (before.cwd !== after.cwd)
    facts.push(`Folder: ${before.cwd ?? OWN_FOLDER} → ${after.cwd ?? OWN_FOLDER}`);
  if (before.timeout_s !== after.timeout_s) {
    facts.push(`Time limit: ${limitWords(before.timeout_s)} → ${limitWords(after.timeout_s)}`);
  }
  return facts;
};

/** The steps in which two plans differ. */
export const stepChanges = (before: readonly Step[], after: readonly Step[]): readonly StepChanges[] => {
  const count = Math.max(before.length, after.length);
  return Array.from({ length: count }, (_, step) => ({
    step,
    command: wordDiff(before[step]?.command ?? '', after[step]?.command ?? ''),
    facts: factsOf(before[step], after[step]),
  })).filter(({ command, facts }) => facts.length > 0 || command.some(({ kind }) => kind !== 'same'));
};

const AROUND = 24;

/** What did not change, without its middle: the whole command stands above. */
export const shortened = (text: string, isFirst: boolean, isLast: boolean): string => {
  const start = isFirst ? '' : text.slice(0, AROUND);
  const end = isLast ? '' : text.slice(-AROUND);
  return text.length <= start.length + end.length + 1 ? text : `${start} … ${end}`;
};
