import { hashes, verify } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { type SignedStatement, signedText } from './run-statement.ts';

// Without it the library would ask the platform's asynchronous one.
hashes.sha512 = sha512;

/** Whether the statement carries the Ed25519 signature of this public key (both in hexadecimal). Never throws. */
export const isSignedByRunner = ({ statement, signature }: SignedStatement, publicKey: string): boolean => {
  try {
    // Not ZIP 215: what one strict verifier refuses nobody shall accept (RFC 8032, 5.1.7).
    return verify(hexToBytes(signature), utf8ToBytes(signedText(statement)), hexToBytes(publicKey), {
      zip215: false,
    });
  } catch {
    return false;
  }
};
