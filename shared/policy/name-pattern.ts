/** A pattern with wildcards, made ready. */
export interface WildPattern {
  /** The longest piece that a name must have in it to fit. */
  readonly part: string;
  /** What must follow each other, `*` between them; `?` is any character. */
  readonly pieces: readonly string[];
}

interface Patterns {
  readonly exact: ReadonlySet<string>;
  readonly wild: readonly WildPattern[];
}

/** Lists of patterns live as long as their policy: each is made ready once. */
const made = new WeakMap<readonly string[], Patterns>();

/** A pattern with wildcards in it. */
export const wildPattern = (pattern: string): WildPattern => {
  const key = pattern.toLowerCase();
  const parts = key.split(/[*?]+/).sort((a, b) => b.length - a.length);
  return { part: parts[0] ?? '', pieces: key.split(/\*+/) };
};

/** A list of patterns in lower case: those that are a name, and those with wildcards. */
export const patternsOf = (patterns: readonly string[]): Patterns => {
  const known = made.get(patterns);
  if (known !== undefined) return known;
  const isWild = (pattern: string): boolean => /[*?]/.test(pattern);
  const ready: Patterns = {
    exact: new Set(patterns.filter((one) => !isWild(one)).map((one) => one.toLowerCase())),
    wild: patterns.filter(isWild).map(wildPattern),
  };
  made.set(patterns, ready);
  return ready;
};

const standsAt = (text: string, piece: string, at: number): boolean => {
  if (!piece.includes('?')) return text.startsWith(piece, at);
  if (at + piece.length > text.length) return false;
  for (let index = 0; index < piece.length; index += 1) {
    if (piece[index] !== '?' && piece[index] !== text[at + index]) return false;
  }
  return true;
};

const placeAfter = (text: string, piece: string, from: number): number => {
  if (!piece.includes('?')) return text.indexOf(piece, from);
  for (let at = from; at + piece.length <= text.length; at += 1) {
    if (standsAt(text, piece, at)) return at;
  }
  return -1;
};

/** Whether a name in lower case fits. Each piece is taken where it first stands, so nothing is tried twice. */
export const fitsWild = (key: string, { pieces }: Pick<WildPattern, 'pieces'>): boolean => {
  const [first = ''] = pieces;
  const lastIndex = pieces.length - 1;
  if (lastIndex < 1) return key.length === first.length && standsAt(key, first, 0);
  if (!standsAt(key, first, 0)) return false;
  const last = pieces[lastIndex] ?? '';
  let from = first.length;
  for (let index = 1; index < lastIndex; index += 1) {
    const piece = pieces[index] ?? '';
    const at = placeAfter(key, piece, from);
    if (at === -1) return false;
    from = at + piece.length;
  }
  const end = key.length - last.length;
  return end >= from && standsAt(key, last, end);
};

/** Whether a name fits one of the patterns with `*` and `?`; case doesn't matter. */
export const fitsAny = (name: string, patterns: readonly string[]): boolean => {
  const { exact, wild } = patternsOf(patterns);
  const key = name.toLowerCase();
  return exact.has(key) || wild.some((pattern) => fitsWild(key, pattern));
};
