import { getPublicKey, hashes, sign } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type RunStatement, type SignedStatement, signedText } from '../../shared/receipt/run-statement.ts';

hashes.sha512 = sha512;

const SECRET = new Uint8Array(32).fill(7);

/** The key of a machine that is only played. */
export const RUNNER_KEY = bytesToHex(getPublicKey(SECRET));

/** Signs with the key of `RUNNER_KEY`, or with another one that this byte stands for. */
export const signStatement = (statement: RunStatement, secretByte = 7): SignedStatement => {
  const secret = new Uint8Array(32).fill(secretByte);
  return { statement, signature: bytesToHex(sign(utf8ToBytes(signedText(statement)), secret)) };
};
