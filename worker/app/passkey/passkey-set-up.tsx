import { useState } from 'preact/hooks';
import type { Passkeys, PasskeyView } from '../../../shared/passkey-api.ts';
import { keyCode } from '../../../shared/proof/key-code.ts';
import type { Problem } from '../api/call.ts';
import { beginPasskey, savePasskey } from '../api/passkeys.ts';
import { HttpsLink } from '../parts/https-link.tsx';
import { NameField } from '../parts/name-field.tsx';
import { deviceName, NO_SUPPORT, ONLY_THIS_COMPUTER, WRONG_ADDRESS } from '../words/passkey-words.ts';
import { makePasskey } from './ask-passkey.ts';
import { isMadeHere, rememberMadeHere } from './made-here.ts';
import { isFirstOnlyHere, passkeyAddress } from './passkey-address.ts';
import { passkeysHere } from './passkeys-here.ts';

const Made = ({ passkey }: { readonly passkey: PasskeyView }) =>
  passkey.state === 'trusted' ? (
    <p class="passkey-good" role="status">
      Done. This passkey is the first of this hub, so it is trusted at once.
    </p>
  ) : (
    <div class="passkey-good" role="status">
      <p>
        Made. It counts once an owner trusts it: open Settings on a phone whose passkey is trusted, compare
        this code there, and touch “Trust it”.
      </p>
      <p class="code-digits">{keyCode({ credential_id: passkey.id, public_key: passkey.public_key })}</p>
    </div>
  );

/** Makes a passkey on this device, or says why that can't be here. */
export const PasskeySetUp = (props: {
  readonly passkeys: Passkeys;
  readonly onDone: () => Promise<void>;
}) => {
  const active = props.passkeys.passkeys.filter(({ state }) => state !== 'revoked');
  const taken = active.map(({ name }) => name);
  const [name, setName] = useState(() => deviceName(navigator.userAgent, taken));
  const [made, setMade] = useState<PasskeyView | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);

  const make = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    const options = await beginPasskey();
    const created = options.ok ? await makePasskey(options.value) : options;
    const saved = created.ok ? await savePasskey(name.trim(), created.value) : created;
    if (saved.ok) {
      rememberMadeHere(saved.value.id);
      setMade(saved.value);
      await props.onDone();
    } else setProblem(saved.problem);
    setBusy(false);
  };

  const here = passkeysHere();
  if (here !== 'yes') {
    const address = passkeyAddress(props.passkeys, location.hostname);
    const [origin] = address.kind === 'at' ? address.origins : [];
    const known = props.passkeys.public_url ?? (active.length > 0 ? origin : undefined);
    return (
      <div class="warning">
        <p>{here === 'no_support' ? NO_SUPPORT : WRONG_ADDRESS}</p>
        {here === 'wrong_address' &&
          (known === undefined ? (
            <p>
              <HttpsLink />
            </p>
          ) : (
            <p>
              This hub has one: <a href={known}>{known}</a>
            </p>
          ))}
      </div>
    );
  }
  if (made !== null) return <Made passkey={made} />;
  const form = (
    <form
      class="passkey-form"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <NameField label="What people call this device" name={name} onName={setName} />
      {isFirstOnlyHere(props.passkeys, location.hostname) && (
        <p class="warning">
          {ONLY_THIS_COMPUTER} <HttpsLink />
        </p>
      )}
      {problem !== null && (
        <p class="bar-problem" role="alert">
          {problem.detail}
        </p>
      )}
      <button type="submit" class="button button-strong" disabled={isBusy}>
        {isBusy ? 'Follow your device…' : 'Set up a passkey on this device'}
      </button>
    </form>
  );
  // Another one is rarely wanted where there is one, so it does not ask for attention.
  if (!active.some(isMadeHere)) return form;
  return (
    <details class="passkey-word">
      <summary>Set up another passkey on this device</summary>
      {form}
    </details>
  );
};
