import { join } from 'node:path';
import { CLOCK_TOLERANCE_MS } from '../../shared/limits.ts';
import type { AuditHead } from '../../shared/receipt/run-statement.ts';
import { runnerKeyFileIn } from '../keys/runner-key.ts';
import { applyRecord, type JournalEntry, recordsOf } from './entry.ts';
import { JournalFile } from './journal-file.ts';
import { hadJournal, journalIdFileIn, lastWrittenMs, makeJournalId, readJournalId } from './journal-id.ts';
import { type LossAhead, lossAhead } from './loss-ahead.ts';
import { type Countersigned, countersignedBy, readJournal } from './read-journal.ts';
import type { JournalRecord } from './record.ts';

// A clock that was set back must not make a forgotten plan look valid again.
const KEEP_AFTER_EXPIRY_MS = 24 * 3_600_000 + CLOCK_TOLERANCE_MS;

/** So many records wait for each other at most. */
const WAITING_MAX = 64;
/** After so many turns of the event loop without another record they are written; the next frame comes in the second. */
const QUIET_TURNS = 2;

/** What a record waits with, and who hears whether the disk took it. */
interface Waiting {
  readonly record: JournalRecord;
  readonly written: (error: Error | undefined) => void;
}

/** What this machine has done with each plan, on disk before it is done. One file, one record a line. */
export class Journal {
  readonly #home: string;
  readonly #now: () => number;
  readonly #file: JournalFile;
  readonly #entries: Map<string, JournalEntry>;
  /** No plan that was forgotten expired after it. */
  #forgottenUntil: string | undefined;
  /** Plans that were made before it may have run. */
  #lostAt: string | undefined;
  #countersigned: Countersigned | null;
  readonly #waiting: Waiting[] = [];
  /** Plans as they will be when what waits is written. */
  readonly #coming = new Map<string, JournalEntry>();
  #flushing: NodeJS.Immediate | undefined;

  /** Says which memory this is: see `readJournalId`. */
  readonly id: string;
  /** The one before was found gone or empty at this start. */
  readonly isAfterLoss: boolean;

  private constructor(home: string, now: () => number) {
    const path = join(home, 'journal.jsonl');
    this.#home = home;
    this.#now = now;
    const { entries, forgottenUntil, lostAt, countersigned, wholeBytes } = readJournal(path);
    this.#entries = entries;
    this.#forgottenUntil = forgottenUntil;
    this.#lostAt = lostAt;
    this.#countersigned = countersigned;
    const knownId = readJournalId(home);
    this.isAfterLoss = wholeBytes === 0 && hadJournal(home);
    // Before any of them is written anew.
    const writtenMs = lastWrittenMs([path, journalIdFileIn(home), runnerKeyFileIn(home)]);
    // Before the journal itself: a crash between the two must not leave a new one under the id of the lost one.
    const newId = this.isAfterLoss ? makeJournalId(home) : undefined;
    this.#file = new JournalFile(path, wholeBytes);
    if (wholeBytes === 0) this.#begin(writtenMs);
    this.#file.sync();
    // After it: without an id and a line of its own a journal is a new one, with an id alone a lost one.
    this.id = newId ?? knownId ?? makeJournalId(home);
    this.#file.syncFolder();
  }

