import { folderBehind, resolveCwd } from '../run/resolve-cwd.ts';

/** Where a step's relative paths begin; undefined where that folder is not there. */
export const folderOf = (cwd: string | null, defaultCwd: string): string | undefined =>
  folderBehind(resolveCwd(cwd, defaultCwd));
