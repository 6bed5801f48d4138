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

  /** The secret of this credential; `make` gives its first one. */
  secretOf(credentialId: string, make: () => string): string {
    this.#sql.exec(
      'INSERT OR IGNORE INTO callback_secrets (credential_id, secret) VALUES (?, ?)',
      credentialId,
      make(),
    );
    return this.#sql
      .exec<{ secret: string }>('SELECT secret FROM callback_secrets WHERE credential_id = ?', credentialId)
      .one().secret;
  }
}
