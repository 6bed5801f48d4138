import { chmodSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Journal } from '../journal/journal.ts';
import { Misconfigured } from '../read-options.ts';

/** The folder of the runs' files, for this user only, without those of plans that are over and acknowledged. */
export const clearRuns = (home: string, journal: Journal): string => {
  const folder = join(home, 'runs');
  // What it leads to would be cleared.
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    throw new Misconfigured(
      `${folder} is a link to another folder. Remove the link: this folder is cleared at each start.`,
    );
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // One that was there before keeps its mode through mkdir.
  chmodSync(folder, 0o700);
  const open = new Set(journal.unacknowledged().map(({ planId }) => planId));
  for (const name of readdirSync(folder)) {
    if (!open.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
  return folder;
};

/** Removes one run's files, whose output the hub has. */
export const removeRun = (folder: string): void => {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Windows keeps a file that something still has open; the next start removes it.
  }
};
