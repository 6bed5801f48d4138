import { bytesToHex } from '@noble/hashes/utils.js';

/** The text of these bytes, byte order mark included. Throws when they are not UTF-8. */
export const decodeUtf8 = (bytes: Uint8Array): string =>
  // Without TextDecoder, which is no part of the language.
  decodeURIComponent(bytesToHex(bytes).replace(/../g, '%$&'));
