import type { ChannelStore } from '../../store/channel-store.ts';
import type { Sender } from '../outbox/attempt.ts';
import { signWebhook } from '../outbox/webhook-signature.ts';
import type { Sealer } from '../sealing/sealer.ts';
import { openTarget } from './channel-target.ts';
import { noteOutcome } from './note-outcome.ts';

/** Sends to a webhook, signed as Standard Webhooks says. The id is the same at each attempt, so that a receiver can drop repeats. */
export const webhookSender = (store: ChannelStore, sealer: Sealer, hubId: string): Sender => ({
  goneStatuses: [410],
  request: async ({ id, target: channelId, body }, nowMs) => {
    const channel = store.get(channelId);
    if (channel === undefined) return undefined;
    const target = await openTarget(sealer, channel);
    if (target?.kind !== 'webhook') return { unsendable: sealer.trouble };
    const signature = await signWebhook(target.secret, `${hubId}_${id}`, body, nowMs);
    const headers = { 'content-type': 'application/json', 'user-agent': 'Provara', ...signature };
    return { url: target.url, method: 'POST', headers, body };
  },
  attempted: ({ target }, outcome, nowMs) => noteOutcome(store, target, outcome, nowMs),
});

/** Publishes at an ntfy server, as JSON at its root, where all characters pass. */
export const ntfySender = (store: ChannelStore, sealer: Sealer): Sender => ({
  goneStatuses: [],
  request: async ({ target: channelId, body }) => {
    const channel = store.get(channelId);
    if (channel === undefined) return undefined;
    const target = await openTarget(sealer, channel);
    if (target?.kind !== 'ntfy') return { unsendable: sealer.trouble };
    const { url, topic, token } = target;
    return {
      url,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token !== null && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ topic, ...(JSON.parse(body) as object) }),
    };
  },
  attempted: ({ target }, outcome, nowMs) => noteOutcome(store, target, outcome, nowMs),
});
