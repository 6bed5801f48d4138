import type { Hold } from '../../shared/hold.ts';
import type { RelyingParty } from '../../shared/proof/approver-key.ts';

/** How many revisions one write of the hub's row makes room for. */
const RESERVED = 1_000;

/** The single row that says which hub this is, and up to where its revisions may have been given out. */
export class HubRow {
  readonly #sql: SqlStorage;
  readonly id: string;
  #revision: number;
  #reserved: number;
  #hold: Hold | null;

  constructor(sql: SqlStorage) {
    const row = sql
      .exec<{ id: string; revision: number; held: string | null }>('SELECT id, revision, held FROM hub')
      .one();
    // This class wrote the column.
    this.#hold = row.held === null ? null : (JSON.parse(row.held) as Hold);
    this.#sql = sql;
    this.id = row.id;
    // Numbers that an earlier start had reserved may have been seen by a watcher: they are not given out again.
    this.#revision = row.revision;
    this.#reserved = row.revision;
  }

  /** The number of the last change. */
  get revision(): number {
    return this.#revision;
  }

  /** Who stopped everything, and when; null while the hub works. */
  get hold(): Hold | null {
    return this.#hold;
  }

  saveHold(hold: Hold | null): void {
    this.#sql.exec('UPDATE hub SET held = ?', hold === null ? null : JSON.stringify(hold));
    this.#hold = hold;
  }

  /** For whom the hub's passkeys sign; null before the first one. */
  get relyingParty(): RelyingParty | null {
    const { relying_party } = this.#sql
      .exec<{ relying_party: string | null }>('SELECT relying_party FROM hub')
      .one();
    // This class wrote it.
    return relying_party === null ? null : (JSON.parse(relying_party) as RelyingParty);
  }

  saveRelyingParty(relyingParty: RelyingParty): void {
    this.#sql.exec('UPDATE hub SET relying_party = ?', JSON.stringify(relyingParty));
  }

  /** Counts one change and gives its number. Numbers grow and may skip. */
  nextRevision(): number {
    this.#revision += 1;
    if (this.#revision > this.#reserved) {
      this.#reserved += RESERVED;
      this.#sql.exec('UPDATE hub SET revision = ?', this.#reserved);
    }
    return this.#revision;
  }
}

/** Writes the hub's row if there is none. */
export const insertHubRow = (sql: SqlStorage, id: string, nowMs: number): void => {
  sql.exec('INSERT OR IGNORE INTO hub (only, id, created_at, revision) VALUES (1, ?, ?, 0)', id, nowMs);
};
