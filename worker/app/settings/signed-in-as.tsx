import { useEffect, useState } from 'preact/hooks';
import { askMe, call, type Me } from '../api/call.ts';
import { unsubscribeHere } from '../install/push-subscription.ts';
import { Inline } from '../parts/foreign-text.tsx';

const signOut = async (): Promise<void> => {
  // The hub forgets the device with its session; a browser that could not is none the worse.
  await unsubscribeHere().catch(() => undefined);
  await call('POST', '/sign-out', () => true);
  location.assign('/');
};

/** Who is here, and the way out. Asked anew with each of `passkeys`: a device is called like the one that it made. */
export const SignedInAs = ({ me, passkeys }: { readonly me: Me; readonly passkeys: unknown }) => {
  const [{ name, role, version }, setMe] = useState(me);
  useEffect(() => {
    void askMe().then((answer) => {
      if (answer.ok) setMe(answer.value);
    });
  }, [passkeys]);
  return (
    <p class="page-foot">
      <span>
        Signed in as <Inline text={name} />
        {name !== role && ` (${role})`}, Provara {version}
      </span>
      <button type="button" class="text-button" onClick={() => void signOut()}>
        Sign out
      </button>
    </p>
  );
};
