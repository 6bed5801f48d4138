import { base64urlnopad } from '@scure/base';

/** Bytes as base64url without padding (RFC 4648, 5). */
export const toBase64url = (bytes: Uint8Array): string => base64urlnopad.encode(bytes);

/**
 * The bytes of a text that `toBase64url` could have written; undefined for any other, also for one whose
 * last digit has bits that no byte uses: two texts of the same bytes would let a signed file be changed unseen.
 */
export const fromBase64url = (text: string): Uint8Array<ArrayBuffer> | undefined => {
  try {
    return new Uint8Array(base64urlnopad.decode(text));
  } catch {
    return undefined;
  }
};
