import type { StepResult } from '../../shared/plan.ts';
import type { RunnerMessage } from '../../shared/protocol.ts';
import { type RunStatement, type SignedStatement, signedText } from '../../shared/receipt/run-statement.ts';
import type { JournalEntry, PlanEnd } from '../journal/entry.ts';
import type { RunnerKey } from '../keys/runner-key.ts';

/** Who speaks. */
export interface Identity {
  readonly hub: string;
  readonly runnerId: string;
}

type PlanName = Pick<JournalEntry, 'planId' | 'digest'>;
type Begun = Pick<JournalEntry, 'planId' | 'digest' | 'acceptedAt' | 'boundTo' | 'startedAt'>;

/**
 * What is told of a plan, signed. The same plan is always told in the same bytes: each statement is made of what
 * the journal holds, and Ed25519 signatures have no random part.
 */
export class Reports {
  readonly #identity: Identity;
  readonly #key: RunnerKey;

  constructor(identity: Identity, key: RunnerKey) {
    this.#identity = identity;
    this.#key = key;
  }

  /** A plan's beginning and its steps so far; telling it again changes nothing at the hub. */
  progress(entry: Begun, steps: readonly StepResult[]): RunnerMessage[] {
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

  end(plan: PlanName, end: PlanEnd): RunnerMessage {
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
    const { hub, runnerId } = this.#identity;
    return { version: 1, hub, plan_id: planId, plan_digest: digest, runner_id: runnerId, at } as const;
  }

  #sign(statement: RunStatement): SignedStatement {
    return { statement, signature: this.#key.sign(signedText(statement)) };
  }
}
