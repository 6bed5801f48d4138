import type { PlanSubmission } from '../../shared/api.ts';
import { planDigest } from '../../shared/digest.ts';
import { PENDING_PLANS_PER_AGENT } from '../../shared/limits.ts';
import type { PlanDocument } from '../../shared/plan.ts';
import { isEnded } from '../../shared/plan.ts';
import { newPlanId } from '../../shared/plan-id.ts';
import type { RunnerHello } from '../../shared/protocol.ts';
import { done, type Result, refuse } from '../../shared/refusal.ts';
import { newLife, type PlanEvent, transition } from '../../shared/transition.ts';
import type { HubRow } from '../store/hub-row.ts';
import type { IdempotencyStore } from '../store/idempotency-store.ts';
import type { PlanStore, StoredPlan } from '../store/plan-store.ts';
import type { RunnerStore, StoredRunner } from '../store/runner-store.ts';
import type { Identity } from './authentication.ts';
import { dueAtMs } from './due.ts';

/** The topic of `Waiters` that a plan's end wakes. */
export const endTopic = (planId: string): string => `end:${planId}`;
/** The topic of `Waiters` that new output and the plan's end wake. */
export const outputTopic = (planId: string): string => `output:${planId}`;

/** What the desk needs of the hub's other rooms. */
export interface PlanDeskRooms {
  readonly hub: HubRow;
  readonly plans: PlanStore;
  readonly runners: RunnerStore;
  readonly idempotency: IdempotencyStore;
  /** Writes the plan's output that is not written yet, so that its totals are those of now. */
  readonly saveOutput: (planId: string) => void;
  /** Told after a plan was stored. */
  readonly tell: (plan: StoredPlan) => void;
}

type ReadyRunner = StoredRunner & { readonly hello: RunnerHello };

/** Where plans are stored and moved: nothing else in the hub writes a plan. */
export class PlanDesk {
  readonly #rooms: PlanDeskRooms;

  constructor(rooms: PlanDeskRooms) {
    this.#rooms = rooms;
  }

  /** Stores a new pending plan, or gives the one that this Idempotency-Key already made. */
  submit(
    requester: Identity,
    submission: PlanSubmission,
    idempotency: { readonly key: string; readonly bodyHash: string } | null,
    nowMs: number,
  ): Result<StoredPlan> {
    const { plans, idempotency: keys } = this.#rooms;
    if (idempotency !== null) {
      const known = keys.find(requester.id, idempotency.key);
      const plan = known && plans.get(known.planId);
      if (known && plan) {
        if (known.bodyHash === idempotency.bodyHash) return done(plan);
        return refuse(
          'idempotency_conflict',
          `This Idempotency-Key already made the plan ${plan.plan_id} from another body. Use a new key for a new plan.`,
          { plan_id: plan.plan_id },
        );
      }
    }
    if (plans.countPendingOf(requester.id) >= PENDING_PLANS_PER_AGENT) {
      return refuse(
        'too_many_pending',
        `${PENDING_PLANS_PER_AGENT} plans of this token are waiting for a decision; that is the limit. Cancel some or wait.`,
        { retry_after_s: 60 },
      );
    }
    const runner = this.#chooseRunner(submission.runner);
    if (!runner.ok) return runner;
    const plan = this.#insert(requester, submission, runner.value, nowMs);
    if (idempotency !== null) {
      keys.insert(requester.id, idempotency.key, idempotency.bodyHash, plan.plan_id, nowMs);
    }
    this.#rooms.tell(plan);
    return done(plan);
  }

  #insert(requester: Identity, submission: PlanSubmission, runner: ReadyRunner, nowMs: number): StoredPlan {
    const life = newLife();
    for (;;) {
      const document = this.#document(requester, submission, runner, nowMs);
      const plan = this.#rooms.plans.insert(document, planDigest(document), life, dueAtMs(document, life));
      // Four random bytes of one second can come twice.
      if (plan !== undefined) return plan;
    }
  }

  #document(
    requester: Identity,
    submission: PlanSubmission,
    runner: ReadyRunner,
    nowMs: number,
  ): PlanDocument {
    return {
      version: 1,
      hub: this.#rooms.hub.id,
      plan_id: newPlanId(new Date(nowMs), crypto.getRandomValues(new Uint8Array(4))),
      runner: { id: runner.id, name: runner.name },
      shell: runner.hello.shell.kind,
      steps: submission.steps.map(({ command, cwd, timeout_s }) => ({ command, cwd, timeout_s })),
      requester: { id: requester.id, name: requester.name },
      note: submission.note,
      created_at: new Date(nowMs).toISOString(),
      expires_at: new Date(nowMs + submission.expires_in_s * 1_000).toISOString(),
      policy_hash: runner.hello.policy_hash,
    };
  }

  #chooseRunner(name: string | null): Result<ReadyRunner> {
    const all = this.#rooms.runners.list();
    const names = all.map((runner) => runner.name);
    const [only] = all;
    if (only === undefined) {
      return refuse(
        'no_runner',
        'No machine is paired with this hub. Start a runner, then submit the plan again.',
      );
    }
    if (name === null && all.length > 1) {
      return refuse('runner_required', `Name the machine in "runner"; there are: ${names.join(', ')}.`, {
        runners: names,
      });
    }
    const runner = name === null ? only : all.find((each) => each.name === name);
    if (runner === undefined) {
      return refuse('runner_unknown', `No machine is called "${name}"; there are: ${names.join(', ')}.`, {
        runners: names,
      });
    }
    const { hello } = runner;
    if (hello === null) {
      return refuse(
        'runner_not_ready',
        `The machine ${runner.name} has never connected, so its shell is not known. Start its runner once, then submit the plan again.`,
      );
    }
    return done({ ...runner, hello });
  }

  /**
   * Carries out events on a plan one after the other, stores the outcome once and tells it.
   * Nothing is stored when one of them is an illegal move.
   */
  move(plan: StoredPlan, nowMs: number, ...events: readonly PlanEvent[]): Result<StoredPlan> {
    const now = new Date(nowMs).toISOString();
    let life = plan.life;
    for (const event of events) {
      const moved = transition(life, event, now);
      if (!moved.ok) return moved;
      life = moved.value;
    }
    const stored = this.#rooms.plans.update(plan, life, dueAtMs(plan.document, life));
    this.#rooms.tell(stored);
    return done(stored);
  }

  /** The plan as this reader may see it: an agent sees its own plans only. */
  find(reader: Identity, planId: string): Result<StoredPlan> {
    this.#rooms.saveOutput(planId);
    const plan = this.#rooms.plans.get(planId);
    if (plan === undefined || (reader.role === 'agent' && plan.document.requester.id !== reader.id)) {
      return refuse('not_found', `There is no plan ${planId}, or this credential may not see it.`);
    }
    return done(plan);
  }

  /** As `find`, and a plan whose time is over is ended first: the alarm may be late. */
  findForDecision(reader: Identity, planId: string, nowMs: number): Result<StoredPlan> {
    const found = this.find(reader, planId);
    if (!found.ok || !isOverdue(found.value, nowMs)) return found;
    return this.move(found.value, nowMs, { type: 'expire' });
  }
}

const isOverdue = ({ document, life }: StoredPlan, nowMs: number): boolean =>
  !isEnded(life.state) && life.delivery.sent_at === null && Date.parse(document.expires_at) <= nowMs;