  /** The clock may have fallen back since the one before was lost, as one without a battery does: `writtenMs` is no later than that. */
  #begin(writtenMs: number): void {
    const at = new Date(this.isAfterLoss ? Math.max(this.#now(), writtenMs) : this.#now()).toISOString();
    if (this.isAfterLoss) this.#lostAt = at;
    // An older version, too, can read what a journal begins with that never had a plan.
    const until = new Date(0).toISOString();
    this.#file.write([lineOf(this.isAfterLoss ? { type: 'lost', at } : { type: 'forgotten', at, until })]);
  }

  /** Opens or makes `journal.jsonl` in the state folder, whose lock the caller holds. Throws `JournalBroken`. */
  static open(home: string, now: () => number): Journal {
    return new Journal(home, now);
  }

  /** So that the first record finds room: a start that waits for the disk has nothing to make room for. */
  makeRoom(): void {
    this.#file.fillAhead();
  }

  get(planId: string): JournalEntry | undefined {
    return this.#entries.get(planId);
  }

  /** The last of the hub's audit heads that was countersigned here. */
  get countersigned(): AuditHead | null {
    return this.#countersigned?.audit_head ?? null;
  }

  /** When that was. */
  get countersignedAt(): string | null {
    return this.#countersigned?.at ?? null;
  }

  /** Set where a wrong clock makes every plan count as one that may have run. */
  get lossAhead(): LossAhead | undefined {
    return lossAhead(this.#lostAt, this.#now(), this.#home);
  }

  /** What is about to be written of a plan of which nothing was. */
  coming(planId: string): JournalEntry | undefined {
    return this.#entries.has(planId) ? undefined : this.#coming.get(planId);
  }

  /**
   * True for a plan that is here, or that may have been here once: the clock may have been ahead when it was forgotten,
   * and what was lost is not known.
   */
  knows(planId: string, expiresAt: string, createdAt: string): boolean {
    if (this.#entries.has(planId) || this.#coming.has(planId)) return true;
    if (this.#forgottenUntil !== undefined && Date.parse(expiresAt) <= Date.parse(this.#forgottenUntil)) {
      return true;
    }
    // No plan is run that was made later than that: see `clock_behind`.
    return (
      this.#lostAt !== undefined && Date.parse(createdAt) <= Date.parse(this.#lostAt) + CLOCK_TOLERANCE_MS
    );
  }

  /** The plans whose end the hub has not acknowledged, oldest first. */
  unacknowledged(): JournalEntry[] {
    return [...this.#entries.values()].filter(({ isAcknowledged }) => !isAcknowledged);
  }

  /**
   * Writes the records, and what waits before them, and waits until the disk has them. Throws when it can not, and
   * then none of them is there.
   */
  append(...records: readonly JournalRecord[]): void {
    const changed = this.#place(records);
    const waiting = this.#waiting.splice(0);
    clearImmediate(this.#flushing);
    this.#flushing = undefined;
    const all = [...waiting.map(({ record }) => record), ...records];
    try {
      this.#file.write([...waiting.map(({ record }) => lineOf(record)), records.map(lineOf).join('')]);
    } catch (error) {
      this.#coming.clear();
      for (const { written } of waiting) written(error as Error);
      throw error;
    }
    for (const [planId, entry] of [...this.#coming, ...changed]) this.#entries.set(planId, entry);
    this.#coming.clear();
    for (const record of all) this.#countersigned = countersignedBy(record) ?? this.#countersigned;
    for (const { written } of waiting) written(undefined);
  }

  /**
   * Writes the record with the next ones, as soon as two turns of the event loop bring no more, or there are many: a hub
   * that sends much at once has the runner wait for the disk a few times. `written` hears whether the disk took it.
   */
  appendSoon(record: JournalRecord, written: Waiting['written']): void {
    for (const [planId, entry] of this.#place([record])) this.#coming.set(planId, entry);
    this.#waiting.push({ record, written });
    if (this.#waiting.length >= WAITING_MAX) this.flush();
    else this.#flushing ??= this.#flushAfter(this.#waiting.length);
  }

  #flushAfter(waiting: number, quietTurns = 0): NodeJS.Immediate {
    return setImmediate(() => {
      const now = this.#waiting.length;
      const quiet = now > waiting ? 0 : quietTurns + 1;
      if (quiet < QUIET_TURNS) this.#flushing = this.#flushAfter(now, quiet);
      else this.flush();
    });
  }

  /** Writes what waits. Who waits for it hears when the disk does not take it. */
  flush(): void {
    if (this.#waiting.length === 0) return;
    try {
      this.append();
    } catch {
      // Each of them has heard of it.
    }
  }

  /** The plans with these records. Throws when one does not fit what came before it. */
  #place(records: readonly JournalRecord[]): ReadonlyMap<string, JournalEntry> {
    const changed = new Map<string, JournalEntry>();
    for (const record of records) {
      const { plan_id } = record;
      const before = changed.get(plan_id) ?? this.#coming.get(plan_id) ?? this.#entries.get(plan_id);
      const entry = applyRecord(before, record);
      if (entry === undefined) throw new Error(`The journal has no place for ${record.type} of ${plan_id}.`);
      changed.set(plan_id, entry);
    }
    return changed;
  }

  /**
   * Rewrites the file without the plans that are acknowledged and expired long ago: those can not be run again. Throws
   * when the disk does not take it; then everything is as it was.
   */
  compact(): void {
    const nowMs = this.#now();
    const mayGo = ({ isAcknowledged, expiresAt }: JournalEntry): boolean =>
      isAcknowledged && Date.parse(expiresAt) + KEEP_AFTER_EXPIRY_MS < nowMs;
    const gone = [...this.#entries.values()].filter(mayGo);
    if (gone.length === 0) return;
    const kept = [...this.#entries.values()].filter((entry) => !mayGo(entry));
    const at = new Date(nowMs).toISOString();
    // Times of this form sort as texts.
    const until = [...gone.map(({ expiresAt }) => expiresAt), this.#forgottenUntil ?? ''].sort().at(-1);
    const text = [
      { type: 'forgotten', at, until },
      ...(this.#lostAt === undefined ? [] : [{ type: 'lost', at: this.#lostAt }]),
      ...kept.flatMap((entry) => recordsOf(entry, at)),
      ...(this.#countersigned === null ? [] : [{ type: 'countersigned', ...this.#countersigned }]),
    ]
      .map(lineOf)
      .join('');
    this.#file.replace(text);
    this.#forgottenUntil = until;
    for (const { planId } of gone) this.#entries.delete(planId);
  }

  close(): void {
    this.flush();
    this.#file.close();
  }
}

const lineOf = (record: object): string => `${JSON.stringify(record)}\n`;
