import { type Ending, ending } from '../ending.ts';
import type { Dialled } from './dial.ts';
import { RENEW, tokenRefused } from './token-refused.ts';

/** What an attempt that opened no connection means: the runner's end, or a reason to try again. */
export type Judgement =
  | { readonly kind: 'end'; readonly ending: Ending }
  | { readonly kind: 'retry'; readonly detail: string; readonly cure?: string };

export const judgeAnswer = (dialled: Exclude<Dialled, { kind: 'open' }>): Judgement => {
  if (dialled.kind === 'unreachable') {
    return { kind: 'retry', detail: `The hub ${dialled.how}.`, cure: dialled.cure };
  }
  const { status, contentType, body } = dialled;
  if (status === 401) {
    return { kind: 'end', ending: tokenRefused() };
  }
  // A proxy may say 403 for reasons that pass; only the hub's own word is final.
  if (status === 403 && problemCode(body) === 'role_forbidden') {
    const reason = "The hub says that this token is not a runner's.";
    return { kind: 'end', ending: ending('unauthenticated', reason, RENEW) };
  }
  const code = problemCode(body);
  if (code !== undefined) return { kind: 'retry', detail: `The hub answered ${status} (${code}).` };
  const what = contentType === '' ? '' : ` with ${contentType.split(';')[0]}`;
  return {
    kind: 'retry',
    detail: `What answers there is not a hub: it said ${status}${what} instead of opening a WebSocket. Check the address; in a guest network sign in at its page first.`,
  };
};

/** The `code` of an RFC 9457 problem document; undefined when the body is none. */
const problemCode = (body: string): string | undefined => {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value !== 'object' || value === null || !('code' in value)) return undefined;
    return typeof value.code === 'string' ? value.code.slice(0, 64) : undefined;
  } catch {
    return undefined;
  }
};
