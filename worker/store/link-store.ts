import { SESSION_DAYS } from '../../shared/limits.ts';
import { DERIVED_COLUMNS, type DerivedSecret, type Row } from './stored-secret.ts';

const DAY_MS = 24 * 3_600_000;
/** So long it can still be asked how a link ended that nobody used. */
const KEEP_UNUSED_MS = 3_600_000;

/** What the deployment's claim code is called; nobody made it. */
export const CLAIM_NAME = 'claim';
/** A token may have that name, too. */
export const isClaim = ({ name, madeBy }: DerivedSecret): boolean => name === CLAIM_NAME && madeBy === null;
const IS_CLAIM = `sign_in_links.name = '${CLAIM_NAME}' AND sign_in_links.made_by IS NULL`;

/** True for a link that was the deployment's claim code; for joins with `sign_in_links`. */
export const WAS_CLAIM = `COALESCE(${IS_CLAIM}, 0)`;

export interface NewLink extends DerivedSecret {
  /** The link that the session came by that makes this one; null where no link led to it. */
  readonly fromLink: string | null;
  /** The session or token that makes it; null for the deployment's claim code. */
  readonly maker: { readonly id: string; readonly name: string } | null;
}

export interface StoredLink extends DerivedSecret {
  readonly usedAtMs: number | null;
  readonly expiresAtMs: number;
}

/** A link, and all that were made by who came by it, however far. */
const WITH_DESCENDANTS = `WITH RECURSIVE family (id) AS (
  SELECT ? UNION SELECT sign_in_links.id FROM sign_in_links JOIN family ON sign_in_links.from_link = family.id)`;

/** Sign-in links, each with the hash of its code. */
export class LinkStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** A link that can still be spent. */
  open(id: string, nowMs: number): DerivedSecret | undefined {
    return this.#sql
      .exec<Row<DerivedSecret>>(
        `SELECT ${DERIVED_COLUMNS} FROM sign_in_links WHERE id = ? AND used_at IS NULL AND expires_at > ?`,
        id,
        nowMs,
      )
      .toArray()[0];
  }

  /** A link in whatever state, until some time after its end. */
  any(id: string): StoredLink | undefined {
    return this.#sql
      .exec<Row<StoredLink>>(
        `SELECT ${DERIVED_COLUMNS}, used_at AS usedAtMs, expires_at AS expiresAtMs FROM sign_in_links WHERE id = ?`,
        id,
      )
      .toArray()[0];
  }

  insert({ id, role, name, secretHash, madeBy, fromLink, maker }: NewLink, expiresAtMs: number): void {
    this.#sql.exec(
      `INSERT OR IGNORE INTO sign_in_links
         (id, role, name, secret_hash, made_by, from_link, maker_id, maker_name, expires_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      role,
      name,
      secretHash,
      madeBy,
      fromLink,
      maker?.id ?? null,
      maker?.name ?? null,
      expiresAtMs,
    );
  }

  markUsed(id: string, nowMs: number): void {
    this.#sql.exec('UPDATE sign_in_links SET used_at = ? WHERE id = ?', nowMs, id);
  }

  /** One that was used stays and says so. The claim code stays as a spent one: the next start would store it anew. */
  withdraw(id: string, nowMs: number): void {
    this.#sql.exec(
      `UPDATE sign_in_links SET used_at = ? WHERE id = ? AND used_at IS NULL AND ${IS_CLAIM}`,
      nowMs,
      id,
    );
    this.#sql.exec('DELETE FROM sign_in_links WHERE id = ? AND used_at IS NULL', id);
  }

  /** Ends the links that a session or token made and nobody has used. */
  withdrawOf(makerId: string): void {
    this.#sql.exec('DELETE FROM sign_in_links WHERE maker_id = ? AND used_at IS NULL', makerId);
  }

  /** The sessions that came by a link, with all that those let in; their links that nobody has used end. */
  endLinksOf(id: string): string[] {
    const sessions = this.#sql
      .exec<{ id: string }>(
        `${WITH_DESCENDANTS} SELECT id FROM sessions WHERE link_id IN (SELECT id FROM family)`,
        id,
      )
      .toArray();
    this.#sql.exec(
      `${WITH_DESCENDANTS} DELETE FROM sign_in_links
       WHERE used_at IS NULL AND from_link IN (SELECT id FROM family)`,
      id,
    );
    return sessions.map((session) => session.id);
  }

  removeMadeBy(tokenId: string): void {
    this.#sql.exec('DELETE FROM sign_in_links WHERE made_by = ?', tokenId);
  }

  /** One that was used is known as long as a session by it can live. */
  removeExpired(nowMs: number): void {
    this.#sql.exec(
      `DELETE FROM sign_in_links WHERE NOT (${IS_CLAIM}) AND
       CASE WHEN used_at IS NULL THEN expires_at <= ? ELSE used_at <= ? END`,
      nowMs - KEEP_UNUSED_MS,
      nowMs - SESSION_DAYS * DAY_MS,
    );
  }
}
