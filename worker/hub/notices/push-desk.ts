import { PUSH_SUBSCRIPTIONS_MAX } from '../../../shared/limits.ts';
import type { PushSubscriptionView, SubscribeRequest } from '../../../shared/notification-api.ts';
import { toBase64url } from '../../../shared/proof/base64url.ts';
import { done, type Result, refuse } from '../../../shared/refusal.ts';
import type { PushStore, StoredSubscription } from '../../store/push-store.ts';
import type { Identity } from '../authentication.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { Sealer } from '../sealing/sealer.ts';
import { pushBody } from './notices.ts';
import { openPrivateKey, PUSH, PUSH_KEYS_ROW } from './push-sender.ts';

const TEST_MS = 10 * 60_000;

/** Devices that get push messages: each belongs to a session, and sees to its own. */
export class PushDesk {
  readonly #store: PushStore;
  readonly #sealer: Sealer;
  readonly #outbox: Outbox;

  constructor(store: PushStore, sealer: Sealer, outbox: Outbox) {
    this.#store = store;
    this.#sealer = sealer;
    this.#outbox = outbox;
  }

  /** The key that devices subscribe with; made at the first call, and anew when the sealing key was lost. */
  async publicKey(): Promise<Result<string>> {
    const stored = this.#store.keys();
    if (stored !== undefined && (await openPrivateKey(this.#sealer, stored)) !== undefined)
      return done(stored.publicKey);
    const { publicKey, privateKey } = await newKeys();
    const sealed = await this.#sealer.seal('push_keys', PUSH_KEYS_ROW, privateKey);
    if (!sealed.ok) return sealed;
    if (this.#store.replaceKeys(stored, { publicKey, sealedPrivateKey: sealed.value }))
      return done(publicKey);
    // Another call was first.
    return this.publicKey();
  }

  /** Seals what only this hub may send to the device with; before `subscribe`, which waits for nothing. */
  sealAuth(id: string, { keys }: SubscribeRequest): Promise<Result<string>> {
    return this.#sealer.seal('push_subscriptions', id, keys.auth);
  }

  list(by: Identity): PushSubscriptionView[] {
    return this.#store.list().map((subscription) => toView(subscription, by));
  }

  subscribe(
    by: Identity,
    { endpoint, keys: { p256dh }, name }: SubscribeRequest,
    sealedAuth: string,
    site: string,
    id: string,
    nowMs: number,
  ): Result<PushSubscriptionView> {
    const known = this.#store.list();
    const others = known.filter((subscription) => subscription.endpoint !== endpoint);
    if (others.length >= PUSH_SUBSCRIPTIONS_MAX) {
      return refuse(
        'too_many_receivers',
        `${PUSH_SUBSCRIPTIONS_MAX} devices get notifications; that is the limit. Remove some in Settings.`,
      );
    }
    const stored = { id, holder: by.id, endpoint, p256dh, auth: sealedAuth, name, site, createdAtMs: nowMs };
    this.#store.insert(stored);
    return done(toView({ ...stored, deliveredAtMs: null, trouble: null }, by));
  }

  remove(by: Identity, id: string): Result<PushSubscriptionView> {
    const found = this.#find(by, id);
    if (!found.ok) return found;
    this.#store.remove(id);
    this.#outbox.forget(PUSH, id);
    return done(toView(found.value, by));
  }

  test(by: Identity, id: string, nowMs: number): Result<PushSubscriptionView> {
    const found = this.#find(by, id);
    if (!found.ok) return found;
    this.#store.forgetTrouble(id);
    const body = pushBody({ kind: 'test', id: null });
    this.#outbox.queue({ kind: PUSH, target: id, topic: 'test', body, expiresAtMs: nowMs + TEST_MS });
    return done(toView(found.value, by));
  }

  /** An approver sees to the own device, an owner to all. */
  #find(by: Identity, id: string): Result<StoredSubscription> {
    const subscription = this.#store.get(id);
    if (subscription === undefined || (by.role !== 'owner' && subscription.holder !== by.id)) {
      return refuse(
        'not_found',
        'This device gets no notifications, or it is not yours. Look at Settings anew.',
      );
    }
    return done(subscription);
  }
}

const toView = (subscription: StoredSubscription, by: Identity): PushSubscriptionView => ({
  id: subscription.id,
  name: subscription.name,
  created_at: new Date(subscription.createdAtMs).toISOString(),
  delivered_at:
    subscription.deliveredAtMs === null ? null : new Date(subscription.deliveredAtMs).toISOString(),
  trouble: subscription.trouble,
  mine: subscription.holder === by.id,
});

/** A key pair on P-256, as RFC 8292 wants it. */
const newKeys = async (): Promise<{ readonly publicKey: string; readonly privateKey: string }> => {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  if (!('privateKey' in pair)) throw new Error('A pair of keys was asked for.');
  const raw = await crypto.subtle.exportKey('raw', pair.publicKey);
  const { d } = (await crypto.subtle.exportKey('jwk', pair.privateKey)) as JsonWebKey;
  if (!(raw instanceof ArrayBuffer) || d === undefined) throw new Error('The new key could not be read.');
  return { publicKey: toBase64url(new Uint8Array(raw)), privateKey: d };
};
