/** What is stored of it: all but kind and host is sealed, for paths and topics may be secret, too. */
export interface SealedTarget {
  readonly kind: ChannelTarget['kind'];
  readonly host: string;
  readonly sealed: string;
}

/** What a channel's sender needs: a webhook's secret, or where on an ntfy server. */
export type ChannelTarget =
  | { readonly kind: 'webhook'; readonly url: string; readonly secret: string }
  | { readonly kind: 'ntfy'; readonly url: string; readonly topic: string; readonly token: string | null };

export interface StoredChannel {
  readonly id: string;
  readonly name: string;
  readonly target: SealedTarget;
  readonly withCommands: boolean;
  /** The page's address, for links. */
  readonly site: string;
  readonly createdAtMs: number;
  readonly deliveredAtMs: number | null;
  readonly trouble: string | null;
}

interface Row extends Record<string, SqlStorageValue> {
  id: string;
  name: string;
  target: string;
  with_commands: number;
  site: string;
  created_at: number;
  delivered_at: number | null;
  trouble: string | null;
}

/** What an older version stored has no host and nothing sealed, as long as there is no key to seal it with. */
const readTarget = (text: string): SealedTarget => {
  // This class wrote it.
  const {
    kind,
    host = '',
    sealed = '',
  } = JSON.parse(text) as Partial<SealedTarget> & Pick<SealedTarget, 'kind'>;
  return { kind, host, sealed };
};

const toChannel = (row: Row): StoredChannel => ({
  id: row.id,
  name: row.name,
  target: readTarget(row.target),
  withCommands: row.with_commands === 1,
  site: row.site,
  createdAtMs: row.created_at,
  deliveredAtMs: row.delivered_at,
  trouble: row.trouble,
});

/** Channels that the owner set up. */
export class ChannelStore {
  readonly #sql: SqlStorage;
  /** Known to be empty: every submission asks, and most hubs have no channel. Only `insert` adds one. */
  #isEmpty = false;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** Oldest first. */
  list(): StoredChannel[] {
    if (this.#isEmpty) return [];
    const rows = this.#sql.exec<Row>('SELECT * FROM channels ORDER BY created_at, id').toArray();
    this.#isEmpty = rows.length === 0;
    return rows.map(toChannel);
  }

  get(id: string): StoredChannel | undefined {
    const [row] = this.#sql.exec<Row>('SELECT * FROM channels WHERE id = ?', id).toArray();
    return row && toChannel(row);
  }

  insert({
    id,
    name,
    target,
    withCommands,
    site,
    createdAtMs,
  }: Omit<StoredChannel, 'deliveredAtMs' | 'trouble'>): void {
    this.#isEmpty = false;
    this.#sql.exec(
      'INSERT INTO channels (id, name, target, with_commands, site, created_at) VALUES (?, ?, ?, ?, ?, ?)',
      id,
      name,
      JSON.stringify(target),
      withCommands ? 1 : 0,
      site,
      createdAtMs,
    );
  }

  setWithCommands(id: string, withCommands: boolean): void {
    this.#sql.exec('UPDATE channels SET with_commands = ? WHERE id = ?', withCommands ? 1 : 0, id);
  }

  markDelivered(id: string, nowMs: number): void {
    this.#sql.exec('UPDATE channels SET delivered_at = ?, trouble = NULL WHERE id = ?', nowMs, id);
  }

  /** Before a test: what is found after it is the test's. */
  forgetTrouble(id: string): void {
    this.#sql.exec('UPDATE channels SET trouble = NULL WHERE id = ?', id);
  }

  markTrouble(id: string, trouble: string): void {
    this.#sql.exec('UPDATE channels SET trouble = ? WHERE id = ?', trouble, id);
  }

  remove(id: string): void {
    this.#sql.exec('DELETE FROM channels WHERE id = ?', id);
  }
}
