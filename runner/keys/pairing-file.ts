import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { hubIdSchema, parseToken } from '../../shared/credential.ts';
import { nameSchema } from '../../shared/plan.ts';
import { Complaint } from '../complaint.ts';
import { makePrivateFolder, writePrivateFile } from '../private/private-file.ts';

const pairingFileSchema = z.strictObject({
  version: z.literal(1),
  /** Base URL, without a slash at its end. */
  hub_url: z.url(),
  hub: hubIdSchema,
  runner: z.strictObject({ id: z.string(), name: nameSchema }),
  /** The runner's; shown nowhere else. */
  token: z.string().refine((text) => parseToken(text)?.role === 'runner'),
  paired_at: z.iso.datetime(),
});
/** With which hub this machine is paired, as whom, and with which token. */
export type PairingFile = z.infer<typeof pairingFileSchema>;

/** The file in the state folder. */
export const pairingFileIn = (home: string): string => join(home, 'pairing.json');

/** Undefined for a machine that is not paired. Throws when the file is damaged. */
export const readPairing = (home: string): PairingFile | undefined => {
  const path = pairingFileIn(home);
  if (!existsSync(path)) return undefined;
  try {
    return pairingFileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // The parser's own message would quote the file, and with it the token.
    throw new Complaint(
      `${path} is damaged. Restore it from a backup, or remove it and pair this machine again.`,
    );
  }
};

/** Replaces the file at once and for good, readable by this user alone. */
export const writePairing = (home: string, pairing: PairingFile): void => {
  makePrivateFolder(home);
  writePrivateFile(pairingFileIn(home), `${JSON.stringify(pairing, null, 2)}\n`);
};

export const removePairing = (home: string): void => rmSync(pairingFileIn(home), { force: true });
