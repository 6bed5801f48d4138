import type { PushPayload } from '../../../shared/notification-api.ts';
import { isDecidedWords, type Words, waitingWords } from './notification-words.ts';

/** Lib.dom knows neither; browsers without them pass over them. */
type Options = NotificationOptions & {
  readonly actions?: readonly { readonly action: string; readonly title: string }[];
  readonly renotify?: boolean;
  readonly timestamp?: number;
};

const DENY = 'deny';
const TEST_TAG = 'test';

/** WebKit takes push away from an app that shows nothing for a message; other browsers let a message close one. */
const mustShow = (scope: ServiceWorkerGlobalScope): boolean =>
  /AppleWebKit/.test(scope.navigator.userAgent) && !/Chrome|Android/.test(scope.navigator.userAgent);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What the message says; undefined for one of a newer hub. */
const read = (data: PushMessageData | null): PushPayload | undefined => {
  try {
    const value: unknown = data?.json();
    if (!isRecord(value)) return undefined;
    const { kind, id } = value;
    if (kind === 'test') return { kind, id: null };
    if ((kind === 'plan' || kind === 'decided') && typeof id === 'string') return { kind, id };
  } catch {
    // Not JSON.
  }
  return undefined;
};

const show = (scope: ServiceWorkerGlobalScope, words: Words, options: Options): Promise<void> =>
  scope.registration.showNotification(words.title, {
    icon: '/icon-192.png',
    badge: '/badge-96.png',
    body: words.body,
    ...options,
  } as NotificationOptions);

/** The plan as the hub has it now; undefined where it can't be had, as when the session has ended. */
const askForPlan = async (id: string): Promise<unknown> => {
  try {
    const answer = await fetch(`/plans/${encodeURIComponent(id)}`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(5_000),
    });
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
};

const close = async (scope: ServiceWorkerGlobalScope, tag: string): Promise<void> => {
  for (const shown of await scope.registration.getNotifications({ tag })) shown.close();
};

/** The plan waits no longer. */
const withdraw = async (scope: ServiceWorkerGlobalScope, id: string, plan: unknown): Promise<void> => {
  if (!mustShow(scope)) return close(scope, id);
  await show(scope, isDecidedWords(plan), { tag: id, silent: true, data: { path: `/p/${id}` } });
};

const showMessage = async (
  scope: ServiceWorkerGlobalScope,
  payload: PushPayload | undefined,
  asked: Promise<unknown>,
): Promise<void> => {
  const id = payload?.id ?? null;
  if (payload?.kind === 'test') {
    const words = { title: 'Provara', body: 'A test. Plans that wait for you will show like this.' };
    return show(scope, words, { tag: TEST_TAG, data: { path: '/settings' } });
  }
  if (payload === undefined || id === null) {
    const words = { title: 'Provara', body: 'There is something new. Open it to see what.' };
    return show(scope, words, { data: { path: '/' } });
  }
  const plan = await asked;
  if (payload.kind === 'decided') return withdraw(scope, id, plan);
  const words = waitingWords(plan);
  // The message was slower than somebody's decision.
  if (words === 'decided') return withdraw(scope, id, plan);
  return show(scope, words, {
    tag: id,
    renotify: true,
    data: { path: `/p/${id}`, planId: id },
    actions: [
      { action: 'open', title: 'Read it' },
      { action: DENY, title: 'Deny' },
    ],
  });
};

/** Carries out one thing after the other, whether it failed or not. */
const inTurn = () => {
  let last: Promise<void> = Promise.resolve();
  return (act: () => Promise<void>): Promise<void> => {
    const acted = last.then(act);
    last = acted.catch(() => undefined);
    return acted;
  };
};

// Chromium forgets a notification that is asked for while it is being shown; and what was decided must not show later.
const displayInTurn = inTurn();

/** The hub is asked at once, however many messages came before. */
const onPush = (scope: ServiceWorkerGlobalScope, data: PushMessageData | null): Promise<void> => {
  const payload = read(data);
  const id = payload?.kind === 'plan' || mustShow(scope) ? (payload?.id ?? null) : null;
  const asked = id === null ? Promise.resolve(undefined) : askForPlan(id);
  return displayInTurn(() => showMessage(scope, payload, asked));
};

/** Says no without opening the app. A yes is never given from a notification: it shows too little. */
const deny = async (scope: ServiceWorkerGlobalScope, id: string): Promise<void> => {
  const answer = await fetch(`/deny/${encodeURIComponent(id)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ reason: 'Denied from the notification, without further words.' }),
  }).catch(() => undefined);
  if (answer?.ok === true) return;
  const words = { title: 'It could not be denied', body: 'Open it to see why.' };
  await displayInTurn(() => show(scope, words, { tag: id, data: { path: `/p/${id}` } }));
};

const open = async (scope: ServiceWorkerGlobalScope, path: string): Promise<void> => {
  const pages = await scope.clients.matchAll({ type: 'window' });
  for (const page of pages) {
    try {
      await page.navigate(path);
      await page.focus();
      return;
    } catch {
      // A page that this worker does not control yet can't be sent anywhere.
    }
  }
  await scope.clients.openWindow(path);
};

/** Listens for messages of the push service. */
export const listenForPush = (scope: ServiceWorkerGlobalScope): void => {
  scope.addEventListener('push', (event) => event.waitUntil(onPush(scope, event.data)));
};

/** Listens for taps on notifications. */
export const listenForNotificationClicks = (scope: ServiceWorkerGlobalScope): void => {
  scope.addEventListener('notificationclick', (event) => {
    const { notification, action } = event;
    notification.close();
    const data: unknown = notification.data;
    const path = isRecord(data) && typeof data.path === 'string' ? data.path : '/';
    const planId = isRecord(data) && typeof data.planId === 'string' ? data.planId : undefined;
    event.waitUntil(action === DENY && planId !== undefined ? deny(scope, planId) : open(scope, path));
  });
};
