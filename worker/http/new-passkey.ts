import { verifyRegistrationResponse } from '@simplewebauthn/server';
import type * as z from 'zod';
import type { enrolRequestSchema } from '../../shared/passkey-api.ts';
import type { RelyingParty } from '../../shared/proof/approver-key.ts';
import { toBase64url } from '../../shared/proof/base64url.ts';
import { isPasskeyKind, PASSKEY_ALGORITHM_WORDS, PASSKEY_ALGORITHMS } from '../../shared/proof/cose-key.ts';
import type { NewPasskey } from '../passkey-rpc.ts';
import { refuseRequest } from './refused.ts';

/** The new passkey when all but its challenge is right; the Hub knows which challenge was given to whom. */
export const verifyNewPasskey = async (
  { id, rawId, type, response }: z.infer<typeof enrolRequestSchema>['response'],
  { rp_id, origins }: RelyingParty,
): Promise<NewPasskey> => {
  let challenge = '';
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      // Attestation says who built the authenticator; nobody here asks that, so it is not looked at.
      response: {
        id,
        rawId,
        type,
        clientExtensionResults: {},
        response: { clientDataJSON: response.clientDataJSON, attestationObject: response.attestationObject },
      },
      expectedChallenge: (said) => {
        challenge = said;
        return true;
      },
      expectedOrigin: [...origins],
      expectedRPID: rp_id,
      requireUserPresence: true,
      requireUserVerification: true,
      supportedAlgorithmIDs: [...PASSKEY_ALGORITHMS],
    });
    if (registrationInfo === undefined) return invalid('its attestation is not one');
    const { credential } = registrationInfo;
    if (credential.id !== id) return invalid('it names another credential than it holds');
    if (!isPasskeyKind(credential.publicKey)) return invalid(`it is no key of ${PASSKEY_ALGORITHM_WORDS}`);
    return {
      challenge,
      credentialId: credential.id,
      publicKey: toBase64url(credential.publicKey),
      counter: credential.counter,
      transports: response.transports ?? [],
    };
  } catch (error) {
    return invalid(error instanceof Error ? error.message : 'it can not be read');
  }
};

const invalid = (why: string): never =>
  refuseRequest('passkey_invalid', `The passkey was not taken (${why}). Set it up again on this page.`);
