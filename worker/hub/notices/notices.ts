import type { PushPayload } from '../../../shared/notification-api.ts';
import type { PlanState } from '../../../shared/plan.ts';
import type { ChannelStore } from '../../store/channel-store.ts';
import type { StoredPlan } from '../../store/plan-store.ts';
import type { PushStore } from '../../store/push-store.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { ntfyBody, webhookBody } from './channel-message.ts';
import type { LinkSite } from './link-site.ts';
import { PUSH } from './push-sender.ts';

const DAY_MS = 24 * 3_600_000;

export interface NoticeRooms {
  readonly outbox: Outbox;
  readonly push: PushStore;
  readonly channels: ChannelStore;
  readonly linkSite: LinkSite;
}

export const pushBody = (payload: PushPayload): string => JSON.stringify(payload);

/** Tells people who have no page open that a plan waits, and that it waits no longer. Costs a submission one read where nobody asked for it. */
export class Notices {
  readonly #rooms: NoticeRooms;

  constructor(rooms: NoticeRooms) {
    this.#rooms = rooms;
  }

  /** `was` is the state before this change; null for a new plan. */
  planChanged(plan: StoredPlan, was: PlanState | null, nowMs: number): void {
    const isPending = plan.life.state === 'pending';
    if (isPending && was === null) this.#waits(plan, nowMs);
    else if (!isPending && was === 'pending') this.#isDecided(plan, nowMs);
  }

  #waits(plan: StoredPlan, nowMs: number): void {
    const { outbox, push, channels, linkSite } = this.#rooms;
    const { plan_id: topic, document } = plan;
    const expiresAtMs = Date.parse(document.expires_at);
    for (const { id } of push.list()) {
      const body = pushBody({ kind: 'plan', id: topic });
      outbox.queue({ kind: PUSH, target: id, topic, body, expiresAtMs });
    }
    for (const { id, target, site, withCommands } of channels.list()) {
      const said = { site: linkSite(site), withCommands };
      if (target.kind === 'webhook') this.#webhook(id, webhookBody('plan.pending', said, plan, nowMs), nowMs);
      else outbox.queue({ kind: 'ntfy', target: id, topic, body: ntfyBody(said, plan), expiresAtMs });
    }
  }

  #isDecided(plan: StoredPlan, nowMs: number): void {
    const { outbox, push, channels, linkSite } = this.#rooms;
    const { plan_id: topic, document } = plan;
    const createdAtMs = Date.parse(document.created_at);
    for (const { id, createdAtMs: subscribedAtMs } of push.list()) {
      // What has not left needs no withdrawal, nor what this device was never told.
      if (outbox.takeBack(PUSH, id, topic) === 'untried' || subscribedAtMs > createdAtMs) continue;
      const body = pushBody({ kind: 'decided', id: topic });
      outbox.queue({ kind: PUSH, target: id, topic, body, expiresAtMs: nowMs + DAY_MS });
    }
    for (const { id, target, site, withCommands } of channels.list()) {
      const said = { site: linkSite(site), withCommands };
      // ntfy can not take a message back from a phone.
      if (target.kind === 'ntfy') outbox.takeBack('ntfy', id, topic);
      else this.#webhook(id, webhookBody('plan.decided', said, plan, nowMs), nowMs);
    }
  }

  #webhook(target: string, body: string, nowMs: number): void {
    this.#rooms.outbox.queue({ kind: 'webhook', target, topic: null, body, expiresAtMs: nowMs + DAY_MS });
  }
}
