import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { AppEnv } from './app-env.ts';
import { isHttps } from './request-origin.ts';

const NAME = 'provara_session';
// A browser takes this prefix only over HTTPS, from this very host, for every path.
const SECURE_NAME = `__Host-${NAME}`;

/** The session's code as the browser sent it, if it did. Over HTTPS only the locked name counts. */
export const readSessionCookie = (c: Context<AppEnv>): string | undefined => {
  const secure = getCookie(c, SECURE_NAME);
  if (secure !== undefined || new URL(c.req.url).protocol === 'https:') return secure;
  return getCookie(c, NAME);
};

const COMMON = { path: '/', httpOnly: true, sameSite: 'Strict' } as const;

/** Stores the session's code in the browser until it expires. */
export const setSessionCookie = (c: Context<AppEnv>, code: string, expires: Date): void => {
  const secure = isHttps(c);
  setCookie(c, secure ? SECURE_NAME : NAME, code, { ...COMMON, secure, expires });
};

/** Makes the browser forget the session, under both names. */
export const clearSessionCookie = (c: Context<AppEnv>): void => {
  setCookie(c, NAME, '', { ...COMMON, maxAge: 0 });
  if (isHttps(c)) setCookie(c, SECURE_NAME, '', { ...COMMON, secure: true, maxAge: 0 });
};
