import type { StepResult } from '../../shared/plan.ts';
import type { RunnerMessage } from '../../shared/protocol.ts';
import { type RunStatement, type SignedStatement, signedText } from '../../shared/receipt/run-statement.ts';
import type { RunnerRefusalCode } from '../../shared/runner-refusal.ts';
import type { JournalEntry, PlanEnd } from '../journal/entry.ts';
import type { Journal } from '../journal/journal.ts';
import type { RunnerKey } from '../keys/runner-key.ts';

/** Who speaks. */
export interface Identity {
  readonly hub: string;
  readonly runnerId: string;
}

export interface ReportsOptions {
  readonly journal: Journal;
  readonly key: RunnerKey;
  readonly send: (frame: string) => boolean;
}

type PlanName = Pick<JournalEntry, 'planId' | 'digest'>;
type Begun = Pick<JournalEntry, 'planId' | 'digest' | 'acceptedAt' | 'boundTo' | 'startedAt'>;

/**
 * What is told of a plan, signed. The same plan is always told in the same bytes: each statement is made of what
 * the journal holds, and Ed25519 signatures have no random part.
 */
export class Reports {
  readonly #options: ReportsOptions;
  /** As the hub calls both sides. */
  identity: Identity = { hub: '', runnerId: '' };

  constructor(options: ReportsOptions) {
    this.#options = options;
  }

  /** False when there is no connection. */
  tell(...messages: readonly RunnerMessage[]): boolean {
    return messages.every((message) => this.#options.send(JSON.stringify(message)));
  }

  /**
   * Tells how a plan began, and its steps so far; telling it again changes nothing at the hub. A receipt needs it,
   * and the hub may have been cut off before it heard of it.
   */
  tellProgress(planId: string, steps: readonly StepResult[]): void {
    const entry = this.#options.journal.get(planId);
    if (entry !== undefined) this.tell(...this.#progress(entry, steps));
  }

  tellEnd(plan: PlanName, end: PlanEnd): boolean {
    return this.tell(this.#end(plan, end));
  }

  /** Tells of a refusal that the journal does not hold, and that is therefore not signed: it proves nothing. */
  tellRefused(planId: string, code: RunnerRefusalCode, detail: string): void {
    this.tell({ type: 'refused', plan_id: planId, code, detail: detail.slice(0, 2_000), signed: null });
  }

  #progress(entry: Begun, steps: readonly StepResult[]): RunnerMessage[] {
    const { planId: plan_id, acceptedAt, boundTo, startedAt } = entry;
    const messages: RunnerMessage[] = [];
    if (acceptedAt !== undefined && boundTo !== undefined) {
      const about = this.#about(entry, acceptedAt);
      messages.push({
        type: 'accepted',
        plan_id,
        signed: this.#sign({ ...about, event: 'accepted', ...boundTo }),
      });
      if (startedAt !== undefined) {
        const started = { ...this.#about(entry, startedAt), event: 'started' as const };
        messages.push({ type: 'started', plan_id, signed: this.#sign(started) });
      }
    }
    for (const result of steps) messages.push({ type: 'step_finished', plan_id, result });
    return messages;
  }

  #end(plan: PlanName, end: PlanEnd): RunnerMessage {
    const { planId: plan_id } = plan;
    const about = this.#about(plan, end.at);
    if (end.type === 'refused') {
      const { code } = end;
      const signed = this.#sign({ ...about, event: 'refused', code });
      return { type: 'refused', plan_id, code, detail: end.detail.slice(0, 2_000), signed };
    }
    const { outcome, detail, output } = end;
    const steps = [...end.steps];
    const signed =
      output === undefined
        ? null
        : this.#sign({ ...about, event: 'finished', outcome, steps, output: [...output] });
    return { type: 'finished', plan_id, outcome, steps, detail, signed };
  }

  #about({ planId, digest }: PlanName, at: string) {
    const { hub, runnerId } = this.identity;
    return { version: 1, hub, plan_id: planId, plan_digest: digest, runner_id: runnerId, at } as const;
  }

  #sign(statement: RunStatement): SignedStatement {
    return { statement, signature: this.#options.key.sign(signedText(statement)) };
  }
}
