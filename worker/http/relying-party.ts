import type { Context } from 'hono';
import type { RelyingParty } from '../../shared/proof/approver-key.ts';
import type { AppEnv } from './app-env.ts';
import { publicOrigin } from './public-origin.ts';
import { refuseRequest } from './refused.ts';
import { isHttps, isOwnOrigin } from './request-origin.ts';

type Call = Context<AppEnv>;

// Neither is a valid domain, and WebAuthn knows no other names.
const IP_ADDRESS = /^(\[.*\]|\d+(\.\d+){3})$/;

/** The site that passkeys of a page at this origin are for; undefined where a browser makes none. */
const relyingPartyOf = (origin: string): RelyingParty | undefined => {
  const { protocol, hostname } = new URL(origin);
  const isSecure = protocol === 'https:' || hostname === 'localhost';
  return isSecure && !IP_ADDRESS.test(hostname) ? { rp_id: hostname, origins: [origin] } : undefined;
};

/**
 * For whom passkeys are made and asked here: the public address where one is configured, or else the address of
 * the page that asks. Null where passkeys are impossible, or the page is not the one of the public address.
 */
export const relyingPartyHere = (c: Call): RelyingParty | null => {
  const configured = publicOrigin(c.env);
  const said = c.req.header('Origin');
  if (configured !== undefined) {
    return said === undefined || said === configured ? (relyingPartyOf(configured) ?? null) : null;
  }
  const origin = said !== undefined && isOwnOrigin(c, said) ? said : new URL(c.req.url).origin;
  return relyingPartyOf(origin) ?? null;
};

/** As `relyingPartyHere`, or the refusal that names the ways out. */
export const requireRelyingParty = (c: Call): RelyingParty => {
  const configured = publicOrigin(c.env);
  const here = relyingPartyHere(c);
  if (here !== null) return here;
  if (configured !== undefined) {
    return refuseRequest('passkey_address', `Passkeys work at ${configured} only. Open the page there.`);
  }
  return refuseRequest(
    'passkey_unavailable',
    'Browsers have passkeys only over HTTPS, or at http://localhost. The hub’s page /https says how it gets such an address, as docs/remote-access.md does.',
  );
};

/** The site of the page for a machine to pin: it may have no passkeys yet, and at a plain address never will. */
export const pageSite = (c: Call): RelyingParty => {
  const { host, hostname } = new URL(c.req.url);
  return (
    relyingPartyHere(c) ?? {
      rp_id: hostname,
      origins: [`${isHttps(c) ? 'https' : 'http'}://${host}`],
    }
  );
};
