import { buildPushPayload } from '@block65/webcrypto-web-push';
import type { PushPayload } from '../../../shared/notification-api.ts';
import type { PushStore, StoredPushKeys } from '../../store/push-store.ts';
import type { Sender } from '../outbox/attempt.ts';
import type { Sealer } from '../sealing/sealer.ts';
import { noteOutcome } from './note-outcome.ts';

/** The name under which push messages are in the outbox. */
export const PUSH = 'push';

/** The hub has one pair of keys. */
export const PUSH_KEYS_ROW = 'hub';

/** Undefined when it can't be read any more. */
export const openPrivateKey = (sealer: Sealer, keys: StoredPushKeys): Promise<string | undefined> =>
  sealer.open('push_keys', PUSH_KEYS_ROW, keys.sealedPrivateKey);

/** Push services ask for a way to reach whoever sends; a page on localhost has none. */
const subjectOf = (site: string): string => (site.startsWith('https:') ? site : 'https://provara.invalid');

/** How soon a device that saves power should be woken. */
const URGENCY: Readonly<Record<PushPayload['kind'], 'high' | 'normal'>> = {
  plan: 'high',
  decided: 'normal',
  test: 'high',
};

/** Sends by Web Push (RFC 8030), encrypted for the device (RFC 8291) and signed by the hub (RFC 8292). */
export const pushSender = (store: PushStore, sealer: Sealer): Sender => ({
  // 404 and 410: the device unsubscribed, or the browser dropped it.
  goneStatuses: [404, 410],
  request: async ({ target, topic, body, expiresAtMs }, nowMs) => {
    const subscription = store.get(target);
    const keys = store.keys();
    if (subscription === undefined || keys === undefined) return undefined;
    const { endpoint, p256dh, site } = subscription;
    const privateKey = await openPrivateKey(sealer, keys);
    const auth = await sealer.open('push_subscriptions', target, subscription.auth);
    if (privateKey === undefined || auth === undefined) return { unsendable: sealer.trouble };
    const { kind } = JSON.parse(body) as PushPayload;
    const options = {
      ttl: Math.max(1, Math.floor((expiresAtMs - nowMs) / 1_000)),
      urgency: URGENCY[kind],
      // A newer message about the same plan takes the place of one that the device has not got.
      topic: topic ?? kind,
    };
    const payload = await buildPushPayload(
      { data: body, options },
      { endpoint, expirationTime: null, keys: { p256dh, auth } },
      { subject: subjectOf(site), publicKey: keys.publicKey, privateKey },
    );
    return { url: endpoint, method: 'POST', headers: payload.headers, body: payload.body };
  },
  attempted: ({ target }, outcome, nowMs) => {
    if (outcome.kind === 'gone') store.remove(target);
    else noteOutcome(store, target, outcome, nowMs);
  },
});
