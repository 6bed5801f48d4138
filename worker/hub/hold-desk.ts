import type { Stopped } from '../../shared/api.ts';
import { done, type Result, refuse } from '../../shared/refusal.ts';
import type { HubRow } from '../store/hub-row.ts';
import type { PlanStore } from '../store/plan-store.ts';
import type { AuditDesk } from './audit-desk.ts';
import { actorOf, type Identity } from './authentication.ts';
import type { Decisions } from './decisions.ts';
import type { Watchers } from './watchers.ts';

export interface HoldDeskRooms {
  readonly hub: HubRow;
  readonly plans: PlanStore;
  readonly decisions: Decisions;
  readonly watchers: Watchers;
  readonly audit: AuditDesk;
}

/** Stops everything, and lets it go on. */
export class HoldDesk {
  readonly #rooms: HoldDeskRooms;

  constructor(rooms: HoldDeskRooms) {
    this.#rooms = rooms;
  }

  /** Refuses while everything is stopped. */
  check(): Result<null> {
    const { hold } = this.#rooms.hub;
    return hold === null
      ? done(null)
      : refuse(
          'hub_held',
          `${hold.by.name} stopped everything at ${hold.at}. Nothing runs until an owner resumes: on the page, or with provara resume.`,
          { held_by: hold.by.name, held_at: hold.at },
        );
  }

  /** Holds the hub, denies what waits, and cancels what runs. Safe to repeat: what came through since is ended too. */
  stop(by: Identity, nowMs: number): Stopped {
    const { hub, plans, decisions, watchers, audit } = this.#rooms;
    const hold = hub.hold ?? { by: actorOf(by), at: new Date(nowMs).toISOString() };
    if (hub.hold === null) hub.saveHold(hold);
    audit.did(by, 'hub_stopped', nowMs);
    const reason = `${hold.by.name} stopped everything.`;
    const pending = plans.inStates(['pending']);
    for (const plan of pending) decisions.deny(by, plan.plan_id, reason, nowMs);
    const open = plans.inStates(['approved', 'running']);
    for (const plan of open) decisions.cancel(by, plan.plan_id, reason, nowMs);
    watchers.holdChanged(hold);
    return { hold, denied: pending.length, cancelled: open.length };
  }

  resume(by: Identity, nowMs: number): Result<null> {
    const { hub, watchers, audit } = this.#rooms;
    if (hub.hold === null) return refuse('hub_not_held', 'Nothing is stopped: there is nothing to resume.');
    hub.saveHold(null);
    audit.did(by, 'hub_resumed', nowMs);
    watchers.holdChanged(null);
    return done(null);
  }
}
