import { done, type Result } from '../../shared/refusal.ts';
import type { StoredPlan } from '../store/plan-store.ts';
import type { ApprovalProof, Proof } from './approval-proof.ts';
import { askedBy, type Identity } from './authentication.ts';
import type { Delivery } from './delivery.ts';
import type { PlanDesk } from './plan-desk.ts';
import type { RunnerSockets } from './runner-sockets.ts';

/** What people and agents decide of a plan: stored first, then told to the runner. */
export class Decisions {
  readonly #desk: PlanDesk;
  readonly #delivery: Delivery;
  readonly #sockets: RunnerSockets;
  readonly #proofs: ApprovalProof;

  constructor(desk: PlanDesk, delivery: Delivery, sockets: RunnerSockets, proofs: ApprovalProof) {
    this.#desk = desk;
    this.#delivery = delivery;
    this.#sockets = sockets;
    this.#proofs = proofs;
  }

  /**
   * Approves, and sends the plan in the same commit when its runner waits for one. `proof` is of this plan's
   * document, which never changes; all else is looked at here, for it may have changed since that was verified.
   */
  approve(by: Identity, planId: string, proof: Proof | null, nowMs: number): Result<StoredPlan> {
    const found = this.#desk.findForDecision(by, planId, nowMs);
    if (!found.ok) return found;
    const proven = proof === null ? this.#proofs.mayGoWithout(found.value) : this.#proofs.stillHolds(proof);
    if (!proven.ok) return proven;
    const approved = this.#approve(by, found.value, proof, nowMs);
    if (approved.ok && proof !== null) this.#proofs.markUsed(proof, nowMs);
    return approved;
  }

  #approve(by: Identity, plan: StoredPlan, proof: Proof | null, nowMs: number): Result<StoredPlan> {
    const ready = this.#sockets.ready(plan.document.runner.id);
    const approve =
      proof === null
        ? ({ type: 'approve', ...askedBy(by) } as const)
        : ({
            type: 'approve',
            ...askedBy({ ...by, name: proof.key.name }),
            assertion: proof.assertion,
          } as const);
    if (plan.document.run_by === 'agent') return this.#desk.move(plan, nowMs, { ...approve, releases: true });
    if (ready === undefined) return this.#desk.move(plan, nowMs, approve);
    return this.#delivery.send(ready, plan, nowMs, approve);
  }

  deny(by: Identity, planId: string, reason: string | null, nowMs: number): Result<StoredPlan> {
    const found = this.#desk.findForDecision(by, planId, nowMs);
    if (!found.ok) return found;
    return this.#desk.move(found.value, nowMs, { type: 'deny', ...askedBy(by), reason });
  }

  /** Ends a plan that was not sent; asks the runner to end one that was. */
  cancel(by: Identity, planId: string, reason: string | null, nowMs: number): Result<StoredPlan> {
    const found = this.#desk.findForDecision(by, planId, nowMs);
    if (!found.ok) return found;
    return this.#cancel(found.value, by, reason, nowMs);
  }

  #cancel(plan: StoredPlan, by: Identity, reason: string | null, nowMs: number): Result<StoredPlan> {
    // Asked already of whoever has the plan: the same answer as then.
    if (plan.life.cancel !== null && plan.life.delivery.sent_at !== null) return done(plan);
    const moved = this.#desk.move(plan, nowMs, { type: 'cancel', ...askedBy(by), reason });
    if (moved.ok) this.#delivery.sendCancel(moved.value);
    return moved;
  }

  /** Cancels all that a machine would still have got; what it has already got ends by its own word. */
  cancelUnsent(plans: readonly StoredPlan[], by: Identity, reason: string, nowMs: number): void {
    for (const plan of plans) {
      if (plan.life.delivery.sent_at === null) this.#cancel(plan, by, reason, nowMs);
    }
  }
}
