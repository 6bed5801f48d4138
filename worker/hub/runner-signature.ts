import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { type SignedStatement, signedText } from '../../shared/receipt/run-statement.ts';

/**
 * Whether the statement carries the Ed25519 signature of this public key, by the runtime's own cryptography: the library
 * that receipts are checked with takes milliseconds, in which no other plan of the hub could move. Never rejects.
 */
export const verifyRunnerSignature = async (
  { statement, signature }: SignedStatement,
  publicKey: string,
): Promise<boolean> => {
  try {
    const key = await crypto.subtle.importKey('raw', hexToBytes(publicKey), 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify(
      'Ed25519',
      key,
      hexToBytes(signature),
      utf8ToBytes(signedText(statement)),
    );
  } catch {
    return false;
  }
};
