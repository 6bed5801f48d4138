import type { Role } from '../../../shared/credential.ts';
import type { Answer } from './answer.ts';
import { learnHubClock } from './hub-clock.ts';
import { nullable, oneOf, type Read, record, tagOf, text } from './read.ts';

export type { Answer, Problem } from './answer.ts';

const ANSWER_TIMEOUT_MS = 15_000;

const failed = (status: number, code: string, detail: string, more: object = {}): Answer<never> => ({
  ok: false,
  problem: { status, code, detail, ...more },
});

/** What the hub says of its refusal. */
export const problemOf = (status: number, body: unknown): Answer<never> => {
  const code = tagOf(body, 'code');
  const detail = tagOf(body, 'detail');
  if (typeof detail === 'string' && detail !== '') {
    const more = typeof tagOf(body, 'signed_out_by') === 'string' ? { isSignedOut: true } : {};
    return failed(status, typeof code === 'string' ? code : 'unknown', detail, more);
  }
  return failed(status, 'unknown', `The hub answered ${status} without saying why. Try again in a moment.`);
};

/** One JSON call to the hub this page came from. Never throws. */
export const call = async <T>(
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  read: Read<T>,
  body?: unknown,
): Promise<Answer<T>> => {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
    });
  } catch {
    return failed(
      0,
      'unreachable',
      method === 'GET'
        ? 'The hub did not answer. Check the connection and try again.'
        : 'No answer came, so it may or may not have arrived. Wait until this page is online and shows what holds.',
    );
  }
  learnHubClock(response.headers.get('date'));
  const json: unknown = await response.json().catch(() => undefined);
  if (!response.ok) return problemOf(response.status, json);
  try {
    return { ok: true, value: read(json) };
  } catch {
    return failed(
      response.status,
      'unreadable',
      'The hub answered in a way that this page does not know. Reload it.',
    );
  }
};

export interface Me {
  /** What a plan's life names as `by.id` of what was done from here. */
  readonly id: string;
  readonly hub: string;
  readonly role: Role;
  readonly name: string;
  readonly version: string;
  /** Where other machines reach the hub. */
  readonly reached_at: string | null;
}

const readMe: Read<Me> = record<Me>({
  id: text,
  hub: text,
  role: oneOf('agent', 'approver', 'runner', 'owner'),
  name: text,
  version: text,
  reached_at: nullable(text),
});

/** Who the session's cookie says I am; status 401 when there is none. */
export const askMe = (): Promise<Answer<Me>> => call('GET', '/me', readMe);
