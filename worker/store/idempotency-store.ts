/** Which plan a key of a credential stands for. */
export class IdempotencyStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  find(credentialId: string, key: string): { bodyHash: string; planId: string } | undefined {
    return this.#sql
      .exec<{ bodyHash: string; planId: string }>(
        `SELECT body_hash AS bodyHash, plan_id AS planId FROM idempotency_keys
         WHERE credential_id = ? AND key = ?`,
        credentialId,
        key,
      )
      .toArray()[0];
  }

  insert(credentialId: string, key: string, bodyHash: string, planId: string, nowMs: number): void {
    // A key whose plan is no longer kept is free again.
    this.#sql.exec(
      'INSERT OR REPLACE INTO idempotency_keys (credential_id, key, body_hash, plan_id, created_at) VALUES (?, ?, ?, ?, ?)',
      credentialId,
      key,
      bodyHash,
      planId,
      nowMs,
    );
  }

  removeOlderThan(beforeMs: number): void {
    this.#sql.exec('DELETE FROM idempotency_keys WHERE created_at < ?', beforeMs);
  }
}
