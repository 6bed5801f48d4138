import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const FORM = /^[0-9a-f]{32}$/;

/**
 * The id of the journal in this folder, made anew with a new journal. With it the hub tells a runner that never
 * got a plan from one that has lost its memory, or is another one with the same token.
 */
export const journalId = (home: string, isNewJournal: boolean): string => {
  const path = join(home, 'journal-id');
  const known = isNewJournal ? undefined : read(path);
  if (known !== undefined) return known;
  const id = randomBytes(16).toString('hex');
  const file = openSync(`${path}.new`, 'w', 0o600);
  writeSync(file, `${id}\n`);
  fsyncSync(file);
  closeSync(file);
  renameSync(`${path}.new`, path);
  return id;
};

const read = (path: string): string | undefined => {
  try {
    const text = readFileSync(path, 'utf8').trim();
    return FORM.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
};
