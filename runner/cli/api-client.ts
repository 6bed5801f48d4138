import { setTimeout as sleep } from 'node:timers/promises';
import type { z } from 'zod';
import { problemSchema } from '../../shared/api.ts';
import { Complaint } from '../hub/complaint.ts';
import { EXIT } from './exit-code.ts';

/** Where a hub is and who calls it. */
export interface Access {
  readonly base: string;
  readonly token: string | undefined;
}

export interface Call {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  /** For how long the hub may hold the answer back. */
  readonly waitS?: number;
  readonly signal?: AbortSignal;
  /** May be sent again when no answer came: a read, or a call with an idempotency key. */
  readonly isRepeatable?: boolean;
}

type Problem = z.infer<typeof problemSchema>;

/** The hub said no: its problem document as an error. */
export class HubRefusal extends Complaint {
  readonly code: string;
  readonly status: number;
  /** The whole document, for refusals with members of their own. */
  readonly problem: Problem;

  constructor(problem: Problem, status: number) {
    super(problem.detail, EXIT.hubRefused);
    this.code = problem.code;
    this.status = status;
    this.problem = problem;
  }
}

const ANSWER_MS = 30_000;
/** An embedded hub that restarts is back long before this. */
const PATIENCE_MS = 30_000;
const FIRST_DELAY_MS = 200;
const MAX_DELAY_MS = 3_000;

/** Calls the hub and parses its answer. Throws a `HubRefusal`, or a sentence when it can't be reached. */
export const callHub = async <T>(
  access: Access,
  path: string,
  schema: z.ZodType<T>,
  call: Call = {},
): Promise<T> => {
  const response = await answerOf(access, path, call);
  return await parse(response, schema);
};

/** The same for an answer that is text. */
export const callHubForText = async (access: Access, path: string, call: Call = {}): Promise<string> =>
  (await answerOf(access, path, call)).text();

const answerOf = async (access: Access, path: string, call: Call): Promise<Response> => {
  const isRepeatable = call.isRepeatable ?? (call.method ?? 'GET') === 'GET';
  const startedMs = performance.now();
  for (let delayMs = FIRST_DELAY_MS; ; delayMs = Math.min(delayMs * 2, MAX_DELAY_MS)) {
    const mayRepeat = isRepeatable && performance.now() - startedMs < PATIENCE_MS;
    const response = await send(access, path, call).catch((error: unknown) => {
      if (call.signal?.aborted === true) throw error;
      if (!mayRepeat) throw new Complaint(unreachable(access.base, error), EXIT.unreachable);
      return undefined;
    });
    if (response?.ok) return response;
    if (response !== undefined) {
      const waitS = Number(response.headers.get('retry-after') ?? Number.NaN);
      // The rate limit says when to come back, and nothing was done.
      const isLimited = response.status === 429 && waitS <= 60;
      if (!isLimited && !(mayRepeat && response.status === 503)) throw await refusalOf(response);
      if (isLimited) delayMs = waitS * 1_000;
    }
    await sleep(delayMs, undefined, call.signal === undefined ? {} : { signal: call.signal });
  }
};

const send = (access: Access, path: string, call: Call): Promise<Response> => {
  const headers = new Headers({ accept: 'application/json' });
  if (access.token !== undefined) headers.set('authorization', `Bearer ${access.token}`);
  if (call.body !== undefined) headers.set('content-type', 'application/json');
  if (call.idempotencyKey !== undefined) headers.set('idempotency-key', call.idempotencyKey);
  const limit = AbortSignal.timeout(ANSWER_MS + (call.waitS ?? 0) * 1_000);
  return fetch(`${access.base}${path}`, {
    method: call.method ?? 'GET',
    headers,
    body: call.body === undefined ? null : JSON.stringify(call.body),
    signal: call.signal === undefined ? limit : AbortSignal.any([limit, call.signal]),
    // A token goes to the address that was named and to no other.
    redirect: 'error',
  });
};

const parse = async <T>(response: Response, schema: z.ZodType<T>): Promise<T> => {
  const parsed = schema.safeParse(await response.json().catch(() => undefined));
  if (parsed.success) return parsed.data;
  throw new Complaint(
    `${response.url} answered with something that this version of provara does not know. Check AGENT_HUB_BASE, and that both sides have the same version.`,
  );
};

const refusalOf = async (response: Response): Promise<Complaint> => {
  const problem = problemSchema.safeParse(await response.json().catch(() => undefined));
  if (!problem.success) {
    return new Complaint(
      `${response.url} answered ${response.status}, but not as a Provara hub does. Check AGENT_HUB_BASE.`,
      EXIT.hubRefused,
    );
  }
  return new HubRefusal(problem.data, response.status);
};

const unreachable = (base: string, error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return `No hub answers at ${base}${code}. Start it with npm start, or set AGENT_HUB_BASE to where it is.`;
};
