import { isEnded, type PlanLife, type PlanState } from '../../shared/plan.ts';
import { done, type Result, refuse } from '../../shared/refusal.ts';
import { type PlanEvent, transition } from '../../shared/transition.ts';
import type { PlanStore, StoredPlan } from '../store/plan-store.ts';
import type { Attested } from './audit-desk.ts';
import type { Identity } from './authentication.ts';
import { dueAtMs } from './due.ts';
import { withStatement } from './statements.ts';

/** The topic of `Waiters` that a plan's end wakes. */
export const endTopic = (planId: string): string => `end:${planId}`;
/** The topic of `Waiters` that new output and the plan's end wake. */
export const outputTopic = (planId: string): string => `output:${planId}`;

/** What the desk needs of the hub's other rooms. */
export interface PlanDeskRooms {
  readonly plans: PlanStore;
  /** Writes the plan's output that is not written yet, so that its totals are those of now. */
  readonly saveOutput: (planId: string) => void;
  /** Writes down what moved the plan, in the same commit. */
  readonly moved: (plan: StoredPlan, event: PlanEvent, nowMs: number, attested?: Attested) => void;
  /** Told after a plan was stored, with the state that it had before. */
  readonly tell: (plan: StoredPlan, was: PlanState) => void;
}

/** Where plans are stored and moved: nothing else in the hub writes a plan. */
export class PlanDesk {
  readonly #rooms: PlanDeskRooms;

  constructor(rooms: PlanDeskRooms) {
    this.#rooms = rooms;
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
    return done(this.#store(plan, life, nowMs, events));
  }

  /**
   * As `move`, with what the runner signed of it in the same write. That is kept also when the move is illegal because
   * the plan went on without it, as after a cut. What is said again changes nothing.
   */
  report(plan: StoredPlan, nowMs: number, event: PlanEvent, attested?: Attested): Result<StoredPlan> {
    const { plans, moved: record } = this.#rooms;
    const statements = attested === undefined ? plan.statements : withStatement(plan.statements, attested);
    const isNews = statements !== plan.statements;
    const moved = transition(plan.life, event, new Date(nowMs).toISOString());
    if (moved.ok) {
      const isSame = !isNews && JSON.stringify(moved.value) === JSON.stringify(plan.life);
      return done(
        isSame ? plan : this.#store({ ...plan, statements }, moved.value, nowMs, [event], attested),
      );
    }
    if (isNews && statements !== null) {
      plans.saveStatements(plan, statements);
      record(plan, event, nowMs, attested);
    }
    return moved;
  }

  #store(
    plan: StoredPlan,
    life: PlanLife,
    nowMs: number,
    events: readonly PlanEvent[],
    attested?: Attested,
  ): StoredPlan {
    const { plans, moved: record, tell } = this.#rooms;
    const stored = plans.update(plan, life, dueAtMs(plan.document, life));
    for (const event of events) record(stored, event, nowMs, attested);
    tell(stored, plan.life.state);
    return stored;
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
