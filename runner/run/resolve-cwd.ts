import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where a step runs: its own folder, a relative one as seen from the runner's default, or that default. */
export const resolveCwd = (cwd: string | null, defaultCwd: string): string =>
  cwd === null ? defaultCwd : resolve(defaultCwd, cwd);

/**
 * That folder itself, behind all links: processes are started in it, and their relative paths begin there. Throws where
 * there is none.
 */
export const realCwd = (cwd: string | null, defaultCwd: string): string =>
  realpathSync(resolveCwd(cwd, defaultCwd));
