import type { HubView } from '../../shared/api.ts';

interface HubRecord extends Record<string, SqlStorageValue> {
  id: string;
  created_at: number;
  created_by: string;
}

/** The further hubs of a deployment, kept by its first one. */
export class HubStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  has(id: string): boolean {
    return this.#sql.exec('SELECT 1 FROM hubs WHERE id = ?', id).toArray().length > 0;
  }

  insert(id: string, createdBy: string, nowMs: number): void {
    this.#sql.exec('INSERT INTO hubs (id, created_at, created_by) VALUES (?, ?, ?)', id, nowMs, createdBy);
  }

  /** By id. */
  list(): HubView[] {
    return this.#sql
      .exec<HubRecord>('SELECT id, created_at, created_by FROM hubs ORDER BY id')
      .toArray()
      .map((row) => ({ ...row, created_at: new Date(row.created_at).toISOString() }));
  }
}
