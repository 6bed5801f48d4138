import type { MachineFacts, PairingState, PairingView } from '../../shared/pairing/pairing.ts';

/** What is remembered of a pairing beside its secrets. */
export interface PairingBody {
  readonly name: string;
  readonly machine: MachineFacts;
  /** The machine whose old token the new one has presented. */
  readonly replaces: string | null;
  readonly commitment: string;
  /** The owner who spent the code, by the credential used; nobody else may go on with it. */
  readonly claimedBy: { readonly id: string; readonly name: string } | null;
  readonly phone: PairingView['phone'];
  readonly revealed: PairingView['revealed'];
  /** The runner that came of it. */
  readonly runnerId: string | null;
}

export interface StoredPairing extends PairingBody {
  readonly id: string;
  readonly codeHash: string;
  readonly secretHash: string;
  readonly state: PairingState;
  readonly expiresAtMs: number;
}

interface PairingRow extends Record<string, SqlStorageValue> {
  id: string;
  codeHash: string;
  secretHash: string;
  state: PairingState;
  body: string;
  expiresAtMs: number;
}

const SELECT =
  'SELECT id, code_hash AS codeHash, secret_hash AS secretHash, state, body, expires_at AS expiresAtMs FROM pairings';

const toPairing = ({ body, ...row }: PairingRow): StoredPairing => ({
  ...row,
  // This class wrote it.
  ...(JSON.parse(body) as PairingBody),
});

/** Pairings that are under way or ended lately: a handful. Of code and secret only hashes are stored. */
export class PairingStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  get(id: string): StoredPairing | undefined {
    return this.#sql.exec<PairingRow>(`${SELECT} WHERE id = ?`, id).toArray().map(toPairing)[0];
  }

  /** Oldest first. */
  all(): StoredPairing[] {
    return this.#sql.exec<PairingRow>(`${SELECT} ORDER BY expires_at, id`).toArray().map(toPairing);
  }

  save({ id, codeHash, secretHash, state, expiresAtMs, ...body }: StoredPairing): void {
    this.#sql.exec(
      'INSERT OR REPLACE INTO pairings (id, code_hash, secret_hash, state, body, expires_at) VALUES (?, ?, ?, ?, ?, ?)',
      id,
      codeHash,
      secretHash,
      state,
      JSON.stringify(body satisfies PairingBody),
      expiresAtMs,
    );
  }

  remove(id: string): void {
    this.#sql.exec('DELETE FROM pairings WHERE id = ?', id);
  }

  removeExpiredBefore(atMs: number): void {
    this.#sql.exec('DELETE FROM pairings WHERE expires_at < ?', atMs);
  }
}
