import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import {
  cose,
  decodeCredentialPublicKey,
  parseAuthenticatorData,
  verifySignature,
} from '@simplewebauthn/server/helpers';
import * as z from 'zod';
import { sha256 } from '#sha256';
import { decodeUtf8 } from '../utf8.ts';
import type { ApproverKey, RelyingParty } from './approver-key.ts';
import type { Assertion } from './assertion.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { algorithmOf, isPasskeyKind, PASSKEY_ALGORITHM_WORDS } from './cose-key.ts';
import { isDerSignature } from './ecdsa-signature.ts';

/** Why an assertion proves nothing: one code for each check, in the order of the checks. */
export const ASSERTION_FAULTS = {
  key_unknown: 'The passkey that signed is not one of those that are trusted.',
  assertion_malformed: 'The passkey’s answer can not be read.',
  ceremony_wrong: 'The passkey’s answer is not that of a sign-in ceremony.',
  challenge_wrong: 'The passkey signed something else.',
  origin_wrong: 'The passkey was asked on another site.',
  framed: 'The passkey was asked inside a frame of another site.',
  rp_id_wrong: 'The passkey is for another site.',
  user_absent: 'Nobody was present when the passkey signed.',
  user_unverified: 'The passkey did not check who was there (screen lock, fingerprint, face).',
  signature_wrong: 'The signature is not that of the passkey.',
} as const satisfies Record<string, string>;

export type AssertionFault = keyof typeof ASSERTION_FAULTS;

export type CheckedAssertion =
  | { readonly ok: true; readonly key: ApproverKey; readonly counter: number }
  | { readonly ok: false; readonly code: AssertionFault; readonly got: string; readonly expected: string };

// Browsers add members to it at will (WebAuthn, 5.8.1): these are the ones that mean something.
const clientDataSchema = z.object({
  type: z.string(),
  challenge: z.string(),
  origin: z.string(),
  crossOrigin: z.boolean().optional(),
  topOrigin: z.string().optional(),
});

const readClientData = (bytes: Uint8Array): z.infer<typeof clientDataSchema> | undefined => {
  try {
    return clientDataSchema.safeParse(JSON.parse(decodeUtf8(bytes))).data;
  } catch {
    return undefined;
  }
};

/** The challenge that the client data names, as base64url; undefined when they can not be read. Nothing is verified. */
export const challengeOf = ({ client_data }: Assertion): string | undefined => {
  const bytes = fromBase64url(client_data);
  return bytes && readClientData(bytes)?.challenge;
};

const readAuthenticatorData = (bytes: Uint8Array<ArrayBuffer>) => {
  try {
    return parseAuthenticatorData(bytes);
  } catch {
    return undefined;
  }
};

export interface ExpectedAssertion {
  readonly challenge: string;
  readonly relyingParty: RelyingParty;
  readonly keys: readonly ApproverKey[];
}

/**
 * Whether one of `keys` signed `challenge` (32 bytes in hexadecimal) for `relyingParty`, with its user verified.
 * Signature counters decide nothing: synced passkeys always say 0. Never throws.
 */
export const checkAssertion = async (
  assertion: Assertion,
  { challenge, relyingParty, keys }: ExpectedAssertion,
): Promise<CheckedAssertion> => {
  const fail = (code: AssertionFault, got: string, expected: string): CheckedAssertion => ({
    ok: false,
    code,
    got: got.slice(0, 200),
    expected: expected.slice(0, 400),
  });

  const key = keys.find(({ credential_id }) => credential_id === assertion.credential_id);
  if (key === undefined) return fail('key_unknown', assertion.credential_id, 'a trusted passkey');

  const clientBytes = fromBase64url(assertion.client_data);
  const authenticatorBytes = fromBase64url(assertion.authenticator_data);
  const signature = fromBase64url(assertion.signature);
  const publicKey = fromBase64url(key.public_key);
  const client = clientBytes && readClientData(clientBytes);
  const authenticator = authenticatorBytes && readAuthenticatorData(authenticatorBytes);
  if (!client || !authenticator || !signature || !publicKey) {
    return fail('assertion_malformed', client ? 'authenticator data' : 'client data', 'bytes of WebAuthn');
  }

  if (client.type !== 'webauthn.get') return fail('ceremony_wrong', client.type, 'webauthn.get');

  const expectedChallenge = toBase64url(hexToBytes(challenge));
  if (client.challenge !== expectedChallenge) {
    return fail('challenge_wrong', client.challenge, expectedChallenge);
  }

  if (!relyingParty.origins.includes(client.origin)) {
    return fail('origin_wrong', client.origin, relyingParty.origins.join(' or '));
  }

  if (client.crossOrigin === true || client.topOrigin !== undefined) {
    return fail('framed', client.topOrigin ?? 'crossOrigin', 'a page of its own');
  }

  const rpIdHash = sha256(utf8ToBytes(relyingParty.rp_id));
  if (bytesToHex(authenticator.rpIdHash) !== bytesToHex(rpIdHash)) {
    return fail('rp_id_wrong', bytesToHex(authenticator.rpIdHash), `SHA-256 of ${relyingParty.rp_id}`);
  }

  if (!authenticator.flags.up) return fail('user_absent', 'no user presence', 'user presence');
  if (!authenticator.flags.uv) return fail('user_unverified', 'no user verification', 'user verification');

  if (!isPasskeyKind(publicKey)) {
    const got = `a key of algorithm ${algorithmOf(publicKey) ?? 'unknown'}`;
    return fail('signature_wrong', got, `a key of ${PASSKEY_ALGORITHM_WORDS}`);
  }
  const data = concatBytes(authenticatorBytes, sha256(clientBytes)) as Uint8Array<ArrayBuffer>;
  if (!(await isSignedBy(publicKey, data, signature))) {
    return fail('signature_wrong', 'another signature', `one by ${key.name}`);
  }
  return { ok: true, key, counter: authenticator.counter };
};

const isSignedBy = async (
  credentialPublicKey: Uint8Array<ArrayBuffer>,
  data: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> => {
  try {
    const isEcdsa = cose.isCOSEPublicKeyEC2(decodeCredentialPublicKey(credentialPublicKey));
    if (isEcdsa && !isDerSignature(signature)) return false;
    return await verifySignature({ signature, data, credentialPublicKey });
  } catch {
    // A key or a signature that can't be read verifies nothing.
    return false;
  }
};
