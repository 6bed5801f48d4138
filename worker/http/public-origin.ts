import type { Context } from 'hono';
import type { Env } from '../env.ts';
import type { AppEnv } from './app-env.ts';

/** The origin of the deployment's public address; undefined when none is configured. */
export const publicOrigin = ({
  PROVARA_PUBLIC_URL: text,
}: Pick<Env, 'PROVARA_PUBLIC_URL'>): string | undefined => {
  if (text === undefined || text === '') return undefined;
  const url = URL.parse(text);
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === 'localhost')) {
    return url.origin;
  }
  throw new Error('PROVARA_PUBLIC_URL must be an address such as https://hub.example.');
};

/** Where people reach the page, for links in messages: the public address, or else the one of this request. */
export const pageOrigin = (c: Context<AppEnv>): string =>
  publicOrigin(c.env) ?? c.req.header('Origin') ?? new URL(c.req.url).origin;
