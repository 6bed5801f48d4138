/** Whether a name or path has wildcards. */
export const hasWildcard = (name: string): boolean => /[*?[]/.test(name);

/** The names of a place or of a pattern of places, in lower case. */
export const namesOf = (place: string): readonly string[] =>
  place.replaceAll('\\', '/').toLowerCase().split('/');

/** A path of the kernel's own name space: it may mean any file. */
export const isDevice = (path: string): boolean =>
  /^[\\/]{2}[.?](?:[\\/]|$)/.test(path) && !/^[\\/]{2}\?[\\/](?:[A-Za-z]:|UNC[\\/])/i.test(path);

/** The path with `*` for each short name (`PROGRA~1`), and with the drive that a share `C$` is somewhere. */
export const vague = (path: string): string =>
  path
    .replace(/^[\\/]{2}\?[\\/](?=[A-Za-z]:)/, '')
    .replace(/^[\\/]{2}(?:\?[\\/]UNC[\\/])?[^\\/]+[\\/]([A-Za-z])\$(?=[\\/]|$)/i, '$1:')
    .replace(/(^|[\\/])[^\\/]{1,8}~\d[^\\/]*/g, '$1*');

export const wildcardRegex = (name: string): RegExp =>
  new RegExp(
    `^${name
      .replace(/[.^$|+(){}\\]/g, '\\$&')
      .replace(/\[[^\]]*\]?/g, '.')
      .replace(/\*+/g, '.*')
      .replaceAll('?', '.')}$`,
  );

const couldBeName = (name: string, wanted: string): boolean => {
  if (!hasWildcard(name)) return hasWildcard(wanted) ? wildcardRegex(wanted).test(name) : name === wanted;
  return name.length > 100 || hasWildcard(wanted) || wildcardRegex(name).test(wanted);
};

/** Whether a place with wildcards could mean one that fits a pattern, name by name; `**` stands for any names. */
export const couldBe = (place: readonly string[], pattern: readonly string[]): boolean => {
  const skips = (to: number): boolean => pattern[to] === '**';
  let reached = new Set([0]);
  const close = (from: Set<number>): Set<number> => {
    for (const to of from) if (skips(to)) from.add(to + 1);
    return from;
  };
  reached = close(reached);
  for (const name of place) {
    const next = new Set<number>();
    for (const to of reached) {
      const wanted = pattern[to];
      if (wanted === undefined) continue;
      if (wanted === '**') next.add(to);
      else if (couldBeName(name, wanted)) next.add(to + 1);
    }
    reached = close(next);
  }
  return reached.has(pattern.length);
};
