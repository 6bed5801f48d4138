import { isLoopback } from '../../../shared/loopback.ts';
import type { Passkeys } from '../../../shared/passkey-api.ts';
import { reachableOrigins } from '../../../shared/proof/reachable-origins.ts';

/** Where a person on a page at `hostname` can use the hub's passkeys. */
export type PasskeyAddress =
  | { readonly kind: 'at'; readonly origins: readonly string[] }
  /** Only on the computer that the hub runs on. */
  | { readonly kind: 'localhost' }
  /** Nobody made one yet, nor is there a public address. */
  | { readonly kind: 'none' };

export const passkeyAddress = (
  passkeys: Pick<Passkeys, 'relying_party' | 'public_url'> | null | undefined,
  hostname: string,
): PasskeyAddress => {
  const site = passkeys?.relying_party?.origins ?? [passkeys?.public_url ?? []].flat();
  if (site.length === 0) return { kind: 'none' };
  const origins = reachableOrigins(site, hostname);
  return origins.length === 0 ? { kind: 'localhost' } : { kind: 'at', origins };
};

/** How a cure ends that is on another page of the hub. */
export const HTTPS_PAGE_SAYS = 'page /https says how.';

/** The cure on a page at which the hub's passkeys don't work. */
export const passkeyAddressCure = (address: PasskeyAddress): string => {
  if (address.kind === 'at') return `Open the page at ${address.origins.join(' or ')}.`;
  return address.kind === 'localhost'
    ? `This hub’s passkeys work only on the computer that it runs on: approve there. For a phone the hub needs an https address, and passkeys made there: its ${HTTPS_PAGE_SAYS}`
    : `The hub needs an https address: its ${HTTPS_PAGE_SAYS}`;
};

/** True where the hub's first passkey would be one that no other device can use, nor have beside it; before it answered, too. */
export const isFirstOnlyHere = (
  passkeys: Pick<Passkeys, 'passkeys'> | null | undefined,
  hostname: string,
): boolean => isLoopback(hostname) && passkeys?.passkeys.some(({ state }) => state !== 'revoked') !== true;
