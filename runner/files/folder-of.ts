import { realCwd } from '../run/resolve-cwd.ts';

/** Where a step's relative paths begin; undefined where that folder is not there. */
export const folderOf = (cwd: string | null, defaultCwd: string): string | undefined => {
  try {
    return realCwd(cwd, defaultCwd);
  } catch {
    return undefined;
  }
};
