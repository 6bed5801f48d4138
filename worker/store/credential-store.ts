import type { Role } from '../../shared/credential.ts';
import { LinkStore } from './link-store.ts';
import {
  DERIVED_COLUMNS,
  type DerivedSecret,
  type Row,
  SECRET_COLUMNS,
  type StoredSecret,
} from './stored-secret.ts';

export interface StoredSession extends DerivedSecret {
  /** The passkey that was used to sign in; null for who came by a link. */
  readonly passkeyId: string | null;
  /** The link that it came by; null for who signed in with a passkey. */
  readonly linkId: string | null;
}

export interface StoredToken extends StoredSecret {
  readonly createdAtMs: number;
  readonly lastUsedAtMs: number | null;
  /** Of the secret that takes the place of the present one when it is first used; null when none was made. */
  readonly nextSecretHash: string | null;
}

const TOKEN_COLUMNS = `${SECRET_COLUMNS}, created_at AS createdAtMs, last_used_at AS lastUsedAtMs, next_secret_hash AS nextSecretHash`;

/** Tokens, sessions and sign-in links. Only hashes are stored. Tokens are few and asked for by every call: kept in memory. */
export class CredentialStore {
  readonly #sql: SqlStorage;
  readonly #tokens: Map<string, StoredToken>;
  readonly links: LinkStore;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    this.links = new LinkStore(sql);
    const rows = sql
      .exec<Row<StoredToken>>(
        `SELECT ${TOKEN_COLUMNS} FROM credentials WHERE revoked_at IS NULL ORDER BY created_at, id`,
      )
      .toArray();
    this.#tokens = new Map(rows.map((row) => [row.id, row]));
  }

  /** Undefined for one that was revoked. */
  token(id: string): StoredToken | undefined {
    return this.#tokens.get(id);
  }

  /** Oldest first. */
  tokens(): StoredToken[] {
    return [...this.#tokens.values()];
  }

  /** The id must not be known. */
  insertToken({ id, role, name, secretHash }: StoredSecret, nowMs: number): void {
    this.#sql.exec(
      'INSERT INTO credentials (id, role, name, secret_hash, created_at) VALUES (?, ?, ?, ?, ?)',
      id,
      role,
      name,
      secretHash,
      nowMs,
    );
    this.#tokens.set(id, {
      id,
      role,
      name,
      secretHash,
      createdAtMs: nowMs,
      lastUsedAtMs: null,
      nextSecretHash: null,
    });
  }

  /** The different names that tokens of this role have or had, in order. */
  namesOf(role: Role): string[] {
    return this.#sql
      .exec<{ name: string }>('SELECT DISTINCT name FROM credentials WHERE role = ? ORDER BY name', role)
      .toArray()
      .map(({ name }) => name);
  }

  /** True also for one that was revoked. */
  isTokenKnown(id: string): boolean {
    return this.#sql.exec('SELECT 1 FROM credentials WHERE id = ?', id).toArray().length > 0;
  }

  isRevoked(id: string): boolean {
    return !this.#tokens.has(id) && this.isTokenKnown(id);
  }

  markTokenUsed(id: string, nowMs: number): void {
    const token = this.#tokens.get(id);
    if (token === undefined) return;
    this.#sql.exec('UPDATE credentials SET last_used_at = ? WHERE id = ?', nowMs, id);
    this.#tokens.set(id, { ...token, lastUsedAtMs: nowMs });
  }

  rename(id: string, name: string): void {
    this.#change(id, { name });
  }

  /** Both secrets are valid until the new one is used. */
  setNextSecret(id: string, nextSecretHash: string): void {
    this.#change(id, { nextSecretHash });
  }

  /** From now on only this secret is valid. */
  setSecret(id: string, secretHash: string): void {
    this.#change(id, { secretHash, nextSecretHash: null });
  }

  #change(id: string, changes: Partial<StoredToken>): void {
    const before = this.#tokens.get(id);
    if (before === undefined) return;
    const token = { ...before, ...changes };
    this.#sql.exec(
      'UPDATE credentials SET name = ?, secret_hash = ?, next_secret_hash = ? WHERE id = ?',
      token.name,
      token.secretHash,
      token.nextSecretHash,
      id,
    );
    this.#tokens.set(id, token);
  }

  revokeToken(id: string, nowMs: number): void {
    this.#sql.exec('UPDATE credentials SET revoked_at = ? WHERE id = ?', nowMs, id);
    this.#tokens.delete(id);
  }

  session(id: string, nowMs: number): StoredSession | undefined {
    return this.#sql
      .exec<Row<StoredSession>>(
        `SELECT ${DERIVED_COLUMNS}, passkey_id AS passkeyId, link_id AS linkId FROM sessions WHERE id = ? AND expires_at > ?`,
        id,
        nowMs,
      )
      .toArray()[0];
  }

  /** True when an owner is signed in who would stay so if this token were revoked. */
  hasOwnerSession(exceptTokenId: string, nowMs: number): boolean {
    return (
      this.#sql
        .exec(
          "SELECT 1 FROM sessions WHERE role = 'owner' AND expires_at > ? AND made_by IS NOT ? LIMIT 1",
          nowMs,
          exceptTokenId,
        )
        .toArray().length > 0
    );
  }

  insertSession(
    { id, role, name, secretHash, madeBy, passkeyId, linkId }: StoredSession,
    nowMs: number,
    expiresAtMs: number,
  ): void {
    this.#sql.exec(
      `INSERT INTO sessions (id, role, name, secret_hash, made_by, passkey_id, link_id, created_at, expires_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      role,
      name,
      secretHash,
      madeBy,
      passkeyId,
      linkId,
      nowMs,
      expiresAtMs,
    );
  }

  /** Ends all that was made with a token, and gives the sessions that ended. */
  removeMadeBy(tokenId: string): string[] {
    this.links.removeMadeBy(tokenId);
    return this.#sql
      .exec<{ id: string }>('DELETE FROM sessions WHERE made_by = ? RETURNING id', tokenId)
      .toArray()
      .map(({ id }) => id);
  }

  /** Names a session that came by a link after a passkey; one that was signed in with a passkey has that one's name. */
  renameLinkSession(id: string, passkeyId: string, name: string): void {
    this.#sql.exec(
      'UPDATE sessions SET name = ?, named_by = ? WHERE id = ? AND passkey_id IS NULL',
      name,
      passkeyId,
      id,
    );
  }

  /** The sessions that this passkey signed in, and those by link that it named. */
  renamePasskeySessions(passkeyId: string, name: string): void {
    this.#sql.exec('UPDATE sessions SET name = ?2 WHERE passkey_id = ?1 OR named_by = ?1', passkeyId, name);
  }

  removeSession(id: string): void {
    this.#sql.exec('DELETE FROM sessions WHERE id = ?', id);
  }

  /** When the next session ends; undefined without any. */
  nextSessionEndMs(): number | undefined {
    return (
      this.#sql.exec<{ at: number | null }>('SELECT MIN(expires_at) AS at FROM sessions').one().at ??
      undefined
    );
  }

  /** Forgets what can no longer be used, and gives the sessions. A spent claim code stays, so that it is never stored anew. */
  removeExpired(nowMs: number): string[] {
    this.links.removeExpired(nowMs);
    return this.#sql
      .exec<{ id: string }>('DELETE FROM sessions WHERE expires_at <= ? RETURNING id', nowMs)
      .toArray()
      .map(({ id }) => id);
  }
}
