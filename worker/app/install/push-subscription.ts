import { fromBase64url, toBase64url } from '../../../shared/proof/base64url.ts';
import type { Answer } from '../api/answer.ts';
import { getPush, savePush } from '../api/notifications.ts';
import type { Surroundings } from '../words/notification-words.ts';
import { deviceName } from '../words/passkey-words.ts';

const failed = (code: string, detail: string): Answer<never> => ({
  ok: false,
  problem: { status: 0, code, detail },
});

/** What this browser says of itself. */
export const surroundings = (): Surroundings => ({
  userAgent: navigator.userAgent,
  touchPoints: navigator.maxTouchPoints,
  isSecure: isSecureContext,
  hasPush: 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window,
  permission: 'Notification' in window ? Notification.permission : undefined,
});

/** Asks the person, then the browser's push service, then tells the hub. Only from a touch: browsers ask at no other time. */
export const subscribeHere = async (publicKey: string): Promise<Answer<true>> => {
  if ((await Notification.requestPermission()) !== 'granted') {
    return failed('not_permitted', 'The browser was told to show no notifications, so nothing was changed.');
  }
  const applicationServerKey = fromBase64url(publicKey);
  if (applicationServerKey === undefined)
    return failed('unreadable', 'The hub’s key can’t be read. Reload the page.');
  try {
    const { pushManager } = await navigator.serviceWorker.ready;
    // One for another key, as of a hub that lost its key, can't be used.
    await (await pushManager.getSubscription())?.unsubscribe();
    const subscription = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey });
    const saved = await savePush(subscription.toJSON(), deviceName(navigator.userAgent, []));
    if (!saved.ok) await subscription.unsubscribe();
    return saved.ok ? { ok: true, value: true } : saved;
  } catch (error) {
    const why = error instanceof Error ? error.message : 'no reason given';
    return failed(
      'no_push_service',
      `The browser’s push service can’t be reached (${why}). Try again later, or use a channel below.`,
    );
  }
};

/** The browser stops taking messages, whatever the hub knows. */
export const unsubscribeHere = async (): Promise<void> => {
  if (!surroundings().hasPush) return;
  const registration = await navigator.serviceWorker.getRegistration();
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
};

const isFor = ({ options }: PushSubscription, publicKey: string): boolean =>
  options.applicationServerKey !== null &&
  toBase64url(new Uint8Array(options.applicationServerKey)) === publicKey;

/** A device that signed in anew, or whose browser renewed its subscription, or whose hub had to make a new key, goes on getting messages. */
export const keepSubscribed = async (): Promise<void> => {
  if (!surroundings().hasPush || Notification.permission !== 'granted') return;
  const registration = await navigator.serviceWorker.getRegistration();
  const subscription = await registration?.pushManager.getSubscription();
  if (subscription === null || subscription === undefined) return;
  const known = await getPush();
  if (!known.ok || known.value.subscriptions.some(({ mine }) => mine)) return;
  if (!isFor(subscription, known.value.public_key)) await subscribeHere(known.value.public_key);
  else await savePush(subscription.toJSON(), deviceName(navigator.userAgent, []));
};
