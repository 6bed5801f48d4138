/**
 * Where a `$( )` within a string lost one of two doubled quotes, so that places in the shortened text can be told in
 * the whole one. The arithmetic is PowerShell's, which is off by one in rare cases: positions are to agree with its own.
 */
export class Skips {
  readonly #offsets: readonly number[];
  /** `offsets[k] - k`, which never decreases: how far one may go in the shortened text before skip `k` applies. */
  readonly #thresholds: readonly number[];

  /** Takes the offsets of the dropped characters, in order. */
  constructor(offsets: readonly number[]) {
    this.#offsets = offsets;
    this.#thresholds = offsets.map((offset, index) => offset - index);
  }

  /** The place in the whole text of `position`, where the shortened text begins at `base`. */
  toWhole(position: number, base: number): number {
    const first = firstAtLeast(this.#offsets, base);
    const last = firstAtLeast(this.#thresholds, position - first);
    return position + Math.max(0, last - first);
  }

  /** How many characters were dropped from `base` up to `position` in the whole text. */
  countBefore(position: number, base: number): number {
    const first = firstAtLeast(this.#offsets, base);
    const last = firstAtLeast(this.#offsets, position - 1);
    return Math.max(0, last - first);
  }
}

function firstAtLeast(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
