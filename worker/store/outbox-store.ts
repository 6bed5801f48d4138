/** A message that waits for its receiver. */
export interface QueuedMessage {
  readonly id: number;
  /** Which sender makes the request of it, such as `push`. */
  readonly kind: string;
  /** Who gets it, by an id that its sender understands. A receiver gets one message at a time. */
  readonly target: string;
  /** What it is about, where only the newest message about that matters. */
  readonly topic: string | null;
  /** For its sender, usually JSON. */
  readonly body: string;
  /** Requests that were made for it, or may have been: counted before each. */
  readonly attempts: number;
  readonly expiresAtMs: number;
}

export type NewMessage = Omit<QueuedMessage, 'id' | 'attempts'>;

type Receiver = Pick<QueuedMessage, 'kind' | 'target'>;
type Row = { -readonly [K in keyof QueuedMessage]: QueuedMessage[K] } & Record<string, SqlStorageValue>;

const COLUMNS = 'id, kind, target, topic, body, attempts, expires_at AS expiresAtMs';

/** Messages to the outside that are not delivered yet. All messages of a receiver are due at the same time. */
export class OutboxStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** Due at `dueAtMs`, or later where its receiver has to be waited for. */
  insert({ kind, target, topic, body, expiresAtMs }: NewMessage, dueAtMs: number): void {
    this.#sql.exec(
      `INSERT INTO outbox (kind, target, topic, body, expires_at, due_at) VALUES (?1, ?2, ?3, ?4, ?5,
         MAX(?6, COALESCE((SELECT MAX(due_at) FROM outbox WHERE kind = ?1 AND target = ?2), 0)))`,
      kind,
      target,
      topic,
      body,
      expiresAtMs,
      dueAtMs,
    );
  }

  /** Takes back what waits for this receiver about this; says whether it may have got some of it. */
  removeTopic({ kind, target }: Receiver, topic: string): 'none' | 'untried' | 'tried' {
    const removed = this.#sql
      .exec<{ attempts: number }>(
        'DELETE FROM outbox WHERE kind = ? AND target = ? AND topic = ? RETURNING attempts',
        kind,
        target,
        topic,
      )
      .toArray();
    if (removed.length === 0) return 'none';
    return removed.some(({ attempts }) => attempts > 0) ? 'tried' : 'untried';
  }

  /** Takes out the oldest messages for a receiver beyond `max`. */
  takeBeyond({ kind, target }: Receiver, max: number): QueuedMessage[] {
    return this.#sql
      .exec<Row>(
        `DELETE FROM outbox WHERE id IN
           (SELECT id FROM outbox WHERE kind = ? AND target = ? ORDER BY id DESC LIMIT -1 OFFSET ?)
         RETURNING ${COLUMNS}`,
        kind,
        target,
        max,
      )
      .toArray();
  }

  /** Takes out what came too late for. */
  takeExpired(nowMs: number): QueuedMessage[] {
    return this.#sql
      .exec<Row>(`DELETE FROM outbox WHERE expires_at <= ? RETURNING ${COLUMNS}`, nowMs)
      .toArray();
  }

  /** Of each receiver whose time has come the message that was tried least, and of those the oldest. */
  due(nowMs: number, limit: number): QueuedMessage[] {
    return this.#sql
      .exec<Row & { turn: number }>(
        // SQLite takes the other columns from the row that has the minimum.
        `SELECT ${COLUMNS}, MIN(attempts * 1000000000000 + id) AS turn
         FROM outbox WHERE due_at <= ? GROUP BY kind, target ORDER BY due_at, id LIMIT ?`,
        nowMs,
        limit,
      )
      .toArray()
      .map(({ turn: _, ...message }) => message);
  }

  /** When the next message is due; undefined without any. */
  nextDueAtMs(): number | undefined {
    return this.#sql
      .exec<{ due_at: number }>('SELECT due_at FROM outbox ORDER BY due_at LIMIT 1')
      .toArray()[0]?.due_at;
  }

  countAttempt(id: number): void {
    this.#sql.exec('UPDATE outbox SET attempts = attempts + 1 WHERE id = ?', id);
  }

  /** All that waits for this receiver is due at that time. */
  setDue({ kind, target }: Receiver, dueAtMs: number): void {
    this.#sql.exec('UPDATE outbox SET due_at = ? WHERE kind = ? AND target = ?', dueAtMs, kind, target);
  }

  remove(id: number): void {
    this.#sql.exec('DELETE FROM outbox WHERE id = ?', id);
  }

  removeReceiver({ kind, target }: Receiver): void {
    this.#sql.exec('DELETE FROM outbox WHERE kind = ? AND target = ?', kind, target);
  }
}
