import type { Context } from 'hono';
import type { AppEnv } from './app-env.ts';
import { publicOrigin } from './public-origin.ts';
import { refuseRequest } from './refused.ts';

type Call = Context<AppEnv>;

const hostOf = (origin: string): string | undefined => {
  try {
    const { protocol, host } = new URL(origin);
    return protocol === 'https:' || protocol === 'http:' ? host : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Whether the `Origin` is the deployment's public address, or the address that this request was sent to. Of the
 * latter hosts are compared, not schemes: a reverse proxy may have taken the TLS off.
 */
export const isOwnOrigin = (c: Call, origin: string): boolean =>
  origin === publicOrigin(c.env) || hostOf(origin) === new URL(c.req.url).host;

/** True when the browser that sent this speaks HTTPS, to this worker or to a proxy before it. */
export const isHttps = (c: Call): boolean => {
  if (new URL(c.req.url).protocol === 'https:') return true;
  const origin = c.req.header('Origin');
  return origin?.startsWith('https:') === true && isOwnOrigin(c, origin);
};

/** Refuses what another site sent; with `required`, also what does not say where it came from. */
export const requireOwnOrigin = (c: Call, { required }: { required: boolean }): void => {
  const origin = c.req.header('Origin');
  if (origin === undefined && !required) return;
  if (origin !== undefined && isOwnOrigin(c, origin)) return;
  refuseRequest(
    'origin_mismatch',
    'With the session cookie this call must come from the hub’s own page, with its Origin header.',
  );
};
