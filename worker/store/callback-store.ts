/** Where an agent wants to be told of the end of its plan, and up to which end it was told. */
export interface StoredCallback {
  readonly url: string;
  /** The state that was told; null before the plan's end. */
  readonly told: string | null;
}

/** The addresses that agents gave with their plans, and the secrets that they check the messages with. */
export class CallbackStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  insert(planId: string, url: string): void {
    this.#sql.exec('INSERT INTO callbacks (plan_id, url) VALUES (?, ?)', planId, url);
  }

  get(planId: string): StoredCallback | undefined {
    const [row] = this.#sql
      .exec<{ url: string; told: string | null }>('SELECT url, told FROM callbacks WHERE plan_id = ?', planId)
      .toArray();
    return row;
  }

  setTold(planId: string, state: string): void {
    this.#sql.exec('UPDATE callbacks SET told = ? WHERE plan_id = ?', state, planId);
  }

  /** The sealed secret of this credential; undefined before it was first needed. */
  secretOf(credentialId: string): string | undefined {
    return this.#sql
      .exec<{ secret: string }>('SELECT secret FROM callback_secrets WHERE credential_id = ?', credentialId)
      .toArray()[0]?.secret;
  }

  /** Puts a secret in the place of `was`, which could not be read where there was one; false when another stands there now. */
  replaceSecret(credentialId: string, was: string | undefined, sealed: string, nowMs: number): boolean {
    if (this.secretOf(credentialId) !== was) return false;
    this.#sql.exec(
      'INSERT OR REPLACE INTO callback_secrets (credential_id, secret, lost_at) VALUES (?, ?, ?)',
      credentialId,
      sealed,
      was === undefined ? null : nowMs,
    );
    return true;
  }

  /** The credential's agent has its secret: it took a message. */
  setTaken(credentialId: string): void {
    this.#sql.exec(
      'UPDATE callback_secrets SET lost_at = NULL WHERE credential_id = ? AND lost_at IS NOT NULL',
      credentialId,
    );
  }

  /** When the secret was lost that this credential may still believe to be its own; undefined where it is known to have the right one. */
  lostAtMs(credentialId: string): number | undefined {
    return (
      this.#sql
        .exec<{ lost_at: number | null }>(
          'SELECT lost_at FROM callback_secrets WHERE credential_id = ?',
          credentialId,
        )
        .toArray()[0]?.lost_at ?? undefined
    );
  }
}
