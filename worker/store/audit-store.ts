import {
  AUDIT_DOMAIN,
  type AuditEntry,
  type AuditLine,
  NO_ENTRY_HASH,
} from '../../shared/audit/audit-entry.ts';
import { canonicalJson, digestOfCanonical } from '../../shared/digest.ts';
import type { AuditHead } from '../../shared/receipt/run-statement.ts';

type NewEntry = Omit<AuditEntry, 'version' | 'seq' | 'previous'>;

/** The hub's audit: rows are only ever added. The head is kept in memory, so that adding one is one write. */
export class AuditStore {
  readonly #sql: SqlStorage;
  #head: AuditHead;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    const [last] = sql
      .exec<{ seq: number; hash: string }>('SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1')
      .toArray();
    this.#head = last ?? { seq: 0, hash: NO_ENTRY_HASH };
  }

  /** The newest entry; `seq` is 0 before the first. */
  get head(): AuditHead {
    return this.#head;
  }

  /** The chain up to its entry `seq`, or up to its newest where it has not come so far. */
  at(seq: number): AuditHead {
    if (seq >= this.#head.seq) return this.#head;
    const [entry] = this.#sql
      .exec<{ seq: number; hash: string }>('SELECT seq, hash FROM audit WHERE seq = ?', seq)
      .toArray();
    return entry ?? { seq: 0, hash: NO_ENTRY_HASH };
  }

  /** Adds an entry; in the same commit as what it tells of. */
  append(entry: NewEntry): void {
    const seq = this.#head.seq + 1;
    const whole: AuditEntry = { version: 1, ...entry, seq, previous: this.#head.hash };
    const text = canonicalJson(whole);
    const hash = digestOfCanonical(AUDIT_DOMAIN, text);
    this.#sql.exec('INSERT INTO audit (seq, entry, hash) VALUES (?, ?, ?)', seq, text, hash);
    this.#head = { seq, hash };
  }

  /** Entries after `seq`, oldest first. */
  after(seq: number, limit: number): AuditLine[] {
    return this.#sql
      .exec<{ entry: string; hash: string }>(
        'SELECT entry, hash FROM audit WHERE seq > ? ORDER BY seq LIMIT ?',
        seq,
        limit,
      )
      .toArray()
      .map(({ entry, hash }) => ({ entry: JSON.parse(entry) as AuditEntry, hash }));
  }
}
