import type { Result } from '../../shared/refusal.ts';
import type { PlanEvent } from '../../shared/transition.ts';
import type { AuditStore } from '../store/audit-store.ts';
import type { PlanStore, StoredPlan } from '../store/plan-store.ts';
import type { PlanDesk } from './plan-desk.ts';
import type { RunnerSocket, RunnerSockets } from './runner-sockets.ts';
import { approvalOf } from './statements.ts';

export interface DeliveryRooms {
  readonly plans: PlanStore;
  readonly sockets: RunnerSockets;
  readonly desk: PlanDesk;
  readonly audit: Pick<AuditStore, 'head'>;
}

/** Brings approved plans to the runners that ask for them, by the credits that they give, and what cancels those plans. */
export class Delivery {
  readonly #rooms: DeliveryRooms;

  constructor(rooms: DeliveryRooms) {
    this.#rooms = rooms;
  }

  /** Sends approved plans, oldest first, to a runner for as long as it has asked for more. */
  sendWaiting(runnerId: string, nowMs: number): void {
    const { plans, sockets } = this.#rooms;
    if (sockets.ready(runnerId) === undefined) return;
    for (const plan of plans.ofRunner(runnerId, ['approved'])) {
      const ready = sockets.ready(runnerId);
      if (ready === undefined) return;
      if (plan.life.delivery.sent_at !== null || Date.parse(plan.document.expires_at) <= nowMs) continue;
      this.send(ready, plan, nowMs);
    }
  }

  /** Carries out these events on a plan, stores it as sent in the same write, then sends it; uses one credit. */
  send(
    socket: RunnerSocket,
    plan: StoredPlan,
    nowMs: number,
    ...before: readonly PlanEvent[]
  ): Result<StoredPlan> {
    const addressed = { ...plan, sentTo: socket.attachment.journalId };
    const sent = this.#rooms.desk.move(addressed, nowMs, ...before, { type: 'send' });
    if (sent.ok) this.#sendRun(socket, sent.value);
    return sent;
  }

  #sendRun(socket: RunnerSocket, { document, digest, life }: StoredPlan): void {
    if (life.decision === null) return;
    const approval = approvalOf(life.decision);
    this.#rooms.sockets.addCredits(socket, -1);
    this.#rooms.sockets.send(socket, {
      type: 'run',
      document,
      digest,
      approval,
      // The approval is in it: it was written in this same commit.
      audit_head: this.#rooms.audit.head,
    });
  }

  /** Asks the runner to end a plan that it was sent; again after each reconnect. */
  sendCancel({ plan_id, document, life }: StoredPlan): void {
    const socket = this.#rooms.sockets.get(document.runner.id);
    if (socket === undefined || life.cancel === null) return;
    this.#rooms.sockets.send(socket, { type: 'cancel', plan_id, reason: life.cancel.reason });
  }
}
