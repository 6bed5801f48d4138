import { useState } from 'preact/hooks';
import type { Passkeys } from '../../../shared/passkey-api.ts';
import { endLinkSession } from '../api/sign-in-links.ts';
import { AskTwice } from '../parts/ask-twice.tsx';
import { HttpsLink } from '../parts/https-link.tsx';
import { CAME, CAME_PLAINLY, NOT_ME } from '../words/device-words.ts';

/** Somebody used the link: what comes next there, and the way to end it if that was somebody else. */
export const DeviceCame = (props: {
  readonly id: string;
  readonly passkeys: Passkeys | null | undefined;
  /** It came to an address where browsers have no passkeys. */
  readonly isPlain: boolean;
  readonly onDone: () => void;
}) => {
  const [isEnded, setEnded] = useState(false);
  const waits = props.passkeys?.passkeys.some(({ state }) => state === 'waiting') === true;
  if (isEnded) {
    return (
      <>
        <p role="status">
          It is signed out, with every device that came in by a link made there. If a passkey that you don’t
          know is in the list behind, or an agent has a token that you did not make, revoke it there.
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
        {waits ? (
          'A passkey waits to be trusted: close this, compare its code with the one on the new device, and touch “Trust it”.'
        ) : props.isPlain ? (
          <>
            {CAME_PLAINLY} <HttpsLink />
          </>
        ) : (
          CAME
        )}
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
        question={NOT_ME}
        back="It was me"
        act={() => endLinkSession(props.id)}
        onDone={() => setEnded(true)}
      />
    </>
  );
};
