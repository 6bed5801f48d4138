import {
  closeSync,
  fdatasyncSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { CLOCK_TOLERANCE_MS } from '../../shared/limits.ts';
import { applyRecord, type JournalEntry, recordsOf } from './entry.ts';
import { readJournal } from './read-journal.ts';
import type { JournalRecord } from './record.ts';

// A clock that was set back must not make a forgotten plan look valid again.
const KEEP_AFTER_EXPIRY_MS = 24 * 3_600_000 + CLOCK_TOLERANCE_MS;

/** What this machine has done with each plan, on disk before it is done. One file, one record a line. */
export class Journal {
  readonly #path: string;
  readonly #now: () => number;
  readonly #entries: Map<string, JournalEntry>;
  #file: number;
  #bytes: number;

  private constructor(path: string, now: () => number) {
    this.#path = path;
    this.#now = now;
    const { entries, wholeBytes } = readJournal(path);
    this.#entries = entries;
    this.#file = openSync(path, 'a', 0o600);
    if (fstatSync(this.#file).size > wholeBytes) ftruncateSync(this.#file, wholeBytes);
    this.#bytes = wholeBytes;
    fsyncSync(this.#file);
    syncFolder(dirname(path));
  }

  /** Opens or makes `journal.jsonl` in the state folder, whose lock the caller holds. Throws `JournalBroken`. */
  static open(home: string, now: () => number): Journal {
    return new Journal(join(home, 'journal.jsonl'), now);
  }

  get(planId: string): JournalEntry | undefined {
    return this.#entries.get(planId);
  }

  /** The plans whose end the hub has not acknowledged, oldest first. */
  unacknowledged(): JournalEntry[] {
    return [...this.#entries.values()].filter(({ isAcknowledged }) => !isAcknowledged);
  }

  /** Writes the records and waits until the disk has them. Throws when it can not, and then none of them is there. */
  append(...records: readonly JournalRecord[]): void {
    const changed = new Map<string, JournalEntry>();
    for (const record of records) {
      const { plan_id } = record;
      const entry = applyRecord(changed.get(plan_id) ?? this.#entries.get(plan_id), record);
      if (entry === undefined) throw new Error(`The journal has no place for ${record.type} of ${plan_id}.`);
      changed.set(plan_id, entry);
    }
    const lines = Buffer.from(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    try {
      writeWhole(this.#file, lines);
      fdatasyncSync(this.#file);
    } catch (error) {
      this.#takeBack();
      throw error;
    }
    this.#bytes += lines.length;
    for (const [planId, entry] of changed) this.#entries.set(planId, entry);
  }

  /** A torn line in the middle would make the journal unreadable. */
  #takeBack(): void {
    try {
      ftruncateSync(this.#file, this.#bytes);
    } catch {
      // The disk fails altogether: the next append fails as well.
    }
  }

  /** Rewrites the file without the plans that are acknowledged and expired long ago: those can not be run again. */
  compact(): void {
    const nowMs = this.#now();
    const mayGo = ({ isAcknowledged, expiresAt }: JournalEntry): boolean =>
      isAcknowledged && Date.parse(expiresAt) + KEEP_AFTER_EXPIRY_MS < nowMs;
    const gone = [...this.#entries.values()].filter(mayGo);
    if (gone.length === 0) return;
    const kept = [...this.#entries.values()].filter((entry) => !mayGo(entry));
    const at = new Date(nowMs).toISOString();
    const text = kept
      .flatMap((entry) => recordsOf(entry, at))
      .map((record) => `${JSON.stringify(record)}\n`)
      .join('');
    const fresh = `${this.#path}.new`;
    const file = openSync(fresh, 'w', 0o600);
    writeWhole(file, Buffer.from(text));
    fsyncSync(file);
    closeSync(file);
    // Windows does not replace a file that is open.
    closeSync(this.#file);
    renameSync(fresh, this.#path);
    this.#file = openSync(this.#path, 'a', 0o600);
    this.#bytes = Buffer.byteLength(text);
    syncFolder(dirname(this.#path));
    for (const { planId } of gone) this.#entries.delete(planId);
  }

  close(): void {
    closeSync(this.#file);
  }
}

const writeWhole = (file: number, bytes: Buffer): void => {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
};

// A new name is on the disk only when its folder is. Windows can not open folders for this.
const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};
