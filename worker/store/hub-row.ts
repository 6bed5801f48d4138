/** The single row that says which hub this is, and counts its changes. */
export class HubRow {
  readonly #sql: SqlStorage;
  readonly id: string;
  #revision: number;

  constructor(sql: SqlStorage) {
    const row = sql.exec<{ id: string; revision: number }>('SELECT id, revision FROM hub').one();
    this.#sql = sql;
    this.id = row.id;
    this.#revision = row.revision;
  }

  /** The number of the last change. */
  get revision(): number {
    return this.#revision;
  }

  /** Counts one change and gives its number; stored in the same commit as the change itself. */
  nextRevision(): number {
    this.#revision += 1;
    this.#sql.exec('UPDATE hub SET revision = ?', this.#revision);
    return this.#revision;
  }
}

/** Writes the hub's row if there is none. */
export const insertHubRow = (sql: SqlStorage, id: string, nowMs: number): void => {
  sql.exec('INSERT OR IGNORE INTO hub (only, id, created_at, revision) VALUES (1, ?, ?, 0)', id, nowMs);
};
