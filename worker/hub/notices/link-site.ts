import { isLoopback } from '../../../shared/loopback.ts';
import type { Env } from '../../env.ts';
import { publicOrigin } from '../../http/public-origin.ts';

/** Where links in messages lead, for a channel that was made on a page at `site`. Undefined where only the hub's own computer gets there. */
export type LinkSite = (site: string) => string | undefined;

const isForOthers = (origin: string | undefined): origin is string => {
  const url = origin === undefined ? null : URL.parse(origin);
  return url !== null && !isLoopback(url.hostname);
};

/** The public address, or else the page's own, or else that of the network; never one that a phone takes for itself. */
export const linkSiteOf =
  (env: Pick<Env, 'PROVARA_PUBLIC_URL' | 'PROVARA_NETWORK_URL'>): LinkSite =>
  (site) =>
    [publicOrigin(env), site, env.PROVARA_NETWORK_URL].find(isForOthers);
