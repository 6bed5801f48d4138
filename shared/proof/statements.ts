import { z } from 'zod';
import { hubIdSchema } from '../credential.ts';
import { digestOf } from '../digest.ts';
import { type PlanDocument, timeSchema } from '../plan.ts';
import { approverKeySchema } from './approver-key.ts';
import { assertionSchema } from './assertion.ts';
import { base64urlSchema } from './base64url.ts';

/** What a passkey signs: each kind has its own domain, so that no signature of one is good for another. */
export const DECISION_DOMAIN = 'provara/decision/v1';
export const ENDORSEMENT_DOMAIN = 'provara/endorsement/v1';
export const REVOCATION_DOMAIN = 'provara/revocation/v1';

/**
 * The challenge of a decision, in lower-case hexadecimal: page, hub and runner each build it from the whole plan.
 * The page asks the passkey with these 32 bytes as WebAuthn's challenge.
 */
export const decisionDigest = (decision: 'approve' | 'deny', document: PlanDocument): string =>
  digestOf(DECISION_DOMAIN, { decision, document });

/** A pinned owner's key says that another key may approve. */
export const endorsementSchema = z.strictObject({
  version: z.literal(1),
  hub: hubIdSchema,
  key: approverKeySchema,
  at: timeSchema,
});
export type Endorsement = z.infer<typeof endorsementSchema>;

export const endorsementDigest = (statement: Endorsement): string => digestOf(ENDORSEMENT_DOMAIN, statement);

/** A pinned owner's key says that a key, itself or another, shall never be accepted again. */
export const revocationSchema = z.strictObject({
  version: z.literal(1),
  hub: hubIdSchema,
  credential_id: base64urlSchema.max(1_400),
  at: timeSchema,
});
export type Revocation = z.infer<typeof revocationSchema>;

export const revocationDigest = (statement: Revocation): string => digestOf(REVOCATION_DOMAIN, statement);

/** A change of the keys that runners trust, with the assertion that proves it. Order matters: a chain. */
export const trustChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('endorsement'),
    statement: endorsementSchema,
    assertion: assertionSchema,
  }),
  z.strictObject({ kind: z.literal('revocation'), statement: revocationSchema, assertion: assertionSchema }),
]);
export type TrustChange = z.infer<typeof trustChangeSchema>;

export const trustChangeDigest = (change: TrustChange): string =>
  change.kind === 'endorsement' ? endorsementDigest(change.statement) : revocationDigest(change.statement);
