/** What a challenge was given out for; it is good for nothing else. */
export type ChallengePurpose = 'enrol' | 'sign-in' | 'sign-in-link';

/** Challenges that wait for a passkey's answer: each is good once, for its holder, for a short time. */
export class ChallengeStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** `holder` is the session that may use it; null for anybody. */
  insert(challenge: string, purpose: ChallengePurpose, holder: string | null, expiresAtMs: number): void {
    this.#sql.exec(
      'INSERT INTO challenges (challenge, purpose, holder, expires_at) VALUES (?, ?, ?, ?)',
      challenge,
      purpose,
      holder,
      expiresAtMs,
    );
  }

  /** Uses it up; false when it is not there for this purpose and holder, or too late. */
  spend(challenge: string, purpose: ChallengePurpose, holder: string | null, nowMs: number): boolean {
    const spent = this.#sql
      .exec<{ expires_at: number }>(
        'DELETE FROM challenges WHERE challenge = ? AND purpose = ? AND holder IS ? RETURNING expires_at',
        challenge,
        purpose,
        holder,
      )
      .toArray();
    return spent.some(({ expires_at }) => expires_at > nowMs);
  }

  /** Forgets what is too old, and the oldest beyond `max`. */
  prune(purpose: ChallengePurpose, max: number, nowMs: number): void {
    this.#sql.exec('DELETE FROM challenges WHERE expires_at <= ?', nowMs);
    this.#sql.exec(
      `DELETE FROM challenges WHERE challenge IN
         (SELECT challenge FROM challenges WHERE purpose = ? ORDER BY expires_at DESC LIMIT -1 OFFSET ?)`,
      purpose,
      max,
    );
  }
}
