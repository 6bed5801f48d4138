import type { OutputChunk, OutputTotals } from '../../shared/output-chunk.ts';
import type { ReceivedChunk } from '../../shared/output-frame.ts';
import type { OutputStore } from '../store/output-store.ts';
import type { PlanStore } from '../store/plan-store.ts';
import { KeptOutput } from './kept-output.ts';

/**
 * How long output may stay unwritten. The runner keeps all of it until the plan's end is acknowledged, so
 * a hub that loses this much asks for it again.
 */
const SAVE_AFTER_MS = 200;

/** Takes the output of running plans, and writes it in batches. */
export class OutputDesk {
  readonly #store: OutputStore;
  readonly #plans: PlanStore;
  readonly #kept = new Map<string, KeptOutput>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: OutputStore, plans: PlanStore) {
    this.#store = store;
    this.#plans = plans;
  }

  #of(planId: string): KeptOutput {
    const known = this.#kept.get(planId);
    if (known !== undefined) return known;
    const kept = new KeptOutput(this.#stored(planId), this.#store.sizes(planId));
    this.#kept.set(planId, kept);
    return kept;
  }

  /** As `KeptOutput.append`; gives the new chunks and the number that is wanted next. */
  append(
    planId: string,
    chunks: readonly ReceivedChunk[],
  ): { readonly fresh: readonly OutputChunk[]; readonly next: number } | undefined {
    const kept = this.#of(planId);
    const fresh = kept.append(chunks);
    if (fresh === undefined) return undefined;
    this.#timer ??= setTimeout(() => this.#saveAll(), SAVE_AFTER_MS);
    return { fresh: fresh.map(({ chunk }) => chunk), next: kept.totals.next };
  }

  #saveAll(): void {
    this.#timer = undefined;
    for (const planId of [...this.#kept.keys()]) this.save(planId);
  }

  /** Writes what is not written yet. */
  save(planId: string): void {
    const kept = this.#kept.get(planId);
    if (kept === undefined || !kept.hasChanges) return;
    const { insert, remove, totals } = kept.takeChanges();
    if (remove !== null) this.#store.remove(planId, ...remove);
    for (const { chunk, bytes } of insert) this.#store.insert(planId, chunk, bytes);
    this.#plans.saveOutput(planId, totals);
  }

  /** No more output will come. */
  close(planId: string): void {
    this.save(planId);
    this.#kept.delete(planId);
  }

  totals(planId: string): OutputTotals {
    return this.#kept.get(planId)?.totals ?? this.#stored(planId);
  }

  #stored(planId: string): OutputTotals {
    return this.#plans.get(planId)?.output ?? { next: 0, bytes: 0, dropped_bytes: 0 };
  }

  read(planId: string, after: number, limitBytes: number): OutputChunk[] {
    this.save(planId);
    return this.#store.read(planId, after, limitBytes);
  }
}
