import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { APPROVER_KEYS_MAX, REVOKED_KEYS_MAX } from '../../shared/limits.ts';
import { approverKeySchema, relyingPartySchema } from '../../shared/proof/approver-key.ts';
import { base64urlSchema } from '../../shared/proof/base64url-schema.ts';
import { proofSettingSchema } from '../../shared/protocol.ts';
import { VERSION } from '../../shared/version.ts';
import { makePrivateFolder, writePrivateFile } from '../private/private-file.ts';

/** Whose yes this machine takes. Only a person at the machine, or a pinned owner's passkey, changes it. */
export const trustSchema = z
  .strictObject({
    version: z.literal(1),
    proof: proofSettingSchema,
    /** Null as long as no key was ever pinned. */
    relying_party: relyingPartySchema.nullable(),
    keys: z.array(approverKeySchema).max(APPROVER_KEYS_MAX),
    /** Credential ids that are never accepted again, whoever endorses them. */
    revoked: z.array(base64urlSchema.max(1_400)).max(REVOKED_KEYS_MAX),
    /** Which key endorsed a trusted one; those that a person pinned here are not in it. */
    endorsed_by: z.record(base64urlSchema.max(1_400), base64urlSchema.max(1_400)).optional(),
  })
  .refine(({ relying_party, keys }) => keys.length === 0 || relying_party !== null, {
    path: ['relying_party'],
    error: 'must be there when there are keys',
  })
  .refine(({ keys }) => new Set(keys.map(({ credential_id }) => credential_id)).size === keys.length, {
    path: ['keys'],
    error: 'must hold each key once',
  })
  .refine(({ keys, revoked }) => !keys.some(({ credential_id }) => revoked.includes(credential_id)), {
    path: ['keys'],
    error: 'must hold no key that is revoked',
  });
export type Trust = z.infer<typeof trustSchema>;

/** That of a machine on which nothing was pinned yet: it believes nobody. */
export const NO_TRUST: Trust = { version: 1, proof: 'passkey', relying_party: null, keys: [], revoked: [] };

/** That of the machine on which the hub lives itself, until its first passkey is enrolled. */
export const TRUST_BESIDE_HUB: Trust = { ...NO_TRUST, proof: 'token' };

export type TrustRead =
  | { readonly kind: 'absent' }
  | { readonly kind: 'valid'; readonly trust: Trust }
  | { readonly kind: 'broken'; readonly sentence: string };

/** The file in a runner's folder. */
export const trustFileIn = (folder: string): string => join(folder, 'trust.json');

/** Reads and checks the file. A damaged one is never taken for an absent one. */
export const readTrust = (folder: string): TrustRead => {
  const file = trustFileIn(folder);
  try {
    if (process.platform !== 'win32' && (statSync(file).mode & 0o022) !== 0) {
      return broken(file, 'others may write it; chmod 600 mends that');
    }
    const parsed = trustSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (parsed.success) return { kind: 'valid', trust: parsed.data };
    const issue = parsed.error.issues[0];
    if (issue?.code === 'unrecognized_keys') return newer(file, issue.keys);
    return broken(file, `${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'not valid'}`);
  } catch (error) {
    if (error instanceof SyntaxError) return broken(file, 'it is not JSON');
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return code === 'ENOENT' ? { kind: 'absent' } : broken(file, code);
  }
};

/** What is not understood may be what forbids something: it is not passed over. */
const newer = (file: string, names: readonly string[]): TrustRead => ({
  kind: 'broken',
  sentence: `The trust file ${file} has entries that this runner (${VERSION}) does not know: ${names.join(', ')}. A newer version wrote them: upgrade the runner again, or take them out by hand, or remove the file and pair this machine again.`,
});

const broken = (file: string, what: string): TrustRead => ({
  kind: 'broken',
  sentence: `The trust file ${file} can not be used (${what}). Restore it from a backup, or remove it and pair this machine again.`,
});

/** Replaces the file at once and for good, readable by this user alone. The caller holds the lock of `changeTrust`. */
export const writeTrust = (folder: string, trust: Trust): void => {
  makePrivateFolder(folder);
  writePrivateFile(trustFileIn(folder), `${JSON.stringify(trustSchema.parse(trust), null, 2)}\n`);
};
