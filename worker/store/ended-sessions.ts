import type { SignedOutBy } from '../../shared/signed-out.ts';
import type { Row } from './stored-secret.ts';

/** Which sessions end, as a condition on `sessions` with one parameter. */
type Which = 'id = ?1' | 'made_by = ?1';

export interface EndedSession {
  readonly secretHash: string;
  readonly by: SignedOutBy;
}

/** Why sessions ended before their time: kept until then, for that is how long their devices have the cookie. */
export class EndedSessions {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** Call before they are deleted. */
  note(which: Which, value: string, by: SignedOutBy): void {
    this.#sql.exec(
      `INSERT OR REPLACE INTO ended_sessions (id, secret_hash, ended_by, expires_at)
       SELECT id, secret_hash, ?2, expires_at FROM sessions WHERE ${which}`,
      value,
      by,
    );
  }

  get(id: string, nowMs: number): EndedSession | undefined {
    return this.#sql
      .exec<Row<EndedSession>>(
        'SELECT secret_hash AS secretHash, ended_by AS "by" FROM ended_sessions WHERE id = ? AND expires_at > ?',
        id,
        nowMs,
      )
      .toArray()[0];
  }

  removeExpired(nowMs: number): void {
    this.#sql.exec('DELETE FROM ended_sessions WHERE expires_at <= ?', nowMs);
  }
}
