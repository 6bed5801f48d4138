import { useEffect } from 'preact/hooks';
import type { Me } from '../api/call.ts';
import { useLive } from '../live/use-store.ts';
import { Machines } from '../parts/machines.tsx';
import { PasskeyList } from '../parts/passkey-list.tsx';
import { PasskeySetUp } from '../parts/passkey-set-up.tsx';
import { SignedInAs } from '../parts/signed-in-as.tsx';
import { useNow } from '../parts/use-now.ts';
import { usePasskeys } from '../passkey/use-passkeys.ts';
import '../style/passkeys.css';

/** Passkeys, and which proof each machine asks for. */
export const SettingsPage = ({ me }: { readonly me: Me | undefined }) => {
  const { runners } = useLive();
  const { passkeys, reload } = usePasskeys();
  const now = useNow();
  useEffect(() => {
    document.title = 'Settings · Provara';
  }, []);
  return (
    <main class="page">
      <h1 tabIndex={-1}>Settings</h1>
      <h2>Passkeys</h2>
      <p class="quiet">
        With a passkey your fingerprint, face or screen lock signs each plan that you approve. Machines that
        ask for it check that signature themselves, so nobody else can say yes for you, not even this hub.
      </p>
      {passkeys === null && (
        <p class="warning" role="alert">
          The hub did not answer. Check the connection, then reload the page.
        </p>
      )}
      {passkeys && <PasskeyList passkeys={passkeys} now={now} onChange={reload} />}
      {passkeys && <PasskeySetUp passkeys={passkeys} onDone={reload} />}
      <h2>What the machines ask for</h2>
      <Machines runners={[...runners.values()]} now={now} />
      {me !== undefined && <SignedInAs me={me} />}
    </main>
  );
};
