/** Whether a name or path has wildcards. */
export const hasWildcard = (name: string): boolean => /[*?[]/.test(name);

const UNPLAIN = /[*?[~:\\/]/;

/** Whether which file a path means is decided only when it is used: wildcards, short names, streams, devices. */
export const isUndecided = (path: string): boolean =>
  UNPLAIN.test(path) &&
  (hasWildcard(path) || isDevice(path) || vague(path) !== path || /:[^\\/]+$/.test(path));

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
