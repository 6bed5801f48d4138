import type { RelyingParty } from '../../shared/proof/approver-key.ts';
import { isHttps } from './request-origin.ts';

/** For whom passkeys of the page sign that this request comes from. */
export const relyingPartyOf = (request: Request): RelyingParty => {
  const { host, hostname } = new URL(request.url);
  return { rp_id: hostname, origins: [`${isHttps(request) ? 'https' : 'http'}://${host}`] };
};
