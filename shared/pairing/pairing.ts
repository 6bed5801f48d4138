import * as z from 'zod';
import { hubIdSchema } from '../credential.ts';
import { nameSchema, shellSchema, timeSchema } from '../plan.ts';
import { pinnedSchema } from '../proof/approver-key.ts';
import { runnerKeySchema } from '../receipt/run-statement.ts';

const hex32Schema = z.string().regex(/^[0-9a-f]{64}$/, 'must be 32 bytes in lower-case hexadecimal');

/** What a machine says of itself before anyone has a reason to believe it; shown to the owner. */
export const machineFactsSchema = z.strictObject({
  hostname: z.string().min(1).max(255),
  platform: z.string().min(1).max(32),
  shell: z.strictObject({ kind: shellSchema, version: z.string().max(64).nullable() }),
  version: z.string().min(1).max(64),
});
export type MachineFacts = z.infer<typeof machineFactsSchema>;

/** `POST /pairings`, by the machine. */
export const beginPairingSchema = z.strictObject({
  hub: hubIdSchema.optional().meta({ description: 'Left out: the deployment’s own hub.' }),
  name: nameSchema,
  machine: machineFactsSchema,
  /** `pairingCommitment` of the machine's key and random number. */
  commitment: hex32Schema,
});
export type BeginPairing = z.infer<typeof beginPairingSchema>;

export const begunPairingSchema = z.object({
  id: z.string(),
  hub: hubIdSchema,
  /** For the person at the phone; the secret is for the machine alone. */
  code: z.string(),
  secret: z.string(),
  expires_at: timeSchema,
});

/**
 * Where a pairing is. The machine began it; the owner `claimed` it with its code, and `confirmed` it with a random
 * number; the machine `revealed` its own, and its person said yes: `completed`.
 */
export const pairingStateSchema = z.enum([
  'begun',
  'claimed',
  'confirmed',
  'revealed',
  'completed',
  /** No, at the machine. */
  'refused',
  /** No, at the phone. */
  'cancelled',
  /** The machine revealed something else than it had committed to. */
  'failed',
  'expired',
]);
export type PairingState = z.infer<typeof pairingStateSchema>;

/** `POST /pairings/claim`, by the owner. */
export const claimPairingSchema = z.strictObject({ code: z.string().max(40) });

/** `POST /pairings/:id/confirm`, by the owner who claimed it. */
export const confirmPairingSchema = z.strictObject({
  name: nameSchema.optional().meta({ description: 'Left out: the name that the machine gave itself.' }),
  nonce: hex32Schema,
  /** The hub's trusted passkeys as the owner was shown them. */
  pinned: pinnedSchema,
});
export type ConfirmPairing = z.infer<typeof confirmPairingSchema>;

/** `POST /pairings/:id/reveal`, by the machine. */
export const revealPairingSchema = z.strictObject({ runner_key: runnerKeySchema, nonce: hex32Schema });
export type RevealPairing = z.infer<typeof revealPairingSchema>;

/** A pairing as both sides see it. */
export const pairingViewSchema = z.object({
  id: z.string(),
  hub: hubIdSchema,
  state: pairingStateSchema,
  name: nameSchema,
  machine: machineFactsSchema,
  /** The machine that this one takes the place of, by its old token; null for a new one. */
  replaces: nameSchema.nullable(),
  commitment: hex32Schema,
  expires_at: timeSchema,
  /** Null until the phone has confirmed. */
  phone: z.object({ nonce: hex32Schema, pinned: pinnedSchema }).nullable(),
  /** Null until the machine has seen the phone's. */
  revealed: revealPairingSchema.nullable(),
});
export type PairingView = z.infer<typeof pairingViewSchema>;

/** The answer to a claim: also what the owner is asked to confirm. */
export const claimedPairingSchema = pairingViewSchema.extend({ offered: pinnedSchema });
export type ClaimedPairing = z.infer<typeof claimedPairingSchema>;

/** The only time that the runner's token is shown. */
export const completedPairingSchema = z.object({
  hub: hubIdSchema,
  runner: z.object({ id: z.string(), name: nameSchema }),
  token: z.string(),
});
