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

/** The machines of this hub. A runner's id is the id of its credential. */
export class RunnerStore {
  readonly #sql: SqlStorage;
  readonly #hub: HubRow;

  constructor(sql: SqlStorage, hub: HubRow) {
    this.#sql = sql;
    this.#hub = hub;
  }

  get(id: string): StoredRunner | undefined {
    return this.#sql.exec<RunnerRow>(`${SELECT} WHERE id = ?`, id).toArray().map(toRunner)[0];
  }

  byName(name: string): StoredRunner | undefined {
    return this.#sql.exec<RunnerRow>(`${SELECT} WHERE name = ?`, name).toArray().map(toRunner)[0];
  }

  list(): StoredRunner[] {
    return this.#sql.exec<RunnerRow>(`${SELECT} ORDER BY name`).toArray().map(toRunner);
  }

  insert(id: string, name: string): void {
    this.#sql.exec(
      'INSERT OR IGNORE INTO runners (id, name, revision) VALUES (?, ?, ?)',
      id,
      name,
      this.#hub.nextRevision(),
    );
  }

  saveHello(id: string, hello: RunnerHello, nowMs: number): void {
    this.#sql.exec(
      'UPDATE runners SET hello = ?, last_seen_at = ?, revision = ? WHERE id = ?',
      JSON.stringify(hello),
      nowMs,
      this.#hub.nextRevision(),
      id,
    );
  }

  saveLastSeen(id: string, lastSeenAtMs: number): void {
    this.#sql.exec(
      'UPDATE runners SET last_seen_at = ?, revision = ? WHERE id = ?',
      lastSeenAtMs,
      this.#hub.nextRevision(),
      id,
    );
  }

  remove(id: string): void {
    this.#hub.nextRevision();
    this.#sql.exec('DELETE FROM runners WHERE id = ?', id);
  }
}
