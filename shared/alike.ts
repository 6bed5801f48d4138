import type { Step } from './plan.ts';

/** Plans that have less in common than this are not shown beside each other. */
const ALIKE_FROM = 0.6;

/** Words, and every other character but spaces for itself. */
const WORDS = /[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu;

const wordsOf = (steps: readonly Step[]): readonly string[] =>
  steps.flatMap(({ command }) => command.toLowerCase().match(WORDS) ?? []);

const counted = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/**
 * How much two plans' commands have in common, 0 to 1: the words that both have, whatever their order, against all
 * words of both (the coefficient of Dice). It only chooses what is shown beside a plan; it decides nothing.
 */
export const similarity = (one: readonly Step[], other: readonly Step[]): number => {
  const [here, there] = [wordsOf(one), wordsOf(other)];
  if (here.length + there.length === 0) return 1;
  const left = counted(there);
  let both = 0;
  for (const word of here) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    both += 1;
  }
  return (2 * both) / (here.length + there.length);
};

/** The one of these that is most like the steps, the first of equals; undefined when none is alike enough. */
export const mostAlike = <T extends { readonly document: { readonly steps: readonly Step[] } }>(
  steps: readonly Step[],
  candidates: readonly T[],
): T | undefined => {
  let best: T | undefined;
  let bestLikeness = ALIKE_FROM;
  for (const candidate of candidates) {
    const likeness = similarity(steps, candidate.document.steps);
    if (likeness > bestLikeness || (best === undefined && likeness === bestLikeness)) {
      best = candidate;
      bestLikeness = likeness;
    }
  }
  return best;
};
