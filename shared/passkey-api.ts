import * as z from 'zod';
import { roleSchema } from './credential.ts';
import { nameSchema, timeSchema } from './plan.ts';
import { approverKeySchema, relyingPartySchema } from './proof/approver-key.ts';
import { assertionSchema } from './proof/assertion.ts';
import { base64urlSchema } from './proof/base64url-schema.ts';
import { endorsementSchema, revocationSchema } from './proof/statements.ts';

/** `waiting`: enrolled, and worth nothing until an owner's trusted passkey endorses it. */
export const passkeyStateSchema = z.enum(['trusted', 'waiting', 'revoked']);
export type PasskeyState = z.infer<typeof passkeyStateSchema>;

export const passkeyViewSchema = z.object({
  /** WebAuthn's credential id. */
  id: approverKeySchema.shape.credential_id,
  public_key: approverKeySchema.shape.public_key,
  name: nameSchema,
  role: approverKeySchema.shape.role,
  state: passkeyStateSchema,
  created_at: timeSchema,
  last_used_at: timeSchema.nullable(),
  revoked_at: timeSchema.nullable(),
  /** True when the caller's own session was signed in with it; false where that came by the link of another device's. */
  current: z.boolean(),
});
export type PasskeyView = z.infer<typeof passkeyViewSchema>;

export const passkeysSchema = z.object({
  /** For whom they sign; null before the first one. */
  relying_party: relyingPartySchema.nullable(),
  /** The deployment's configured public address. */
  public_url: z.string().nullable(),
  /** Oldest first. */
  passkeys: z.array(passkeyViewSchema),
});
export type Passkeys = z.infer<typeof passkeysSchema>;

const descriptorSchema = z.object({
  type: z.literal('public-key'),
  id: base64urlSchema,
  transports: z.array(z.string()),
});

/** WebAuthn's `PublicKeyCredentialCreationOptionsJSON`. */
export const enrolmentOptionsSchema = z.object({
  challenge: base64urlSchema,
  rp: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: base64urlSchema, name: z.string(), displayName: z.string() }),
  pubKeyCredParams: z.array(z.object({ type: z.literal('public-key'), alg: z.int() })),
  timeout: z.int(),
  attestation: z.literal('none'),
  excludeCredentials: z.array(descriptorSchema),
  authenticatorSelection: z.object({
    residentKey: z.literal('required'),
    requireResidentKey: z.literal(true),
    userVerification: z.literal('required'),
  }),
});
export type EnrolmentOptions = z.infer<typeof enrolmentOptionsSchema>;

const longText = z.string().max(16_384);

/** WebAuthn's `RegistrationResponseJSON`; browsers add members, which are dropped. */
export const enrolRequestSchema = z.strictObject({
  name: nameSchema.meta({ description: 'For people.', example: 'Pixel 9' }),
  response: z.object({
    id: base64urlSchema.max(1_400),
    rawId: base64urlSchema.max(1_400),
    type: z.literal('public-key'),
    response: z.object({
      clientDataJSON: longText,
      attestationObject: longText,
      transports: z.array(z.string().max(32)).max(16).optional(),
    }),
  }),
});

export const renamePasskeyRequestSchema = z.strictObject({ name: nameSchema });

/** An owner's passkey has signed `endorsementDigest(statement)`. */
export const endorseRequestSchema = z.strictObject({
  statement: endorsementSchema,
  assertion: assertionSchema,
});

/** An owner's passkey has signed `revocationDigest(statement)`. */
export const revokeRequestSchema = z.strictObject({
  statement: revocationSchema,
  assertion: assertionSchema,
});

/** WebAuthn's `PublicKeyCredentialRequestOptionsJSON`: any discoverable passkey of this site. */
export const passkeySignInOptionsSchema = z.object({
  hub: z.string(),
  challenge: base64urlSchema,
  rpId: z.string(),
  timeout: z.int(),
  userVerification: z.literal('required'),
});

export const passkeySignInRequestSchema = z.strictObject({
  assertion: assertionSchema,
  /** WebAuthn's `userHandle`: names the hub and whose passkey it is. */
  user_handle: base64urlSchema.max(86),
});

export const signedInSchema = z.object({ hub: z.string(), role: roleSchema, expires_at: z.iso.datetime() });

/** What a page asks a passkey with before it makes a sign-in link. */
export const linkProofOptionsSchema = z.object({
  challenge: base64urlSchema,
  rpId: z.string(),
  /** Credential ids, one of which must sign; empty where none is asked for. */
  credentials: z.array(base64urlSchema),
});
export type LinkProofOptions = z.infer<typeof linkProofOptionsSchema>;

/** May be left out, or empty, for a token, and for a session while the hub trusts no passkey. */
export const signInLinkRequestSchema = z.strictObject({
  assertion: assertionSchema
    .optional()
    .meta({ description: 'A passkey’s signature of the challenge of `POST /sign-in-links/options`.' }),
});

/** May be left out, or empty, where the machine takes a token as proof. */
export const approveRequestSchema = z.strictObject({
  assertion: assertionSchema
    .optional()
    .meta({ description: 'A passkey’s signature of `decisionDigest("approve", document)`.' }),
});
