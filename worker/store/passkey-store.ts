import type { ApproverKey } from '../../shared/proof/approver-key.ts';

export interface StoredPasskey {
  readonly credentialId: string;
  readonly publicKey: string;
  readonly name: string;
  readonly role: ApproverKey['role'];
  readonly counter: number;
  readonly transports: readonly string[];
  readonly createdAtMs: number;
  readonly lastUsedAtMs: number | null;
  readonly revokedAtMs: number | null;
  /** The user half of its handle. */
  readonly userId: string;
  /** No owner's passkey was trusted when it came, so the hub believes it without an endorsement. */
  readonly startsTrust: boolean;
  /** The session that it was made in; null where a token made it, or that is not known. */
  readonly madeIn: string | null;
}

type PasskeyRow = Record<string, SqlStorageValue> & {
  credential_id: string;
  public_key: string;
  name: string;
  role: ApproverKey['role'];
  counter: number;
  transports: string;
  created_at: number;
  last_used_at: number | null;
  revoked_at: number | null;
  user_id: string;
  starts_trust: number;
  made_in: string | null;
};

const toPasskey = (row: PasskeyRow): StoredPasskey => ({
  credentialId: row.credential_id,
  publicKey: row.public_key,
  name: row.name,
  role: row.role,
  counter: row.counter,
  // This class wrote it.
  transports: JSON.parse(row.transports) as string[],
  createdAtMs: row.created_at,
  lastUsedAtMs: row.last_used_at,
  revokedAtMs: row.revoked_at,
  userId: row.user_id,
  startsTrust: row.starts_trust === 1,
  madeIn: row.made_in,
});

/** The passkey as runners pin it and proofs name it. */
export const keyOf = ({ credentialId, publicKey, name, role }: StoredPasskey): ApproverKey => ({
  credential_id: credentialId,
  public_key: publicKey,
  name,
  role,
});

/** Public halves of passkeys: nothing in it is secret. */
export class PasskeyStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** Oldest first, revoked ones too. */
  list(): StoredPasskey[] {
    return this.#sql
      .exec<PasskeyRow>('SELECT * FROM passkeys ORDER BY created_at, credential_id')
      .toArray()
      .map(toPasskey);
  }

  get(credentialId: string): StoredPasskey | undefined {
    const [row] = this.#sql
      .exec<PasskeyRow>('SELECT * FROM passkeys WHERE credential_id = ?', credentialId)
      .toArray();
    return row && toPasskey(row);
  }

  insert(passkey: StoredPasskey): void {
    this.#sql.exec(
      `INSERT INTO passkeys
         (credential_id, public_key, name, role, counter, transports, created_at, user_id, starts_trust, made_in)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      passkey.credentialId,
      passkey.publicKey,
      passkey.name,
      passkey.role,
      passkey.counter,
      JSON.stringify(passkey.transports),
      passkey.createdAtMs,
      passkey.userId,
      passkey.startsTrust ? 1 : 0,
      passkey.madeIn,
    );
  }

  rename(credentialId: string, name: string): void {
    this.#sql.exec('UPDATE passkeys SET name = ? WHERE credential_id = ?', name, credentialId);
  }

  markUsed(credentialId: string, counter: number, nowMs: number): void {
    this.#sql.exec(
      'UPDATE passkeys SET counter = ?, last_used_at = ? WHERE credential_id = ?',
      counter,
      nowMs,
      credentialId,
    );
  }

  /** Keeps the time of the first revocation. */
  revoke(credentialId: string, nowMs: number): void {
    this.#sql.exec(
      'UPDATE passkeys SET revoked_at = ? WHERE credential_id = ? AND revoked_at IS NULL',
      nowMs,
      credentialId,
    );
  }
}
