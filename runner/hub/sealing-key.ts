import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Complaint } from '../complaint.ts';
import { writePrivateFile } from '../private/private-file.ts';

/** 32 bytes as base64url: with what a deployment's hubs seal the secrets in their databases. */
export const newSealingKey = (): string => randomBytes(32).toString('base64url');

const pathIn = (home: string): string => join(home, 'sealing.key');

/**
 * Reads the key of the state folder, or makes one. `isNew` says so: where the hub had sealed something before, the
 * key for it was lost. The caller holds the lock of the state folder.
 */
export const ensureSealingKey = (
  home: string,
): { readonly key: string; readonly path: string; readonly isNew: boolean } => {
  const path = pathIn(home);
  if (existsSync(path)) return { key: read(path), path, isNew: false };
  const key = newSealingKey();
  writePrivateFile(path, `${key}\n`);
  return { key, path, isNew: true };
};

const read = (path: string): string => {
  const key = readFileSync(path, 'utf8').trim();
  // 32 bytes have 43 digits, and the last of them two bits that no byte uses.
  if (/^[\w-]{42}[AEIMQUYcgkosw048]$/.test(key)) return key;
  throw new Complaint(
    `${path} is damaged. Restore it from a backup; or remove it: then a new one is made, devices must turn notifications on anew, and webhooks, ntfy topics and callback secrets must be set up again.`,
  );
};
