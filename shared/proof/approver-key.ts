import * as z from 'zod';
import { APPROVER_KEYS_MAX, ORIGINS_MAX } from '../limits.ts';
import { nameSchema } from '../plan.ts';
import { base64urlSchema } from './base64url-schema.ts';

/** The public half of a passkey, as runners pin it. */
export const approverKeySchema = z.strictObject({
  /** WebAuthn's credential id. */
  credential_id: base64urlSchema.max(1_400),
  /** COSE_Key (RFC 9052, 7). */
  public_key: base64urlSchema.max(4_096),
  /** Whose it is, for people: "Pixel 9". */
  name: nameSchema,
  /** Both may approve; only an owner's key may endorse or revoke keys. */
  role: z.enum(['owner', 'approver']),
});
export type ApproverKey = z.infer<typeof approverKeySchema>;

/** For whom passkeys sign: WebAuthn's RP id, and the origins of the pages that may ask for it. */
export const relyingPartySchema = z.strictObject({
  rp_id: z.string().min(1).max(253),
  origins: z.array(z.url().max(300)).min(1).max(ORIGINS_MAX),
});
export type RelyingParty = z.infer<typeof relyingPartySchema>;

/** What a runner learns at pairing, confirmed by a person at the machine. It never takes it from the hub's word later. */
export const pinnedSchema = z.strictObject({
  relying_party: relyingPartySchema,
  keys: z.array(approverKeySchema).max(APPROVER_KEYS_MAX),
});
export type Pinned = z.infer<typeof pinnedSchema>;
