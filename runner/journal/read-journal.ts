import { readFileSync } from 'node:fs';
import { applyRecord, type JournalEntry } from './entry.ts';
import { journalRecordSchema } from './record.ts';

/** The journal is not what this program wrote: nobody may guess which plans were run. */
export class JournalBroken extends Error {
  override readonly name = 'JournalBroken';
}

export interface JournalContents {
  readonly entries: Map<string, JournalEntry>;
  /** Bytes up to the end of the last whole line; what follows was torn off by a crash. */
  readonly wholeBytes: number;
}

const NEWLINE = 0x0a;

/** Reads a journal. A last line without its end was never relied on and is passed over; any other damage throws. */
export const readJournal = (path: string): JournalContents => {
  const bytes = readIfThere(path);
  const wholeBytes = bytes.lastIndexOf(NEWLINE) + 1;
  const entries = new Map<string, JournalEntry>();
  const lines = bytes.subarray(0, wholeBytes).toString('utf8').split('\n').slice(0, -1);
  for (const [index, line] of lines.entries()) {
    const record = parseLine(line);
    const entry = record && applyRecord(entries.get(record.plan_id), record);
    if (record === undefined || entry === undefined) {
      throw new JournalBroken(
        `Line ${index + 1} of ${path} can not be read, so it is not sure which plans were run. ` +
          'Look at what ran on this machine, then move the file away and start again.',
      );
    }
    entries.set(record.plan_id, entry);
  }
  return { entries, wholeBytes };
};

const readIfThere = (path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
};

const parseLine = (line: string) => {
  try {
    return journalRecordSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
};
