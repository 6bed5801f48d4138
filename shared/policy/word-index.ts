import { fitsWild, patternsOf } from './name-pattern.ts';

/** Many words, so that a pattern is only compared with those that have a piece of it. Case doesn't matter. */
export class WordIndex {
  private readonly words: readonly string[];
  private readonly known: ReadonlySet<string>;
  /** All words after each other, and where each begins. */
  private readonly whole: string;
  private readonly starts: readonly number[];
  private readonly fitting_ = new Map<readonly string[], ReadonlySet<string>>();

  constructor(words: Iterable<string>) {
    this.known = new Set(Array.from(words, (word) => word.toLowerCase()));
    this.words = [...this.known];
    const starts: number[] = [];
    let start = 0;
    for (const word of this.words) {
      starts.push(start);
      start += word.length + 1;
    }
    this.starts = starts;
    this.whole = this.words.join('\n');
  }

  /** The words, in lower case, that fit one of the patterns. */
  fitting(patterns: readonly string[]): ReadonlySet<string> {
    const before = this.fitting_.get(patterns);
    if (before !== undefined) return before;
    const { exact, wild } = patternsOf(patterns);
    const found = new Set<string>();
    for (const word of exact) if (this.known.has(word)) found.add(word);
    for (const pattern of wild) {
      for (const word of this.having(pattern.part)) if (fitsWild(word, pattern)) found.add(word);
    }
    this.fitting_.set(patterns, found);
    return found;
  }

  /** The words that have a piece in them. */
  *having(piece: string): Generator<string> {
    if (piece === '') {
      yield* this.words;
      return;
    }
    for (let at = this.whole.indexOf(piece); at !== -1; ) {
      const index = this.wordAt(at);
      const start = this.starts[index] ?? 0;
      const word = this.words[index] ?? '';
      if (word.includes(piece)) yield word;
      at = this.whole.indexOf(piece, start + word.length + 1);
    }
  }

  private wordAt(position: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
