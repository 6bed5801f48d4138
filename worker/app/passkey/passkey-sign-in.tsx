import { useState } from 'preact/hooks';
import { parseUserHandle } from '../../../shared/proof/user-handle.ts';
import type { Answer, Problem } from '../api/call.ts';
import { beginPasskeySignIn, signInWithPasskey } from '../api/passkeys.ts';
import { askPasskey } from './ask-passkey.ts';
import { rememberMadeHere } from './made-here.ts';
import { passkeysHere } from './passkeys-here.ts';

/** Signs in at the hub whose passkey the person chose; a challenge is one hub's only. */
const signIn = async (hub: string | null): Promise<Answer<true>> => {
  const options = await beginPasskeySignIn(hub);
  if (!options.ok) return options;
  const answered = await askPasskey(options.value.challenge, options.value.rpId);
  if (!answered.ok) return answered;
  const { assertion, userHandle } = answered.value;
  const chosen = parseUserHandle(userHandle)?.hub;
  if (chosen !== undefined && chosen !== options.value.hub) return signIn(chosen);
  const signedIn = await signInWithPasskey(assertion, userHandle);
  if (signedIn.ok) rememberMadeHere(assertion.credential_id);
  return signedIn;
};

/** The button of the sign-in page; nothing where the page can't have passkeys. */
export const PasskeySignIn = ({ onSignedIn }: { readonly onSignedIn: () => void }) => {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  if (passkeysHere() !== 'yes') return null;
  const start = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    const answer = await signIn(new URLSearchParams(location.search).get('hub'));
    setBusy(false);
    if (answer.ok) onSignedIn();
    else setProblem(answer.problem);
  };
  return (
    <>
      <p>
        <button type="button" class="button button-strong" disabled={isBusy} onClick={() => void start()}>
          {isBusy ? 'Asking the passkey…' : 'Sign in with a passkey'}
        </button>
      </p>
      {problem !== null && (
        <p class="bar-problem" role="alert">
          {problem.detail}
        </p>
      )}
    </>
  );
};
