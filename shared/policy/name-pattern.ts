const compiled = new Map<string, RegExp>();
/** Policies name a few hundred patterns; whoever sends others again and again must not fill the memory. */
const COMPILED_MAX = 5_000;

/** Whether a name fits a pattern with `*` and `?`; case doesn't matter. */
export const fits = (name: string, pattern: string): boolean => {
  if (!/[*?]/.test(pattern)) return name.toLowerCase() === pattern.toLowerCase();
  let regex = compiled.get(pattern);
  if (regex === undefined) {
    const source = pattern
      .replace(/[.^$|+()[\]{}\\]/g, '\\$&')
      .replace(/\*+/g, '[^]*')
      .replaceAll('?', '[^]');
    regex = new RegExp(`^${source}$`, 'i');
    if (compiled.size >= COMPILED_MAX) compiled.clear();
    compiled.set(pattern, regex);
  }
  return regex.test(name);
};

/** Whether a name fits one of the patterns. */
export const fitsAny = (name: string, patterns: readonly string[]): boolean =>
  patterns.some((one) => fits(name, one));
