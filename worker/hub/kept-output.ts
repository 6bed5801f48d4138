import { HUB_OUTPUT_BYTES } from '../../shared/limits.ts';
import type { OutputTotals } from '../../shared/output-chunk.ts';
import type { ReceivedChunk } from '../../shared/output-frame.ts';
import type { ChunkSize } from '../store/output-store.ts';

const HEAD_BYTES = HUB_OUTPUT_BYTES / 2;
const TAIL_BYTES = HUB_OUTPUT_BYTES - HEAD_BYTES;
// Dropping down to less than the room there is makes the next drop far away: appending stays linear.
const TAIL_AFTER_DROP_BYTES = (TAIL_BYTES * 3) / 4;

/** What has to be written so that the database holds what is kept. */
export interface OutputChanges {
  readonly insert: readonly ReceivedChunk[];
  /** Numbers of stored chunks, first and last, between which all are to be removed. */
  readonly remove: readonly [number, number] | null;
  readonly totals: OutputTotals;
}

/**
 * Which chunks of one plan's output are kept: all of them up to 1 MiB, then a head and a tail of half that.
 * What comes and goes between two writes is never written: a flood of output costs the database little.
 */
export class KeptOutput {
  #totals: OutputTotals;
  #headNext = 0;
  #headBytes = 0;
  #isHeadFull = false;
  #tail: ChunkSize[] = [];
  #tailBytes = 0;
  #unsaved: ReceivedChunk[] = [];
  /** Chunks before this number are in the database, unless they were dropped. */
  #savedNext: number;
  #removeUpTo: number | undefined;

  constructor(totals: OutputTotals, stored: readonly ChunkSize[]) {
    this.#totals = totals;
    this.#savedNext = totals.next;
    for (const size of stored) this.#place(size);
  }

  get totals(): OutputTotals {
    return this.#totals;
  }

  get hasChanges(): boolean {
    return this.#unsaved.length > 0;
  }

  /** Takes chunks that go on without a gap, and passes over those that it has. Undefined when one is missing. */
  append(chunks: readonly ReceivedChunk[]): readonly ReceivedChunk[] | undefined {
    const { next } = this.#totals;
    const fresh = chunks.filter(({ chunk }) => chunk.seq >= next);
    if (fresh.some(({ chunk }, index) => chunk.seq !== next + index)) return undefined;
    for (const { chunk, bytes } of fresh) {
      const { bytes: before, dropped_bytes } = this.#totals;
      this.#totals = { next: chunk.seq + 1, bytes: before + bytes, dropped_bytes };
      this.#unsaved.push({ chunk, bytes });
      this.#place({ seq: chunk.seq, bytes });
    }
    this.#dropMiddle();
    return fresh;
  }

  #place(size: ChunkSize): void {
    // Behind the gap of an earlier drop everything is tail.
    this.#isHeadFull ||= size.seq !== this.#headNext || this.#headBytes + size.bytes > HEAD_BYTES;
    if (this.#isHeadFull) {
      this.#tail.push(size);
      this.#tailBytes += size.bytes;
    } else {
      this.#headNext += 1;
      this.#headBytes += size.bytes;
    }
  }

  #dropMiddle(): void {
    if (this.#tailBytes <= TAIL_BYTES) return;
    let count = 0;
    let dropped = 0;
    let last = -1;
    for (const { seq, bytes } of this.#tail) {
      if (this.#tailBytes - dropped <= TAIL_AFTER_DROP_BYTES) break;
      count += 1;
      dropped += bytes;
      last = seq;
      if (seq < this.#savedNext) this.#removeUpTo = seq;
    }
    this.#tail = this.#tail.slice(count);
    this.#tailBytes -= dropped;
    this.#unsaved = this.#unsaved.filter(({ chunk: { seq } }) => seq < this.#headNext || seq > last);
    this.#totals = { ...this.#totals, dropped_bytes: this.#totals.dropped_bytes + dropped };
  }

  /** Gives what has changed since the last call; the caller stores it. */
  takeChanges(): OutputChanges {
    const changes: OutputChanges = {
      insert: this.#unsaved,
      remove: this.#removeUpTo === undefined ? null : [this.#headNext, this.#removeUpTo],
      totals: this.#totals,
    };
    this.#unsaved = [];
    this.#removeUpTo = undefined;
    this.#savedNext = this.#totals.next;
    return changes;
  }
}
