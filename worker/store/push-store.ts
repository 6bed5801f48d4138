/** Where a device gets messages, and the keys that only it can read them with. */
export interface StoredSubscription {
  readonly id: string;
  /** The session that it belongs to, with which it ends. */
  readonly holder: string;
  readonly endpoint: string;
  readonly p256dh: string;
  /** Sealed. */
  readonly auth: string;
  readonly name: string;
  /** The page's address. */
  readonly site: string;
  readonly createdAtMs: number;
  readonly deliveredAtMs: number | null;
  readonly trouble: string | null;
}

type Row = { -readonly [K in keyof StoredSubscription]: StoredSubscription[K] } & Record<
  string,
  SqlStorageValue
>;

/** A key pair on P-256 for RFC 8292: the public point uncompressed as base64url, and the private number, sealed. */
export interface StoredPushKeys {
  readonly publicKey: string;
  readonly sealedPrivateKey: string;
}

const COLUMNS =
  'id, holder, endpoint, p256dh, auth, name, site, created_at AS createdAtMs, delivered_at AS deliveredAtMs, trouble';

/** Devices that get push messages, and the key that the hub signs them with. A session that ends takes its devices along. */
export class PushStore {
  readonly #sql: SqlStorage;
  /** Known to be empty: every submission asks, and most hubs have no device. Only `insert` adds one. */
  #isEmpty = false;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  keys(): StoredPushKeys | undefined {
    return this.#sql
      .exec<{ publicKey: string; sealedPrivateKey: string }>(
        'SELECT public_key AS publicKey, private_key AS sealedPrivateKey FROM push_keys',
      )
      .toArray()[0];
  }

  /** Puts keys in the place of `was`, whose devices can't be reached by others; false when other keys stand there now. */
  replaceKeys(was: StoredPushKeys | undefined, { publicKey, sealedPrivateKey }: StoredPushKeys): boolean {
    if (this.keys()?.publicKey !== was?.publicKey) return false;
    if (was !== undefined) this.#sql.exec('DELETE FROM push_subscriptions');
    this.#sql.exec(
      'INSERT OR REPLACE INTO push_keys (only, public_key, private_key) VALUES (1, ?, ?)',
      publicKey,
      sealedPrivateKey,
    );
    return true;
  }

  /** Oldest first. */
  list(): StoredSubscription[] {
    if (this.#isEmpty) return [];
    const all = this.#sql
      .exec<Row>(`SELECT ${COLUMNS} FROM push_subscriptions ORDER BY created_at, id`)
      .toArray();
    this.#isEmpty = all.length === 0;
    return all;
  }

  get(id: string): StoredSubscription | undefined {
    return this.#sql.exec<Row>(`SELECT ${COLUMNS} FROM push_subscriptions WHERE id = ?`, id).toArray()[0];
  }

  /** Takes the place of what had the same endpoint: a device that signed in anew. */
  insert(subscription: Omit<StoredSubscription, 'deliveredAtMs' | 'trouble'>): void {
    const { id, holder, endpoint, p256dh, auth, name, site, createdAtMs } = subscription;
    this.#isEmpty = false;
    this.#sql.exec('DELETE FROM push_subscriptions WHERE endpoint = ?', endpoint);
    this.#sql.exec(
      `INSERT INTO push_subscriptions (id, holder, endpoint, p256dh, auth, name, site, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      holder,
      endpoint,
      p256dh,
      auth,
      name,
      site,
      createdAtMs,
    );
  }

  markDelivered(id: string, nowMs: number): void {
    this.#sql.exec('UPDATE push_subscriptions SET delivered_at = ?, trouble = NULL WHERE id = ?', nowMs, id);
  }

  /** Before a test: what is found after it is the test's. */
  forgetTrouble(id: string): void {
    this.#sql.exec('UPDATE push_subscriptions SET trouble = NULL WHERE id = ?', id);
  }

  markTrouble(id: string, trouble: string): void {
    this.#sql.exec('UPDATE push_subscriptions SET trouble = ? WHERE id = ?', trouble, id);
  }

  remove(id: string): void {
    this.#sql.exec('DELETE FROM push_subscriptions WHERE id = ?', id);
  }
}
