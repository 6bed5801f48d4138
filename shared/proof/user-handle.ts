import { utf8ToBytes } from '@noble/hashes/utils.js';
import { sha256Hex } from '../digest.ts';
import { fromBase64url, toBase64url } from './base64url.ts';

/** What a discoverable passkey carries to say whose it is. */
export interface UserHandle {
  readonly hub: string;
  readonly user: string;
}

/** As base64url; at most 64 bytes (WebAuthn, 5.4.3). */
export const formatUserHandle = ({ hub, user }: UserHandle): string =>
  toBase64url(utf8ToBytes(`${hub}.${user}`));

const HANDLE = /^([a-z0-9]{1,32})\.([0-9a-f]{16})$/;

/** Undefined for one that no hub gave. */
export const parseUserHandle = (text: string): UserHandle | undefined => {
  const bytes = fromBase64url(text);
  const [, hub, user] = HANDLE.exec(bytes === undefined ? '' : asText(bytes)) ?? [];
  return hub === undefined || user === undefined ? undefined : { hub, user };
};

// Only ASCII can match.
const asText = (bytes: Uint8Array): string => (bytes.length > 64 ? '' : String.fromCharCode(...bytes));

/**
 * The user of the passkey that is made with this challenge. Each passkey has one of its own: an authenticator
 * replaces a passkey by another one for the same user of the same site.
 */
export const userOfChallenge = (challenge: string): string => sha256Hex(challenge).slice(0, 16);
