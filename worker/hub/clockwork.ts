import { IDEMPOTENCY_KEY_DAYS, LOST_RUNNER_GRACE_MS, RUNNER_SILENT_MS } from '../../shared/limits.ts';
import { isEnded } from '../../shared/plan.ts';
import { CLOSE } from '../../shared/protocol.ts';
import type { PlanEvent } from '../../shared/transition.ts';
import type { CredentialStore } from '../store/credential-store.ts';
import type { IdempotencyStore } from '../store/idempotency-store.ts';
import type { PlanCounts } from '../store/plan-counts.ts';
import type { PlanSearch } from '../store/plan-search.ts';
import type { PlanStore, StoredPlan } from '../store/plan-store.ts';
import { closeSocket } from './attachment.ts';
import type { Outbox } from './outbox/outbox.ts';
import type { PairingDesk } from './pairing-desk.ts';
import type { PlanDesk } from './plan-desk.ts';
import type { RunnerSocket, RunnerSockets } from './runner-sockets.ts';
import type { Watchers } from './watchers.ts';

/** Plans that one alarm looks at; with more the next alarm follows at once. */
const PLANS_PER_ALARM = 200;
const DAY_MS = 24 * 3_600_000;

/** What the clockwork needs of the hub's other rooms. */
export interface ClockworkRooms {
  readonly storage: DurableObjectStorage;
  readonly plans: PlanStore;
  readonly search: PlanSearch;
  readonly counts: PlanCounts;
  readonly credentials: CredentialStore;
  readonly idempotency: IdempotencyStore;
  readonly pairingDesk: PairingDesk;
  readonly sockets: RunnerSockets;
  readonly watchers: Watchers;
  readonly desk: PlanDesk;
  readonly outbox: Outbox;
  /** Told when a runner's connection was given up. */
  readonly runnerGone: (entry: RunnerSocket) => void;
}

/** All that happens by time: expiry, vanished runners, retention, messages to the outside. Driven by the object's one alarm. */
export class Clockwork {
  readonly #rooms: ClockworkRooms;
  /** When the alarm is set for; null when it is not known (after a start). */
  #alarmAtMs: number | null = null;

  constructor(rooms: ClockworkRooms) {
    this.#rooms = rooms;
  }

  /** Makes sure that the alarm comes at this time or earlier. */
  wakeBy(atMs: number): void {
    if (this.#alarmAtMs !== null && this.#alarmAtMs <= atMs) return;
    this.#alarmAtMs = atMs;
    void this.#rooms.storage.setAlarm(atMs);
  }

  /** Sets the alarm for the next thing that is due, if there is any. */
  arm(nowMs: number): void {
    const { plans, sockets, watchers, outbox, credentials } = this.#rooms;
    const isWatched = watchers.isAnyone || plans.count('running') > 0;
    const heard = isWatched ? sockets.all().map((entry) => sockets.lastHeardAtMs(entry)) : [];
    // Not a moment later: who watches is told as soon as it counts as silent.
    if (heard.length > 0) this.wakeBy(Math.max(Math.min(...heard) + RUNNER_SILENT_MS + 1, nowMs));
    const next = plans.nextDueAtMs();
    if (next !== undefined) this.wakeBy(Math.max(next, nowMs));
    // With a session its open pages end, and its devices get nothing more.
    const sessionEnd = credentials.nextSessionEndMs();
    if (sessionEnd !== undefined) this.wakeBy(Math.max(sessionEnd, nowMs));
    const nextMessage = outbox.nextDueAtMs();
    if (nextMessage !== undefined) this.wakeBy(Math.max(nextMessage, nowMs));
  }

  /** Carries out what is due. */
  tick(nowMs: number): void {
    const { plans, search, counts, credentials, idempotency, pairingDesk, outbox, watchers } = this.#rooms;
    this.#alarmAtMs = null;
    this.#endSilentRunners(nowMs);
    for (const plan of plans.due(nowMs, PLANS_PER_ALARM)) this.#due(plan, nowMs);
    for (const session of credentials.removeExpired(nowMs)) watchers.closeOf(session);
    idempotency.removeOlderThan(nowMs - IDEMPOTENCY_KEY_DAYS * DAY_MS);
    pairingDesk.removeOld(nowMs);
    outbox.deliver();
    search.index(PLANS_PER_ALARM);
    counts.count(PLANS_PER_ALARM);
    this.arm(nowMs);
  }

  #endSilentRunners(nowMs: number): void {
    const { sockets, runnerGone } = this.#rooms;
    for (const entry of sockets.all()) {
      if (nowMs - sockets.lastHeardAtMs(entry) > RUNNER_SILENT_MS) {
        closeSocket(entry.socket, CLOSE.silent, 'No heartbeat for too long.');
        // The close of a half-open connection may never be answered.
        runnerGone(entry);
      }
    }
  }

  #due(plan: StoredPlan, nowMs: number): void {
    const { plans, sockets } = this.#rooms;
    const { life, document } = plan;
    if (isEnded(life.state)) {
      plans.remove(plan);
    } else if (life.delivery.sent_at === null) {
      this.#move(plan, nowMs, { type: 'expire' });
    } else if (sockets.isOnline(document.runner.id, nowMs)) {
      // A runner that is there will say how it ended.
      plans.postpone(plan, nowMs + LOST_RUNNER_GRACE_MS);
    } else {
      this.#move(plan, nowMs, {
        type: 'lose',
        code: 'runner_lost',
        detail: `The machine ${document.runner.name} vanished after it had got the plan; nobody can say what ran. Look at the machine before running it again.`,
      });
    }
  }

  /** A plan that can not be moved would be due again at once, and keep the hub awake for ever. */
  #move(plan: StoredPlan, nowMs: number, event: PlanEvent): void {
    const { plans, desk } = this.#rooms;
    const moved = desk.move(plan, nowMs, event);
    if (moved.ok) return;
    console.error(JSON.stringify({ op: 'plan.stuck', plan_id: plan.plan_id, code: moved.refusal.code }));
    plans.postpone(plan, nowMs + DAY_MS);
  }
}
