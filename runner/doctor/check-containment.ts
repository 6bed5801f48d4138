import { loadJobObjects } from '../terminate/job-object-windows.ts';
import { type Finding, ok, warn } from './finding.ts';

const CURE = 'Install the runner again: without koffi a cancel misses processes whose parent has ended.';

/** Can a step be ended with all that it started: on Windows that takes the FFI. */
export const checkContainment = async (
  runnerFolder: string,
  platform: NodeJS.Platform,
  load = loadJobObjects,
): Promise<readonly Finding[]> => {
  if (platform !== 'win32') return [];
  try {
    return (await load(runnerFolder)) === undefined
      ? [warn('jobs', 'koffi is not there: process trees are ended by taskkill.', CURE)]
      : [ok('jobs', 'Steps are held in Job Objects.')];
  } catch (error) {
    return [warn('jobs', `koffi can not be loaded: ${(error as Error).message}`, CURE)];
  }
};
