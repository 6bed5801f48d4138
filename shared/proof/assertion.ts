import * as z from 'zod';
import { base64urlSchema } from './base64url-schema.ts';

/** What of a WebAuthn assertion is signed, with its signature. Everything else that a browser gives is dropped. */
export const assertionSchema = z.strictObject({
  credential_id: base64urlSchema.max(1_400),
  /** The bytes of `clientDataJSON`. */
  client_data: base64urlSchema.max(4_096),
  authenticator_data: base64urlSchema.max(4_096),
  signature: base64urlSchema.max(8_192),
});
export type Assertion = z.infer<typeof assertionSchema>;
