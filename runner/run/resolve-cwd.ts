import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where a step runs: its own folder, a relative one as seen from the runner's default, or that default. */
export const resolveCwd = (cwd: string | null, defaultCwd: string): string =>
  cwd === null ? defaultCwd : resolve(defaultCwd, cwd);

/**
 * The folder itself, behind all links: processes are started in it, and their relative paths begin there. Undefined where
 * there is none, or none that has a name: a folder that was removed can still be looked at through `/proc`.
 */
export const folderBehind = (folder: string): string | undefined => {
  try {
    return realpathSync(folder);
  } catch {
    return undefined;
  }
};
