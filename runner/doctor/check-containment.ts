import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadJobObjects } from '../terminate/job-object-windows.ts';
import { type Finding, ok, warn } from './finding.ts';

const CURE = 'Install the runner again: without koffi a cancel misses processes whose parent has ended.';

/** Can a step be ended with all that it started: on Windows that takes the FFI. */
export const checkContainment = async (
  home: string,
  platform: NodeJS.Platform,
  load = loadJobObjects,
): Promise<readonly Finding[]> => {
  // The single executable places the FFI in the state folder, and a look makes none.
  if (platform !== 'win32' || !existsSync(home)) return [];
  try {
    return (await load(join(home, 'runner'))) === undefined
      ? [warn('jobs', 'koffi is not there: process trees are ended by taskkill.', CURE)]
      : [ok('jobs', 'Steps are held in Job Objects.')];
  } catch (error) {
    return [warn('jobs', `koffi can not be loaded: ${(error as Error).message}`, CURE)];
  }
};
