import { hexToBytes } from '@noble/hashes/utils.js';
import type { Assertion } from '../../../shared/proof/assertion.ts';
import { toBase64url } from '../../../shared/proof/base64url.ts';
import type { Answer } from '../api/call.ts';
import { passkeyFailureWords } from '../words/passkey-words.ts';

// Only who uses a passkey loads it.
const library = () => import('@simplewebauthn/browser');

/** A person finds the phone and unlocks it in this time. */
const TIMEOUT_MS = 5 * 60_000;

type Library = Awaited<ReturnType<typeof library>>;
type CreationOptions = Parameters<Library['startRegistration']>[0]['optionsJSON'];

/** Runs one ceremony; what the browser throws becomes a sentence. */
const run = async <T>(ceremony: (library: Library) => Promise<T>): Promise<Answer<T>> => {
  const began = performance.now();
  try {
    return { ok: true, value: await ceremony(await library()) };
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    const isLate = performance.now() - began >= TIMEOUT_MS;
    const detail = passkeyFailureWords(name, isLate);
    return { ok: false, problem: { status: 0, code: 'passkey_failed', detail } };
  }
};

/** Makes a passkey by the hub's options. */
export const makePasskey = (options: unknown): Promise<Answer<unknown>> =>
  run(({ startRegistration }) => startRegistration({ optionsJSON: options as CreationOptions }));

/** What a passkey answered, with whose it is. */
export interface Answered {
  readonly assertion: Assertion;
  readonly userHandle: string;
}

/** Asks one of these passkeys, or with none named any of this site, to sign the challenge (base64url). */
export const askPasskey = (
  challenge: string,
  rpId: string,
  ids: readonly string[] = [],
): Promise<Answer<Answered>> =>
  run(async ({ startAuthentication }) => {
    const { id, response } = await startAuthentication({
      optionsJSON: {
        challenge,
        rpId,
        timeout: TIMEOUT_MS,
        userVerification: 'required',
        allowCredentials: ids.map((credential) => ({ id: credential, type: 'public-key' })),
      },
    });
    return {
      assertion: {
        credential_id: id,
        client_data: response.clientDataJSON,
        authenticator_data: response.authenticatorData,
        signature: response.signature,
      },
      userHandle: response.userHandle ?? '',
    };
  });

/** Ends what is being asked, as if the person had closed the browser's window. */
export const stopAsking = async (): Promise<void> => (await library()).WebAuthnAbortService.cancelCeremony();

/** Has one of these passkeys sign a digest that this page has made (lower-case hexadecimal). */
export const signDigest = async (
  digest: string,
  rpId: string,
  ids: readonly string[],
): Promise<Answer<Assertion>> => {
  const answer = await askPasskey(toBase64url(hexToBytes(digest)), rpId, ids);
  return answer.ok ? { ok: true, value: answer.value.assertion } : answer;
};
