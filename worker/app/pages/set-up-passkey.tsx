import { useEffect, useState } from 'preact/hooks';
import { useLive } from '../live/use-store.ts';
import { NotSaid } from '../parts/not-said.tsx';
import { isFirstOnlyHere } from '../passkey/passkey-address.ts';
import { PasskeyNeeded } from '../passkey/passkey-needed.tsx';
import { PasskeySetUp } from '../passkey/passkey-set-up.tsx';
import { PhoneFirst } from '../passkey/phone-first.tsx';
import { usePasskeys } from '../passkey/use-passkeys.ts';
import { Link } from '../router.tsx';
import '../style/passkeys.css';

/** Offered after a sign-in by link: the next sign-in, and each yes, is then one touch. */
export const SetUpPage = ({ reachedAt }: { readonly reachedAt: string | null | undefined }) => {
  const { runners } = useLive();
  const { passkeys, reload } = usePasskeys();
  const asking = [...runners.values()].filter(({ hello }) => hello?.proof === 'passkey');
  const [isMade, setMade] = useState(false);
  const hasOne = passkeys?.passkeys.some(({ state }) => state !== 'revoked') ?? false;
  const done = async (): Promise<void> => {
    setMade(true);
    await reload();
  };
  // The button that was touched is gone.
  useEffect(() => {
    if (isMade) document.querySelector('h1')?.focus({ preventScroll: true });
  }, [isMade]);
  useEffect(() => {
    document.title = 'Set up a passkey · Provara';
  }, []);
  const isPhoneFirst = !isMade && isFirstOnlyHere(passkeys, location.hostname);
  return (
    <main class="page">
      <h1 tabIndex={-1}>
        {isMade
          ? 'This device has its passkey'
          : isPhoneFirst
            ? 'Do you want to approve on a phone?'
            : 'Set up a passkey on this device'}
      </h1>
      {passkeys && isPhoneFirst && (
        <>
          <PhoneFirst passkeys={passkeys} reachedAt={reachedAt} />
          <h2>Set up a passkey on this device only</h2>
        </>
      )}
      {!isMade && !isPhoneFirst && (
        <p>
          You then sign in and approve with your fingerprint, face or screen lock, and machines can check for
          themselves that it was you.
        </p>
      )}
      {passkeys === null && <NotSaid what="which passkeys there are" />}
      {!isMade && <PasskeyNeeded passkeys={passkeys} />}
      {passkeys && <PasskeySetUp passkeys={passkeys} onDone={done} />}
      {!isPhoneFirst && (
        <p>
          <Link href="/" class={`button ${isMade ? 'button-strong' : ''}`}>
            {isMade || hasOne ? 'Go to the inbox' : 'Not now'}
          </Link>
        </p>
      )}
      {!isMade && asking.length > 0 && asking.length < runners.size && (
        <p class="quiet">
          Without one you can look and deny here, but not approve for{' '}
          {asking.map(({ name }) => name).join(', ')}.
        </p>
      )}
    </main>
  );
};
