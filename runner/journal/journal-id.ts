import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { JournalBroken } from './read-journal.ts';

const FORM = /^[0-9a-f]{32}$/;

/** Where the id of the journal of a runner with this folder is. */
export const journalIdFileIn = (home: string): string => join(home, 'journal-id');

/** True where this folder has had a journal, whatever became of it. */
export const hadJournal = (home: string): boolean =>
  lstatSync(journalIdFileIn(home), { throwIfNoEntry: false }) !== undefined;

/**
 * The id of the journal in this folder. With it the hub tells a runner that never got a plan from one that has lost
 * its memory, or is another one with the same token. Undefined where none can be read.
 */
export const readJournalId = (home: string): string | undefined => {
  try {
    const text = readFileSync(journalIdFileIn(home), 'utf8').trim();
    return FORM.test(text) ? text : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EISDIR') return undefined;
    throw new JournalBroken(
      `${journalIdFileIn(home)} is a folder, and a file must be there. Move it away, then start the runner again.`,
    );
  }
};

/** When the last of these was written, as the clock of that time had it; 0 where there is none of them. */
export const lastWrittenMs = (paths: readonly string[]): number =>
  Math.max(0, ...paths.map((path) => Math.ceil(statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0)));

/** An id for a new journal, in the place of any before. */
export const makeJournalId = (home: string): string => {
  const path = journalIdFileIn(home);
  const id = randomBytes(16).toString('hex');
  const file = openSync(`${path}.new`, 'w', 0o600);
  writeSync(file, `${id}\n`);
  fsyncSync(file);
  closeSync(file);
  renameSync(`${path}.new`, path);
  return id;
};
