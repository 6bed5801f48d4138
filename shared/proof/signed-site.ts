import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { sha256 } from '#sha256';
import { decodeUtf8 } from '../utf8.ts';
import type { Assertion } from './assertion.ts';
import { fromBase64url } from './base64url.ts';

/** The origin of the page that asked the passkey, as it signed it; empty when it can not be read. */
export const originOf = ({ client_data }: Assertion): string => {
  try {
    const client: unknown = JSON.parse(decodeUtf8(fromBase64url(client_data) ?? new Uint8Array()));
    const origin = typeof client === 'object' && client !== null && 'origin' in client ? client.origin : '';
    return typeof origin === 'string' ? origin : '';
  } catch {
    return '';
  }
};

/** The RP id for which the passkey signed: the page's host, or a domain above it; undefined when it is neither. */
export const rpIdOf = (assertion: Assertion): string | undefined => {
  const hash = bytesToHex((fromBase64url(assertion.authenticator_data) ?? new Uint8Array()).subarray(0, 32));
  const labels = (/^https?:\/\/([^/:]+)/.exec(originOf(assertion))?.[1] ?? '').split('.');
  return labels
    .map((_, index) => labels.slice(index).join('.'))
    .find((domain) => bytesToHex(sha256(utf8ToBytes(domain))) === hash);
};
