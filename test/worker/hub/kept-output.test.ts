import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HUB_OUTPUT_BYTES } from '../../../shared/limits.ts';
import type { ReceivedChunk } from '../../../shared/output-frame.ts';
import { KeptOutput, type OutputChanges } from '../../../worker/hub/kept-output.ts';

const NOTHING = { next: 0, bytes: 0, dropped_bytes: 0 };

const chunk = (seq: number, bytes: number): ReceivedChunk => ({
  chunk: { seq, step: 0, stream: 'stdout', offset: 0, data: 'x'.repeat(bytes) },
  bytes,
});

/** A database that does as it is told. */
class Rows {
  readonly sizes = new Map<number, number>();
  totals = NOTHING;

  apply({ insert, remove, totals }: OutputChanges): void {
    if (remove !== null) {
      for (const seq of [...this.sizes.keys()])
        if (seq >= remove[0] && seq <= remove[1]) this.sizes.delete(seq);
    }
    for (const { chunk, bytes } of insert) this.sizes.set(chunk.seq, bytes);
    this.totals = totals;
  }

  get bytes(): number {
    return [...this.sizes.values()].reduce((sum, size) => sum + size, 0);
  }

  stored(): { seq: number; bytes: number }[] {
    return [...this.sizes].sort(([a], [b]) => a - b).map(([seq, bytes]) => ({ seq, bytes }));
  }
}

describe('the output that is kept', () => {
  it('is whole, in two parts with one gap, and counted to the byte, whenever it is written or read back', () => {
    const size = fc.integer({ min: 1, max: 64 * 1024 });
    const act = fc.constantFrom('go on', 'write', 'restart');
    fc.assert(
      fc.property(fc.array(fc.tuple(size, act), { minLength: 1, maxLength: 200 }), (plan) => {
        const rows = new Rows();
        let kept = new KeptOutput(NOTHING, []);
        const all: number[] = [];
        for (const [bytes, then] of plan) {
          all.push(bytes);
          expect(kept.append([chunk(all.length - 1, bytes)])).toHaveLength(1);
          if (then !== 'go on') rows.apply(kept.takeChanges());
          if (then === 'restart') kept = new KeptOutput(rows.totals, rows.stored());
        }
        rows.apply(kept.takeChanges());
        const total = all.reduce((sum, bytes) => sum + bytes, 0);
        expect(rows.totals.next).toBe(all.length);
        expect(rows.totals.bytes).toBe(total);
        expect(rows.bytes).toBe(total - rows.totals.dropped_bytes);
        expect(rows.bytes).toBeLessThanOrEqual(HUB_OUTPUT_BYTES);
        if (total <= HUB_OUTPUT_BYTES / 2) expect(rows.totals.dropped_bytes).toBe(0);
        const seqs = rows.stored().map(({ seq }) => seq);
        expect(seqs[0]).toBe(0);
        expect(seqs.at(-1)).toBe(all.length - 1);
        const gaps = seqs.filter((seq, index) => index > 0 && seq !== (seqs[index - 1] ?? 0) + 1);
        expect(gaps.length).toBe(rows.totals.dropped_bytes > 0 ? 1 : 0);
      }),
      { numRuns: 60 },
    );
  });

  it('passes over what it has and refuses a gap', () => {
    const kept = new KeptOutput(NOTHING, []);
    expect(kept.append([chunk(0, 1), chunk(1, 1)])).toHaveLength(2);
    expect(kept.append([chunk(0, 1), chunk(1, 1), chunk(2, 1)])?.map((each) => each.chunk.seq)).toEqual([2]);
    expect(kept.append([chunk(4, 1)])).toBeUndefined();
    expect(kept.totals).toEqual({ next: 3, bytes: 3, dropped_bytes: 0 });
  });

  it('costs the database no more than it can hold, however much comes between two writes', () => {
    const kept = new KeptOutput(NOTHING, []);
    for (let seq = 0; seq < 1_000; seq += 1) kept.append([chunk(seq, 64 * 1024)]);
    const { insert, remove } = kept.takeChanges();
    expect(insert.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(HUB_OUTPUT_BYTES);
    expect(remove).toBeNull();
  });
});
