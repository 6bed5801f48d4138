import { Deadline, sleep } from './deadline.ts';
import { HubRefusal, HubUnreachable, NotAHub, type Problem } from './errors.ts';

export interface HubRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  /** May be sent again when no answer came: a read, or a call with an idempotency key. */
  readonly isRepeatable: boolean;
  /** For how long the hub may hold the answer back. */
  readonly waitS?: number;
}

/** Where a hub is, who calls it, and how. */
export interface Address {
  readonly base: string;
  readonly token: string | undefined;
  readonly fetch?: typeof fetch;
}

export interface Limits {
  /** For so long a repeatable request is repeated while no hub answers. */
  readonly patienceS: number;
  readonly deadline: Deadline;
  readonly signal: AbortSignal | undefined;
}

/** An answer with its body read: one that breaks off on the way is no answer. */
interface Answer {
  readonly response: Response;
  readonly text: string;
}

const ANSWER_S = 30;
const FIRST_DELAY_S = 0.2;
const MAX_DELAY_S = 3;
/** The rate limit's window; a longer pause is for the caller to decide. */
const MAX_RETRY_AFTER_S = 60;
/** A caller that the hub always puts off learns it. */
const RATE_PATIENCE_S = 180;
const RATE_LIMITED = 429;
/** A delay that a hub names as 0 is none. */
const MIN_RETRY_AFTER_S = 1;
/** Output of a plan at the hub is at most 1 MiB; escaped as JSON it can be six times that. */
const ANSWER_BYTES = 16 * 1024 * 1024;
const NO_TOKEN =
  'No token was sent, for the one that was given (AGENT_HUB_TOKEN) is empty or not set. Set it to the token of this agent.';
const VISIBLE = /^[\x21-\x7e]+$/;

/** A proxy or tunnel before a hub that restarts; 520 to 530 are Cloudflare's own. */
const isTransient = (status: number): boolean =>
  [502, 503, 504].includes(status) || (status >= 520 && status <= 530);

/** Sends a request until it is answered, and gives the good answer's text. Throws the refusal otherwise. */
export const exchange = async (address: Address, request: HubRequest, limits: Limits): Promise<string> => {
  const { deadline, signal } = limits;
  const headers = headersOf(address, request);
  const patience = new Deadline(limits.patienceS);
  const ratePatience = new Deadline(RATE_PATIENCE_S);
  for (let delayS = FIRST_DELAY_S; ; delayS = Math.min(delayS * 2, MAX_DELAY_S)) {
    const mayRepeat = request.isRepeatable && patience.left(1) > 0 && deadline.left(1) > 0;
    const answer = await send(address, request, headers, limits).catch((error: unknown) => {
      signal?.throwIfAborted();
      if (error instanceof NotAHub) throw error;
      if (!mayRepeat) throw new HubUnreachable(unreachable(address.base, error), { cause: error });
      return undefined;
    });
    if (answer?.response.status === RATE_LIMITED) {
      // Nothing was done, so every call may be repeated; the hub says when.
      delayS = retryAfterS(answer.response);
      const most = Math.min(ratePatience.left(MAX_RETRY_AFTER_S), deadline.left(MAX_RETRY_AFTER_S));
      if (delayS > most) return goodText(address, answer);
    } else if (answer !== undefined && !(mayRepeat && isTransient(answer.response.status))) {
      return goodText(address, answer);
    }
    await sleep(deadline.left(delayS), signal);
  }
};

/** The JSON of a good answer. */
export const exchangeJson = async (
  address: Address,
  request: HubRequest,
  limits: Limits,
): Promise<unknown> => {
  const text = await exchange(address, request, limits);
  const body = parsed(text);
  if (body === undefined) throw new NotAHub(notAHub(200), 200);
  return body;
};

const headersOf = (address: Address, request: HubRequest): Headers => {
  const { token } = address;
  // What `Headers` says of a wrong value shows it.
  if (token !== undefined && !VISIBLE.test(token)) {
    throw new TypeError('The token holds blanks or characters that no token has. Check AGENT_HUB_TOKEN.');
  }
  const headers = new Headers({ accept: 'application/json' });
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  if (request.body !== undefined) headers.set('content-type', 'application/json');
  if (request.idempotencyKey !== undefined) headers.set('idempotency-key', request.idempotencyKey);
  return headers;
};

const send = async (
  address: Address,
  { method, path, body, waitS = 0 }: HubRequest,
  headers: Headers,
  { deadline, signal }: Limits,
): Promise<Answer> => {
  const longestS = ANSWER_S + waitS;
  // The hub answers at the deadline, and the answer needs its way.
  const limit = AbortSignal.timeout(Math.min(longestS, deadline.left(longestS) + 1) * 1_000);
  const call = address.fetch ?? fetch;
  const response = await call(`${address.base}${path}`, {
    method,
    headers,
    body: body === undefined ? null : JSON.stringify(body),
    signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
    // A token goes to the address that was named and to no other.
    redirect: 'manual',
  });
  return { response, text: await textOf(response) };
};

const textOf = async (response: Response): Promise<string> => {
  if (response.body === null) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > ANSWER_BYTES) {
      await reader.cancel();
      throw new NotAHub(`The answer is longer than ${ANSWER_BYTES} bytes; no hub says that much.`);
    }
    text += decoder.decode(value, { stream: true });
  }
};

/** Infinite when the hub does not say when to come back: then nothing is gained by waiting. */
const retryAfterS = ({ headers }: Response): number => {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isNaN(seconds) ? Number.POSITIVE_INFINITY : Math.max(MIN_RETRY_AFTER_S, seconds);
};

const goodText = ({ token }: Address, { response, text }: Answer): string => {
  if (response.ok) return text;
  const problem = parsed(text);
  if (response.status >= 400 && isProblem(problem)) {
    const isWithout = response.status === 401 && token === undefined;
    throw new HubRefusal(isWithout ? { ...problem, detail: NO_TOKEN } : problem, response.status);
  }
  throw new NotAHub(notAHub(response.status), response.status);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// Browsers hide a redirect's status.
const notAHub = (status: number): string =>
  `The address answered ${status === 0 ? 'with a redirect' : status}, but not as a Provara hub does. Check AGENT_HUB_BASE.`;

const unreachable = (base: string, error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return `No hub answers at ${base}${code}. Start it with npm start, or set AGENT_HUB_BASE to where it is.`;
};
