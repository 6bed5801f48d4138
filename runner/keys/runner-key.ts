import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Complaint } from '../complaint.ts';
import { makePrivateFolder, writePrivateFile } from '../private/private-file.ts';

/** The runner's Ed25519 key (RFC 8032): what people pair with, and what signs what the runner says of runs. */
export interface RunnerKey {
  /** In lower-case hexadecimal, as `runnerKeySchema` has it. */
  readonly publicKey: string;
  /** The signature over the text's UTF-8 bytes, in lower-case hexadecimal. */
  sign(text: string): string;
}

/** Where the key of a runner with this folder is. */
export const runnerKeyFileIn = (folder: string): string => join(folder, 'runner-key.pem');

/**
 * The key in the runner's folder, made at the first use: stored, synced and private before anyone is told of it.
 * The caller holds the lock `runner` of the folder. Throws when the file is damaged: a new key would be another runner.
 */
export const openRunnerKey = (folder: string): RunnerKey => {
  const path = runnerKeyFileIn(folder);
  const privateKey = existsSync(path) ? readKey(path) : makeKey(folder, path);
  return {
    publicKey: publicHalf(privateKey),
    sign: (text) => sign(null, Buffer.from(text, 'utf8'), privateKey).toString('hex'),
  };
};

const makeKey = (folder: string, path: string): KeyObject => {
  const { privateKey } = generateKeyPairSync('ed25519');
  makePrivateFolder(folder);
  writePrivateFile(path, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  return privateKey;
};

const readKey = (path: string): KeyObject => {
  try {
    const key = createPrivateKey(readFileSync(path, 'utf8'));
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // The library's own message may quote the file.
  }
  throw new Complaint(
    `${path} can not be read as an Ed25519 key. Restore it from a backup, or remove it and pair this machine again.`,
  );
};

const publicHalf = (key: KeyObject): string =>
  Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');
