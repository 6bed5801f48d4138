import type { Context, MiddlewareHandler } from 'hono';
import { type PresentedCredential, parseCode, parseToken } from '../../shared/credential.ts';
import { sha256Hex } from '../../shared/digest.ts';
import type { Caller } from '../caller.ts';
import type { AppEnv, Presented } from './app-env.ts';
import { refuseRequest } from './refused.ts';
import { requireOwnOrigin } from './request-origin.ts';
import { readSessionCookie } from './session-cookie.ts';

const CURE = 'Send Authorization: Bearer TOKEN or X-Agent-Token: TOKEN, or sign in on the page.';

const ONE_ONLY =
  'Authorization and X-Agent-Token say two different tokens, so neither is taken. Send one of the two.';

/** A credential as the Hub gets it: the secret's hash instead of the secret. */
export const presentedAs = (
  kind: Caller['kind'],
  { hub, id, secret }: PresentedCredential,
  from: string | undefined,
): Presented => ({
  hubId: hub,
  caller: { kind, id, secretHash: sha256Hex(secret), ...(from !== undefined && { from }) },
});

/**
 * The network address of whoever asks; undefined where nobody can tell. Cloudflare sets the header; anywhere else,
 * where `cf` is missing, a caller could write into it what they like.
 */
export const addressOf = (c: Context<AppEnv>): string | undefined => {
  const address = c.req.header('CF-Connecting-IP');
  // The header first: `cf` is made of its JSON when it is asked for.
  return address === undefined || c.req.raw.cf === undefined ? undefined : address.slice(0, 64);
};

const readTokens = (c: Context<AppEnv>): string[] => {
  const [, bearer] = /^Bearer +(.*)$/i.exec(c.req.header('Authorization') ?? '') ?? [];
  return [bearer, c.req.header('X-Agent-Token')].filter((token) => token !== undefined);
};

const isConflicting = (c: Context<AppEnv>): boolean => new Set(readTokens(c)).size > 1;

/**
 * The credential of a request: a token in either header, or else the session cookie. Undefined when there
 * is none, or it is not of the form of one, or the two headers disagree.
 */
export const readPresented = (c: Context<AppEnv>): Presented | undefined => {
  const [token, other = token] = readTokens(c);
  if (token !== undefined) {
    const credential = token === other ? parseToken(token.trim()) : undefined;
    return credential && presentedAs('token', credential, addressOf(c));
  }
  const credential = parseCode(readSessionCookie(c) ?? '');
  return credential && presentedAs('session', credential, addressOf(c));
};

const isReading = (c: Context<AppEnv>): boolean =>
  (c.req.method === 'GET' || c.req.method === 'HEAD') && c.req.header('Upgrade') === undefined;

/**
 * Every route but a few public ones stands behind this. Says who calls as far as the request tells; the
 * Hub, in the same call that does the work, says whether it is true.
 */
export const authenticate =
  (op: string): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    c.set('op', op);
    const presented =
      readPresented(c) ?? refuseRequest('unauthenticated', isConflicting(c) ? ONE_ONLY : CURE);
    c.set('presented', presented);
    c.set('hubId', presented.hubId);
    if (presented.caller.kind === 'session' && !isReading(c)) requireOwnOrigin(c, { required: true });
    return next();
  };
