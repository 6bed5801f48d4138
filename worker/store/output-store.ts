import type { OutputChunk } from '../../shared/output-chunk.ts';

/** A stored chunk without its text. */
export interface ChunkSize {
  readonly seq: number;
  readonly bytes: number;
}

/** The chunks of output that the database holds. Which ones it should hold is decided in `KeptOutput`. */
export class OutputStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  sizes(planId: string): ChunkSize[] {
    return this.#sql
      .exec<{ seq: number; bytes: number }>(
        'SELECT seq, bytes FROM output WHERE plan_id = ? ORDER BY seq',
        planId,
      )
      .toArray();
  }

  insert(planId: string, { seq, step, stream, offset, data }: OutputChunk, bytes: number): void {
    this.#sql.exec(
      'INSERT INTO output (plan_id, seq, step, stream, offset, bytes, data) VALUES (?, ?, ?, ?, ?, ?, ?)',
      planId,
      seq,
      step,
      stream,
      offset,
      bytes,
      data,
    );
  }

  /** Removes the chunks from number `from` up to and with number `to`. */
  remove(planId: string, from: number, to: number): void {
    this.#sql.exec('DELETE FROM output WHERE plan_id = ? AND seq BETWEEN ? AND ?', planId, from, to);
  }

  /** Kept chunks from number `after` on, at most about `limitBytes` of them. */
  read(planId: string, after: number, limitBytes: number): OutputChunk[] {
    const rows = this.#sql.exec<{
      seq: number;
      step: number;
      stream: OutputChunk['stream'];
      offset: number;
      bytes: number;
      data: string;
    }>(
      'SELECT seq, step, stream, offset, bytes, data FROM output WHERE plan_id = ? AND seq >= ? ORDER BY seq',
      planId,
      after,
    );
    const chunks: OutputChunk[] = [];
    let size = 0;
    for (const { bytes, ...chunk } of rows) {
      chunks.push(chunk);
      size += bytes;
      if (size >= limitBytes) break;
    }
    return chunks;
  }
}
