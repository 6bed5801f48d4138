import type { QueuedMessage } from '../../store/outbox-store.ts';
import type { OutsideNetwork } from './outside-network.ts';

/** What becomes a request; `url` is checked again at each attempt. */
export interface OutboxRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: HeadersInit;
  readonly body: BodyInit;
}

/** Why there will be no request, for whoever looks after the receiver. */
export interface Unsendable {
  readonly unsendable: string;
}

/** How an attempt ended, or that there will be none. */
export type Outcome =
  | { readonly kind: 'delivered' }
  /** The receiver says that it is no more. */
  | { readonly kind: 'gone' }
  /** It will not be tried again. */
  | { readonly kind: 'dropped'; readonly reason: string }
  /** It may go better later; `afterMs` is what the receiver asked for. */
  | { readonly kind: 'failed'; readonly reason: string; readonly afterMs: number | null };

/** Makes requests of one kind of messages, and hears what came of them. */
export interface Sender {
  /** Made anew for each attempt, for what it signs carries the time; undefined when nobody is to get it any more. */
  request(message: QueuedMessage, nowMs: number): Promise<OutboxRequest | Unsendable | undefined>;
  /** Which statuses say that the receiver is gone for good. */
  readonly goneStatuses: readonly number[];
  /** Told in the commit that takes the message out, or sets its next attempt. */
  attempted(message: QueuedMessage, outcome: Outcome, nowMs: number): void;
}

/** What a client got wrong stays wrong, except what these say. */
const WORTH_ANOTHER_TRY = [408, 409, 423, 425, 429];

/** Makes one request. */
export const attempt = async (
  sender: Sender,
  message: QueuedMessage,
  network: OutsideNetwork,
  now: () => number,
): Promise<Outcome> => {
  const request = await sender.request(message, now());
  if (request === undefined) return { kind: 'dropped', reason: 'nobody is to get it any more' };
  if ('unsendable' in request) return { kind: 'dropped', reason: request.unsendable };
  const { url: text, ...init } = request;
  const url = network.check(text, 'url');
  if (!url.ok) return { kind: 'dropped', reason: url.refusal.detail };
  try {
    const answer = await network.send(url.value, init);
    // What it says is not looked at, and an unread body holds a connection.
    await answer.body?.cancel();
    return judge(answer, sender.goneStatuses, now());
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return { kind: 'failed', reason: isLate ? 'no answer in time' : 'no connection', afterMs: null };
  }
};

const judge = (answer: Response, goneStatuses: readonly number[], nowMs: number): Outcome => {
  const { status } = answer;
  if (status >= 200 && status < 300) return { kind: 'delivered' };
  if (goneStatuses.includes(status)) return { kind: 'gone' };
  const reason = `answered ${status}`;
  if (status >= 300 && status < 400)
    return { kind: 'dropped', reason: `${reason}: redirects are not followed` };
  if (status >= 400 && status < 500 && !WORTH_ANOTHER_TRY.includes(status))
    return { kind: 'dropped', reason };
  return { kind: 'failed', reason, afterMs: retryAfterMs(answer.headers.get('Retry-After'), nowMs) };
};

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3). */
const retryAfterMs = (text: string | null, nowMs: number): number | null => {
  if (text === null) return null;
  if (/^\d{1,9}$/.test(text.trim())) return Number(text) * 1_000;
  const atMs = Date.parse(text);
  return Number.isNaN(atMs) ? null : Math.max(0, atMs - nowMs);
};
