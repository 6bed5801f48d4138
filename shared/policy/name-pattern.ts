interface Matcher {
  readonly exact: ReadonlySet<string>;
  readonly wild: readonly RegExp[];
}

/** Lists of patterns live as long as their policy: each is made ready once. */
const matchers = new WeakMap<readonly string[], Matcher>();

const regexOf = (pattern: string): RegExp => {
  const source = pattern
    .toLowerCase()
    .replace(/[.^$|+()[\]{}\\]/g, '\\$&')
    .replace(/\*+/g, '[^]*')
    .replaceAll('?', '[^]');
  return new RegExp(`^${source}$`);
};

const matcherOf = (patterns: readonly string[]): Matcher => {
  const known = matchers.get(patterns);
  if (known !== undefined) return known;
  const isWild = (pattern: string): boolean => /[*?]/.test(pattern);
  const made: Matcher = {
    exact: new Set(patterns.filter((one) => !isWild(one)).map((one) => one.toLowerCase())),
    wild: patterns.filter(isWild).map(regexOf),
  };
  matchers.set(patterns, made);
  return made;
};

/** Whether a name fits one of the patterns with `*` and `?`; case doesn't matter. */
export const fitsAny = (name: string, patterns: readonly string[]): boolean => {
  const { exact, wild } = matcherOf(patterns);
  const key = name.toLowerCase();
  return exact.has(key) || wild.some((regex) => regex.test(key));
};
