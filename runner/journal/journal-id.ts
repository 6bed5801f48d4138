import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, lstatSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { JournalBroken } from './read-journal.ts';

const FORM = /^[0-9a-f]{32}$/;

const fileIn = (home: string): string => join(home, 'journal-id');

/** True where this folder has had a journal, whatever became of it. */
export const hadJournal = (home: string): boolean =>
  lstatSync(fileIn(home), { throwIfNoEntry: false }) !== undefined;

/**
 * The id of the journal in this folder. With it the hub tells a runner that never got a plan from one that has lost
 * its memory, or is another one with the same token. Undefined where none can be read.
 */
export const readJournalId = (home: string): string | undefined => {
  try {
    const text = readFileSync(fileIn(home), 'utf8').trim();
    return FORM.test(text) ? text : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EISDIR') return undefined;
    throw new JournalBroken(
      `${fileIn(home)} is a folder, and a file must be there. Move it away, then start the runner again.`,
    );
  }
};

/** An id for a new journal, in the place of any before. */
export const makeJournalId = (home: string): string => {
  const path = fileIn(home);
  const id = randomBytes(16).toString('hex');
  const file = openSync(`${path}.new`, 'w', 0o600);
  writeSync(file, `${id}\n`);
  fsyncSync(file);
  closeSync(file);
  renameSync(`${path}.new`, path);
  return id;
};
