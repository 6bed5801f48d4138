import * as z from 'zod';
import { hubIdSchema } from '../credential.ts';
import { canonicalJson, digestOf } from '../digest.ts';
import { actorSchema, planIdSchema, timeSchema } from '../plan.ts';
import { sha256Schema } from '../receipt/run-statement.ts';

/** What can stand in a hub's audit: who did something that changes what may run or who may decide it. */
export const auditKindSchema = z.enum([
  'hub_provisioned',
  'plan_submitted',
  'plan_blocked',
  'plan_approved',
  'plan_denied',
  'plan_cancelled',
  'plan_expired',
  'run_accepted',
  'run_started',
  'run_finished',
  'run_refused',
  'run_lost',
  'token_created',
  'token_revoked',
  'sign_in_link_created',
  'sign_in_link_withdrawn',
  'signed_in',
  'signed_out',
  'session_ended',
  'passkey_enrolled',
  'passkey_endorsed',
  'passkey_revoked',
  'runner_paired',
  'runner_renamed',
  'runner_rotated',
  'runner_unpaired',
  'channel_created',
  'channel_changed',
  'channel_removed',
  'hub_stopped',
  'hub_resumed',
  'hub_created',
]);
export type AuditKind = z.infer<typeof auditKindSchema>;

/** One thing that happened at a hub. Never a secret, never the output of a command. */
export const auditEntrySchema = z.strictObject({
  version: z.literal(1),
  hub: hubIdSchema,
  /** From 1, without a gap. */
  seq: z.int().min(1),
  at: timeSchema,
  kind: auditKindSchema,
  /** Who did it, with the id of the credential that was used. */
  by: actorSchema,
  /** The network address that the deployment saw; null where it tells none. */
  from: z.string().max(64).nullable(),
  plan_id: planIdSchema.nullable(),
  /** Depends on `kind`. */
  detail: z.record(z.string(), z.json()),
  /** Hash of the entry before; 64 zeros for the first. */
  previous: sha256Schema,
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

/** An entry with its own hash, as it is exported: one canonical JSON object for each line. */
export const auditLineSchema = z.strictObject({ entry: auditEntrySchema, hash: sha256Schema });
export type AuditLine = z.infer<typeof auditLineSchema>;

export const NO_ENTRY_HASH = '0'.repeat(64);

export const AUDIT_DOMAIN = 'provara/audit/v1';

/** Covers the entry and, through `previous`, every entry before it. */
export const auditHash = (entry: AuditEntry): string => digestOf(AUDIT_DOMAIN, entry);

export const formatAuditLine = (line: AuditLine): string => canonicalJson(line);
