import * as z from 'zod';
import { hubIdSchema } from '../credential.ts';
import { timeSchema } from '../plan.ts';
import { approverKeySchema } from './approver-key.ts';
import { assertionSchema } from './assertion.ts';
import { base64urlSchema } from './base64url-schema.ts';

/** A pinned owner's key says that another key may approve. */
export const endorsementSchema = z.strictObject({
  version: z.literal(1),
  hub: hubIdSchema,
  key: approverKeySchema,
  at: timeSchema,
});
export type Endorsement = z.infer<typeof endorsementSchema>;

/** A pinned owner's key says that a key, itself or another, shall never be accepted again. */
export const revocationSchema = z.strictObject({
  version: z.literal(1),
  hub: hubIdSchema,
  credential_id: base64urlSchema.max(1_400),
  at: timeSchema,
});
export type Revocation = z.infer<typeof revocationSchema>;

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
