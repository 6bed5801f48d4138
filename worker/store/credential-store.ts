import type { Role } from '../../shared/credential.ts';
import type { SignedOutBy } from '../../shared/signed-out.ts';
import { EndedSessions } from './ended-sessions.ts';
import { LinkStore, WAS_CLAIM } from './link-store.ts';
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
  readonly lastSeenAtMs: number | null;
}

interface InsertedSession extends Omit<StoredSession, 'lastSeenAtMs'> {
  readonly userAgent?: string | undefined;
}

/** A session as people are shown it. */
export interface ListedSession extends Omit<StoredSession, 'secretHash'> {
  readonly createdAtMs: number;
  readonly expiresAtMs: number;
  readonly userAgent: string | null;
  /** Who made the link that it came by, as they were called then; null without one, and where that is not known. */
  readonly linkMaker: string | null;
  /** True for one that came by the deployment's claim code. */
  readonly byClaim: boolean;
}

export interface StoredToken extends StoredSecret {
  readonly createdAtMs: number;
  readonly lastUsedAtMs: number | null;
  /** Of the secret that takes the place of the present one when it is first used; null when none was made. */
  readonly nextSecretHash: string | null;
}

const LISTED_COLUMNS = `sessions.id, sessions.role, sessions.name, sessions.made_by AS madeBy, passkey_id AS passkeyId,
  link_id AS linkId, created_at AS createdAtMs, sessions.expires_at AS expiresAtMs, last_seen_at AS lastSeenAtMs,
  user_agent AS userAgent, maker_name AS linkMaker, ${WAS_CLAIM} AS wasClaim`;

const TOKEN_COLUMNS = `${SECRET_COLUMNS}, created_at AS createdAtMs, last_used_at AS lastUsedAtMs, next_secret_hash AS nextSecretHash`;

/** How far what the database says of a token's last use may be behind. */
const LAST_USED_EVERY_MS = 5 * 60_000;

/** Tokens, sessions and sign-in links. Only hashes are stored. Tokens are few and asked for by every call: kept in memory. */
export class CredentialStore {
  readonly #sql: SqlStorage;
  readonly #tokens: Map<string, StoredToken>;
  /** The last use of each token that the database knows of. */
  readonly #usedWrittenAtMs: Map<string, number>;
  readonly links: LinkStore;
  readonly ended: EndedSessions;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    this.links = new LinkStore(sql);
    this.ended = new EndedSessions(sql);
    const rows = sql
      .exec<Row<StoredToken>>(
        `SELECT ${TOKEN_COLUMNS} FROM credentials WHERE revoked_at IS NULL ORDER BY created_at, id`,
      )
      .toArray();
    this.#tokens = new Map(rows.map((row) => [row.id, row]));
    this.#usedWrittenAtMs = new Map(rows.map(({ id, lastUsedAtMs }) => [id, lastUsedAtMs ?? 0]));
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

  /** Known at once, and written now and then: to write it at every request would make every read a write. */
  markTokenUsed(id: string, nowMs: number): void {
    const token = this.#tokens.get(id);
    if (token === undefined) return;
    this.#tokens.set(id, { ...token, lastUsedAtMs: nowMs });
    if (nowMs - (this.#usedWrittenAtMs.get(id) ?? 0) <= LAST_USED_EVERY_MS) return;
    this.#usedWrittenAtMs.set(id, nowMs);
    this.#sql.exec('UPDATE credentials SET last_used_at = ? WHERE id = ?', nowMs, id);
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
    this.#usedWrittenAtMs.delete(id);
  }

  session(id: string, nowMs: number): StoredSession | undefined {
    return this.#sql
      .exec<Row<StoredSession>>(
        `SELECT ${DERIVED_COLUMNS}, passkey_id AS passkeyId, link_id AS linkId, last_seen_at AS lastSeenAtMs
         FROM sessions WHERE id = ? AND expires_at > ?`,
        id,
        nowMs,
      )
      .toArray()[0];
  }

  /** Those that are valid, who signed in last first, at most so many; `madeBy` leaves out all others' than of that token or passkey. */
  sessions(nowMs: number, max: number, madeBy: string | null): ListedSession[] {
    return this.#sql
      .exec<Row<Omit<ListedSession, 'byClaim'> & { readonly wasClaim: number }>>(
        `SELECT ${LISTED_COLUMNS} FROM sessions LEFT JOIN sign_in_links ON sign_in_links.id = link_id
         WHERE sessions.expires_at > ?1 AND (?3 IS NULL OR sessions.made_by = ?3)
         ORDER BY created_at DESC, sessions.id LIMIT ?2`,
        nowMs,
        max,
        madeBy,
      )
      .toArray()
      .map(({ wasClaim, ...session }) => ({ ...session, byClaim: wasClaim !== 0 }));
  }

  markSessionSeen(id: string, nowMs: number): void {
    this.#sql.exec('UPDATE sessions SET last_seen_at = ? WHERE id = ?', nowMs, id);
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
    { id, role, name, secretHash, madeBy, passkeyId, linkId, userAgent }: InsertedSession,
    nowMs: number,
    expiresAtMs: number,
  ): void {
    this.#sql.exec(
      `INSERT INTO sessions
         (id, role, name, secret_hash, made_by, passkey_id, link_id, user_agent, created_at, last_seen_at, expires_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9, ?10)`,
      id,
      role,
      name,
      secretHash,
      madeBy,
      passkeyId,
      linkId,
      userAgent ?? null,
      nowMs,
      expiresAtMs,
    );
  }

  /** Ends all that was made with a token or passkey, and gives the sessions that ended. */
  removeMadeBy(tokenId: string, by: SignedOutBy): string[] {
    this.links.removeMadeBy(tokenId);
    this.ended.note('made_by = ?1', tokenId, by);
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

  /** Ends it with the links that it made and nobody has used. `by` is for its device; null where that one did it itself. */
  removeSession(id: string, by: SignedOutBy | null): void {
    this.links.withdrawOf(id);
    if (by !== null) this.ended.note('id = ?1', id, by);
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
    this.ended.removeExpired(nowMs);
    return this.#sql
      .exec<{ id: string }>('DELETE FROM sessions WHERE expires_at <= ? RETURNING id', nowMs)
      .toArray()
      .map(({ id }) => id);
  }
}
