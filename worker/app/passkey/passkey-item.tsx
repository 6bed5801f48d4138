import { useState } from 'preact/hooks';
import type { PasskeyView } from '../../../shared/passkey-api.ts';
import type { RelyingParty } from '../../../shared/proof/approver-key.ts';
import { keyCode } from '../../../shared/proof/key-code.ts';
import type { Answer, Problem } from '../api/call.ts';
import { endorsePasskey, renamePasskey, revokePasskey } from '../api/passkeys.ts';
import { Inline } from '../parts/foreign-text.tsx';
import { NameField } from '../parts/name-field.tsx';
import { passkeyStateWords, revokeWords, WAITS_HERE } from '../words/passkey-words.ts';
import { agoWords } from '../words/time-words.ts';
import { isMadeHere } from './made-here.ts';
import { PasskeyWord } from './passkey-word.tsx';
import { type Signing, signEndorsement, signRevocation } from './sign-trust.ts';

const TONES = { trusted: 'pill-good', waiting: '', revoked: 'pill-quiet' } as const;

type Opened = 'rename' | 'revoke' | null;

/** One passkey, and what can be done about it. */
export const PasskeyItem = (props: {
  readonly passkey: PasskeyView;
  readonly signing: Signing;
  /** False for this device’s own passkey where no other one is here to sign that. */
  readonly canTrust: boolean;
  /** For whom it signs. */
  readonly site: RelyingParty | null;
  readonly now: number;
  readonly onChange: () => Promise<void>;
}) => {
  const { passkey, signing, canTrust, now } = props;
  const [opened, setOpened] = useState<Opened>(null);
  const [name, setName] = useState(passkey.name);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const canSign = signing.owners.length > 0;

  const act = async (call: () => Promise<Answer<unknown>>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    const answer = await call();
    if (answer.ok) {
      setOpened(null);
      await props.onChange();
    } else setProblem(answer.problem);
    setBusy(false);
  };
  const endorse = async (): Promise<Answer<unknown>> => {
    const signed = await signEndorsement(passkey, signing);
    return signed.ok ? endorsePasskey(passkey.id, signed.value) : signed;
  };
  const revoke = async (): Promise<Answer<unknown>> => {
    const signed = await signRevocation(passkey, signing);
    return signed.ok ? revokePasskey(passkey.id, signed.value) : signed;
  };

  return (
    <li class={`passkey ${passkey.state === 'revoked' ? 'passkey-revoked' : ''}`}>
      <p class="card-line">
        <strong>
          <Inline text={passkey.name} />
        </strong>
        <span class={`pill ${TONES[passkey.state]}`}>{passkeyStateWords(passkey)}</span>
      </p>
      <p class="quiet">
        {passkey.role} · added {agoWords(Date.parse(passkey.created_at), now)} ·{' '}
        {passkey.last_used_at === null
          ? 'never used'
          : `used ${agoWords(Date.parse(passkey.last_used_at), now)}`}
        {passkey.current && ' · you signed in with it'}
      </p>
      {passkey.state === 'waiting' && (
        <>
          <p class="code-digits">{keyCode({ credential_id: passkey.id, public_key: passkey.public_key })}</p>
          <p class="quiet">
            {canTrust
              ? 'Compare this code with the one on the new device. Trust it only if they are the same.'
              : WAITS_HERE}
          </p>
        </>
      )}
      {problem !== null && (
        <p class="bar-problem" role="alert">
          {problem.detail}
        </p>
      )}
      {opened === 'rename' && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void act(() => renamePasskey(passkey.id, name.trim()));
          }}
        >
          <NameField label="New name" name={name} onName={setName} />
          <div class="bar-buttons">
            <button type="button" class="button" onClick={() => setOpened(null)}>
              Back
            </button>
            <button type="submit" class="button button-strong" disabled={isBusy}>
              Save
            </button>
          </div>
        </form>
      )}
      {opened === 'revoke' && (
        <>
          <p>
            {revokeWords(passkey, isMadeHere(passkey))}{' '}
            {canSign
              ? 'Your passkey signs that, so that machines refuse it too.'
              : 'No owner’s passkey can sign that here, so machines that trust it don’t learn of it: on each of them, provara trust remove.'}
          </p>
          <div class="bar-buttons">
            <button type="button" class="button" onClick={() => setOpened(null)}>
              Back
            </button>
            <button
              type="button"
              class="button button-strong button-stop"
              disabled={isBusy}
              onClick={() => void act(canSign ? revoke : () => revokePasskey(passkey.id, null))}
            >
              {isBusy ? 'Revoking…' : 'Revoke'}
            </button>
          </div>
          {canSign && problem !== null && (
            <button
              type="button"
              class="text-button"
              disabled={isBusy}
              onClick={() => void act(() => revokePasskey(passkey.id, null))}
            >
              Revoke at this hub only, unsigned
            </button>
          )}
        </>
      )}
      {passkey.state !== 'revoked' && props.site !== null && (
        <PasskeyWord passkey={passkey} site={props.site} />
      )}
      {opened === null && passkey.state !== 'revoked' && (
        <div class="passkey-buttons">
          {passkey.state === 'waiting' && canTrust && (
            <button
              type="button"
              class="button button-strong"
              disabled={isBusy}
              aria-label={isBusy ? undefined : `Trust it: ${passkey.name}, the codes are the same`}
              onClick={() => void act(endorse)}
            >
              {isBusy ? 'Asking the passkey…' : 'Trust it'}
            </button>
          )}
          <button
            type="button"
            class="button"
            aria-label={`Rename ${passkey.name}`}
            onClick={() => setOpened('rename')}
          >
            Rename
          </button>
          <button
            type="button"
            class="button"
            aria-label={`Revoke ${passkey.name}`}
            onClick={() => setOpened('revoke')}
          >
            Revoke
          </button>
        </div>
      )}
    </li>
  );
};
