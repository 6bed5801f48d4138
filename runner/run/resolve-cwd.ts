import { resolve } from 'node:path';

/** Where a step runs: its own folder, a relative one as seen from the runner's default, or that default. */
export const resolveCwd = (cwd: string | null, defaultCwd: string): string =>
  cwd === null ? defaultCwd : resolve(defaultCwd, cwd);
