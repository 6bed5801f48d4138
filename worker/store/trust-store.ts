import type { TrustChange } from '../../shared/proof/statements.ts';

/** Endorsements and revocations in the order in which they were made: a chain that runners replay. */
export class TrustStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** Oldest first. */
  changes(): TrustChange[] {
    return (
      this.#sql
        .exec<{ change: string }>('SELECT change FROM trust_changes ORDER BY seq')
        .toArray()
        // This class wrote it from parsed requests.
        .map(({ change }) => JSON.parse(change) as TrustChange)
    );
  }

  append(change: TrustChange): void {
    this.#sql.exec('INSERT INTO trust_changes (change) VALUES (?)', JSON.stringify(change));
  }
}
