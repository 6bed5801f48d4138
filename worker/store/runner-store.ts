import type { RunnerHello } from '../../shared/protocol.ts';
import type { HubRow } from './hub-row.ts';

export interface StoredRunner {
  readonly id: string;
  readonly name: string;
  readonly revision: number;
  readonly hello: RunnerHello | null;
  readonly lastSeenAtMs: number | null;
}

interface RunnerRow extends Record<string, SqlStorageValue> {
  id: string;
  name: string;
  revision: number;
  hello: string | null;
  lastSeenAtMs: number | null;
}

const SELECT = 'SELECT id, name, revision, hello, last_seen_at AS lastSeenAtMs FROM runners';

// This class wrote the column from a parsed hello.
const toRunner = ({ hello, ...row }: RunnerRow): StoredRunner => ({
  ...row,
  hello: hello === null ? null : (JSON.parse(hello) as RunnerHello),
});

/** The machines of this hub: few, asked for by every plan, so kept in memory. A runner's id is the id of its credential. */
export class RunnerStore {
  readonly #sql: SqlStorage;
  readonly #hub: HubRow;
  readonly #runners: Map<string, StoredRunner>;

  constructor(sql: SqlStorage, hub: HubRow) {
    this.#sql = sql;
    this.#hub = hub;
    this.#runners = new Map(
      sql
        .exec<RunnerRow>(SELECT)
        .toArray()
        .map((row) => [row.id, toRunner(row)]),
    );
  }

  get(id: string): StoredRunner | undefined {
    return this.#runners.get(id);
  }

  /** By name. */
  list(): StoredRunner[] {
    return [...this.#runners.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  insert(id: string, name: string): void {
    if (this.#runners.has(id)) return;
    const runner = { id, name, revision: this.#hub.nextRevision(), hello: null, lastSeenAtMs: null };
    this.#sql.exec('INSERT INTO runners (id, name, revision) VALUES (?, ?, ?)', id, name, runner.revision);
    this.#runners.set(id, runner);
  }

  saveHello(id: string, hello: RunnerHello, nowMs: number): void {
    this.#save(id, { hello, lastSeenAtMs: nowMs });
  }

  saveLastSeen(id: string, lastSeenAtMs: number): void {
    this.#save(id, { lastSeenAtMs });
  }

  #save(id: string, changes: Partial<StoredRunner>): void {
    const before = this.#runners.get(id);
    if (before === undefined) return;
    const runner = { ...before, ...changes, revision: this.#hub.nextRevision() };
    this.#sql.exec(
      'UPDATE runners SET hello = ?, last_seen_at = ?, revision = ? WHERE id = ?',
      runner.hello === null ? null : JSON.stringify(runner.hello),
      runner.lastSeenAtMs,
      runner.revision,
      id,
    );
    this.#runners.set(id, runner);
  }

  remove(id: string): void {
    this.#hub.nextRevision();
    this.#sql.exec('DELETE FROM runners WHERE id = ?', id);
    this.#runners.delete(id);
  }
}
