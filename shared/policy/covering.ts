import type { At } from '../analysis/facts.ts';

/** A test for places: whether one of the given places has it within. Takes the logarithm of their number. */
export const covering = (places: readonly At[]): ((at: At) => boolean) => {
  const sorted = places.toSorted((a, b) => a[0] - b[0]);
  const starts = sorted.map(([start]) => start);
  let furthest = -1;
  /** How far those reach that begin no later. */
  const reaches = sorted.map(([, end]) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return ([start, end]) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (reaches[low - 1] ?? -1) >= end;
  };
};
