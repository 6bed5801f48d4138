import { readFileSync } from 'node:fs';
import type { AuditHead } from '../../shared/receipt/run-statement.ts';
import { VERSION } from '../../shared/version.ts';
import { applyRecord, type JournalEntry } from './entry.ts';
import {
  countersignedRecordSchema,
  forgottenRecordSchema,
  type JournalRecord,
  journalRecordSchema,
  lostRecordSchema,
} from './record.ts';

/** The journal is not what this program wrote: nobody may guess which plans were run. */
export class JournalBroken extends Error {
  override readonly name = 'JournalBroken';
}

/** An audit head that this runner signed for. */
export interface Countersigned {
  readonly audit_head: AuditHead;
  readonly at: string;
}

export interface JournalContents {
  readonly entries: Map<string, JournalEntry>;
  /** The latest expiry among plans that were here once; undefined when there were none. */
  readonly forgottenUntil: string | undefined;
  /** When the journal before this one was found to be lost; undefined where none was. */
  readonly lostAt: string | undefined;
  /** The last of the hub's audit heads that this runner countersigned. */
  readonly countersigned: Countersigned | null;
  /** Bytes up to the end of the last whole line; what follows was torn off by a crash. */
  readonly wholeBytes: number;
}

const NEWLINE = 0x0a;

/**
 * Reads a journal. A last line without its end was never relied on and is passed over; any other damage throws. `saw`
 * gets each record of a plan, in their order.
 */
export const readJournal = (
  path: string,
  saw: (record: JournalRecord) => void = () => undefined,
): JournalContents => {
  const bytes = readIfThere(path);
  const wholeBytes = bytes.lastIndexOf(NEWLINE) + 1;
  const entries = new Map<string, JournalEntry>();
  let forgottenUntil: string | undefined;
  let lostAt: string | undefined;
  let countersigned: Countersigned | null = null;
  const lines = bytes.subarray(0, wholeBytes).toString('utf8').split('\n').slice(0, -1);
  for (const [index, line] of lines.entries()) {
    const json = parseJson(line);
    const forgotten = forgottenRecordSchema.safeParse(json).data;
    if (forgotten !== undefined) {
      forgottenUntil = forgotten.until;
      continue;
    }
    const lost = lostRecordSchema.safeParse(json).data;
    if (lost !== undefined) {
      lostAt = lost.at;
      continue;
    }
    const last = countersignedRecordSchema.safeParse(json).data;
    if (last !== undefined) {
      countersigned = last;
      continue;
    }
    const record = journalRecordSchema.safeParse(json).data;
    const entry = record && applyRecord(entries.get(record.plan_id), record);
    if (record === undefined || entry === undefined) {
      throw new JournalBroken(
        unreadableWords(`Line ${index + 1} of ${path}`, record === undefined ? json : undefined),
      );
    }
    entries.set(record.plan_id, entry);
    saw(record);
    countersigned = countersignedBy(record) ?? countersigned;
  }
  return { entries, forgottenUntil, lostAt, countersigned, wholeBytes };
};

/** There is no number of a version in it: what is whole, and yet of no known form, is from a version with further forms. */
const unreadableWords = (line: string, json: unknown): string =>
  typeof json === 'object' && json !== null && 'type' in json && typeof json.type === 'string'
    ? `${line} is of a form that this version (${VERSION}) does not know, so it is not sure which plans were run. Did a newer version run here? Then upgrade to that again: nothing is lost. Else look at what ran on this machine, then move the file away and start again.`
    : `${line} can not be read, so it is not sure which plans were run. Look at what ran on this machine, then move the file away and start again.`;

/** The audit head that this record countersigns. */
export const countersignedBy = (record: JournalRecord): Countersigned | undefined => {
  const audit_head = record.type === 'accepted' ? record.bound_to?.audit_head : undefined;
  return audit_head ? { audit_head, at: record.at } : undefined;
};

const readIfThere = (path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return Buffer.alloc(0);
    if (code !== 'EISDIR') throw error;
    throw new JournalBroken(
      `${path} is a folder, so it is not known which plans were run. ` +
        'Look at what ran on this machine, then move the folder away and start again.',
    );
  }
};

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};
