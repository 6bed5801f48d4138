import type { Answer } from '../api/answer.ts';
import { beginLink, createLink, type NewLink } from '../api/sign-in-links.ts';
import { askPasskey } from '../passkey/ask-passkey.ts';
import { passkeysHere } from '../passkey/passkeys-here.ts';

const elsewhere = (rpId: string): Answer<never> => ({
  ok: false,
  problem: {
    status: 0,
    code: 'passkey_address',
    detail: `A device is added only with a passkey, and this hub’s are for ${rpId}, not for this page. Open the page there, or call npx provara sign-in on the computer where the hub runs.`,
  },
});

/** Makes a link for another device: where the hub trusts a passkey, one signs for it first. */
export const newLink = async (): Promise<Answer<NewLink>> => {
  const begun = await beginLink();
  if (!begun.ok) return begun;
  const { challenge, rpId, credentials } = begun.value;
  if (credentials.length === 0) return createLink(undefined);
  if (passkeysHere() !== 'yes' || rpId !== location.hostname) return elsewhere(rpId);
  const answered = await askPasskey(challenge, rpId, credentials);
  return answered.ok ? createLink(answered.value.assertion) : answered;
};
