import { done, type Result, refuse } from '../../../shared/refusal.ts';
import type { Env } from '../../env.ts';
import { isPublicHost } from './public-address.ts';

/** A receiver that does not answer for so long is tried again later. */
const TIMEOUT_MS = 10_000;
const URL_CHARACTERS = 2_000;

type Send = (url: string, init: RequestInit) => Promise<Response>;

/** What is sent to an address that somebody gave: never a redirect followed, never more waited than a short time. */
export interface OutsideNetwork {
  /**
   * Whether the hub sends to this address: `https` on the public network, or an origin that the operator listed.
   * `field` is what the refusal calls it.
   */
  check(url: string, field: string): Result<URL>;
  /** Only for a URL that `check` lets pass at this time. */
  send(url: URL, init: RequestInit): Promise<Response>;
}

const listed = (text: string | undefined): string[] =>
  (text ?? '').split(/[\s,]+/).flatMap((entry) => URL.parse(entry)?.origin ?? []);

/**
 * The network of this deployment. Plain workerd and Cloudflare refuse private addresses themselves, also those that a
 * name resolves to; origins that `PROVARA_PRIVATE_TARGETS` lists are reached through a network of their own.
 */
export const outsideNetwork = ({ PROVARA_PRIVATE_TARGETS, PRIVATE_NETWORK }: Env): OutsideNetwork => {
  const trusted = new Set(listed(PROVARA_PRIVATE_TARGETS));
  const publicly: Send = (url, init) => fetch(url, init);
  const privately: Send = (url, init) => (PRIVATE_NETWORK ?? { fetch: publicly }).fetch(url, init);
  return {
    check: (text, field) => {
      const forbidden = (message: string): Result<never> =>
        refuse('invalid_request', `${field} ${message}.`, { errors: [{ path: field, message }] });
      const url = text.length <= URL_CHARACTERS ? URL.parse(text) : null;
      if (url === null) return forbidden('is not an address such as https://hooks.example/provara');
      if (url.username !== '' || url.password !== '') return forbidden('must hold no user name or password');
      if (trusted.has(url.origin)) return done(url);
      const isHttp = url.protocol === 'http:' || url.protocol === 'https:';
      if (isHttp && !isPublicHost(url)) {
        return forbidden(
          `is of a private network. Whoever starts the hub can list it in the environment variable PROVARA_PRIVATE_TARGETS of npm start: PROVARA_PRIVATE_TARGETS="${url.origin}" npm start`,
        );
      }
      if (url.protocol !== 'https:') return forbidden('must begin with https://');
      return done(url);
    },
    send: (url, init) =>
      (trusted.has(url.origin) ? privately : publicly)(url.href, {
        ...init,
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      }),
  };
};
