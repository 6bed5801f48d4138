import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import {
  type Bootstrap,
  FIRST_HUB,
  formatToken,
  hubIdSchema,
  maskToken,
  newCredential,
  type Role,
  roleSchema,
} from '../../shared/credential.ts';
import { Complaint } from '../complaint.ts';
import { writePrivateFile } from '../private/private-file.ts';
import { sha256Hex } from '../sha256-hex.ts';

const storedCredentialSchema = z.object({
  role: roleSchema,
  name: z.string(),
  id: z.string().length(8),
  secret: z.string().length(32),
});

const credentialsSchema = z.object({
  version: z.literal(1),
  hub: hubIdSchema,
  created_at: z.string(),
  /** When the agent's token was shown in full; null until then. */
  shown_at: z.string().nullable(),
  credentials: z.array(storedCredentialSchema),
});
export type Credentials = z.infer<typeof credentialsSchema>;

const pathIn = (home: string): string => join(home, 'credentials.json');

/** The credentials of the state folder; undefined before its first start. Throws when the file is damaged. */
export const readCredentials = (home: string): Credentials | undefined => {
  const path = pathIn(home);
  if (!existsSync(path)) return undefined;
  try {
    return credentialsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // The parser's own message would quote the file, and with it secrets.
    throw new Complaint(`${path} is damaged. Restore it from a backup, or move ${home} away and start anew.`);
  }
};

/** Whether `home` is the folder of a hub of `npm start`. Damaged credentials are those of a hub, too. */
export const hasOwnHub = (home: string): boolean => existsSync(pathIn(home));

/**
 * Reads the credentials, or makes them: stored, synced and private before anyone is told of them.
 * The caller holds the lock of the state folder. `hubFolder` with a hub in it but no credentials is refused:
 * that hub would know none of the new ones.
 */
export const ensureCredentials = (
  home: string,
  hubFolder: string,
  names: Readonly<Record<Role, string>>,
  now: Date,
): Credentials => {
  const existing = readCredentials(home);
  if (existing !== undefined) return existing;
  if (existsSync(hubFolder) && readdirSync(hubFolder).length > 0) {
    throw new Complaint(
      `${pathIn(home)} is gone, but ${hubFolder} holds a hub that only answers to it. Restore the file from a backup, or move ${home} away and start anew.`,
    );
  }
  const credentials: Credentials = {
    version: 1,
    hub: FIRST_HUB,
    created_at: now.toISOString(),
    shown_at: null,
    credentials: roleSchema.options.map((role) => {
      const { id, secret } = newCredential(FIRST_HUB, randomBytes(40));
      return { role, name: names[role], id, secret };
    }),
  };
  write(home, credentials);
  return credentials;
};

/** Notes that the agent's token was shown in full, so that later starts mask it. */
export const markShown = (home: string, credentials: Credentials, now: Date): Credentials => {
  const shown = { ...credentials, shown_at: now.toISOString() };
  write(home, shown);
  return shown;
};

const write = (home: string, credentials: Credentials): void =>
  writePrivateFile(pathIn(home), `${JSON.stringify(credentials, null, 2)}\n`);

/** The credential of a role with its token in full and masked. Throws when the file has none. */
export const tokenOf = (
  { hub, credentials }: Credentials,
  role: Role,
): { readonly name: string; readonly token: string; readonly masked: string } => {
  const found = credentials.find((credential) => credential.role === role);
  if (found === undefined) throw new Complaint(`credentials.json has no ${role}.`);
  const credential = { hub, id: found.id, secret: found.secret };
  return { name: found.name, token: formatToken(role, credential), masked: maskToken(role, credential) };
};

/** What the worker is told at its start: hashes only. */
export const bootstrapOf = ({ hub, credentials }: Credentials): Bootstrap => ({
  hub,
  credentials: credentials.map(({ role, name, id, secret }) => ({
    role,
    name,
    id,
    secret_hash: sha256Hex(secret),
  })),
  claim: null,
});
