import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** True where the policy's folders allow a step to run in a folder that was resolved behind all links. */
export const isAllowedFolder = (real: string, allowed: readonly string[]): boolean =>
  allowed.length === 0 || allowed.some((folder) => isWithin(real, behindLinks(folder)));

const isWithin = (real: string, folder: string): boolean => {
  const way = relative(folder, real);
  return !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`);
};

const behindLinks = (folder: string): string => {
  try {
    return realpathSync(folder);
  } catch {
    // It is not there, so nothing is in it.
    return resolve(folder);
  }
};
