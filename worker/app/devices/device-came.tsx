import { useState } from 'preact/hooks';
import type { Passkeys } from '../../../shared/passkey-api.ts';
import { endLinkSession } from '../api/sign-in-links.ts';
import { AskTwice } from '../parts/ask-twice.tsx';

/** Somebody used the link: what comes next there, and the way to end it if that was somebody else. */
export const DeviceCame = (props: {
  readonly id: string;
  readonly passkeys: Passkeys | null | undefined;
  readonly onDone: () => void;
}) => {
  const [isEnded, setEnded] = useState(false);
  const waits = props.passkeys?.passkeys.some(({ state }) => state === 'waiting') === true;
  if (isEnded) {
    return (
      <>
        <p role="status">
          It is signed out. If a passkey that you don’t know waits in the list behind, revoke it there.
        </p>
        <div class="bar-buttons">
          <button type="button" class="button button-strong" onClick={props.onDone}>
            Done
          </button>
        </div>
      </>
    );
  }
  return (
    <>
      <p role="status">
        {waits
          ? 'A passkey waits to be trusted: close this, compare its code with the one on the new device, and touch “Trust it”.'
          : 'The link is used up. If that device is to approve, set up a passkey there; it then waits in the list behind until you trust it.'}
      </p>
      <p class="quiet">If that was not you, sign it out now.</p>
      <div class="bar-buttons">
        <button type="button" class="button button-strong" onClick={props.onDone}>
          {waits ? 'Compare the code' : 'Done'}
        </button>
      </div>
      <AskTwice
        word="It was not me"
        name=""
        question="The device that used the link is signed out at once."
        back="It was me"
        act={() => endLinkSession(props.id)}
        onDone={() => setEnded(true)}
      />
    </>
  );
};
