import { HUB_OUTPUT_BYTES } from '../../shared/limits.ts';
import type { OutputChunk, OutputTotals } from '../../shared/output-chunk.ts';

const HEAD_BYTES = HUB_OUTPUT_BYTES / 2;
// Dropping down to less than the room there is makes the next drop far away: appending stays linear.
const TAIL_AFTER_DROP_BYTES = ((HUB_OUTPUT_BYTES - HEAD_BYTES) * 3) / 4;

const encoder = new TextEncoder();

/** The output that the hub keeps of each plan: all of it up to 1 MiB, then its head and its tail. */
export class OutputStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  totals(planId: string): OutputTotals {
    return this.#sql
      .exec<{ next: number; bytes: number; dropped_bytes: number }>(
        `SELECT output_next AS next, output_bytes AS bytes, output_dropped AS dropped_bytes
         FROM plans WHERE id = ?`,
        planId,
      )
      .one();
  }

  /**
   * Appends chunks that continue the output without a gap; those that are already stored are passed over.
   * Gives the stored ones and the new totals, or undefined when a chunk is missing before them.
   */
  append(
    planId: string,
    chunks: readonly OutputChunk[],
  ): { readonly fresh: readonly OutputChunk[]; readonly totals: OutputTotals } | undefined {
    const before = this.totals(planId);
    const fresh = chunks.filter(({ seq }) => seq >= before.next);
    if (fresh.some(({ seq }, index) => seq !== before.next + index)) return undefined;
    let { bytes } = before;
    for (const { seq, step, stream, offset, data } of fresh) {
      const size = encoder.encode(data).length;
      bytes += size;
      this.#sql.exec(
        'INSERT INTO output (plan_id, seq, step, stream, offset, bytes, data) VALUES (?, ?, ?, ?, ?, ?, ?)',
        planId,
        seq,
        step,
        stream,
        offset,
        size,
        data,
      );
    }
    const kept = bytes - before.dropped_bytes;
    const dropped = kept > HUB_OUTPUT_BYTES ? this.#dropMiddle(planId, kept) : 0;
    const totals = {
      next: before.next + fresh.length,
      bytes,
      dropped_bytes: before.dropped_bytes + dropped,
    };
    if (fresh.length > 0) {
      this.#sql.exec(
        'UPDATE plans SET output_next = ?, output_bytes = ?, output_dropped = ? WHERE id = ?',
        totals.next,
        totals.bytes,
        totals.dropped_bytes,
        planId,
      );
    }
    return { fresh, totals };
  }

  #dropMiddle(planId: string, keptBytes: number): number {
    const rows = this.#sql.exec<{ seq: number; bytes: number }>(
      'SELECT seq, bytes FROM output WHERE plan_id = ? ORDER BY seq',
      planId,
    );
    let head = 0;
    let headNext = 0;
    let dropped = 0;
    let from: number | undefined;
    let to: number | undefined;
    for (const { seq, bytes } of rows) {
      // Behind the gap of an earlier drop everything is tail.
      if (from === undefined && seq === headNext && head + bytes <= HEAD_BYTES) {
        head += bytes;
        headNext += 1;
        continue;
      }
      if (keptBytes - head - dropped <= TAIL_AFTER_DROP_BYTES) break;
      from ??= seq;
      to = seq;
      dropped += bytes;
    }
    if (from === undefined || to === undefined) return 0;
    this.#sql.exec('DELETE FROM output WHERE plan_id = ? AND seq BETWEEN ? AND ?', planId, from, to);
    return dropped;
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
