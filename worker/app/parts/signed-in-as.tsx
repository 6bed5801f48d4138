import { call, type Me } from '../api/call.ts';
import { unsubscribeHere } from '../install/push-subscription.ts';
import { Inline } from './foreign-text.tsx';

const signOut = async (): Promise<void> => {
  // The hub forgets the device with its session; a browser that could not is none the worse.
  await unsubscribeHere().catch(() => undefined);
  await call('POST', '/sign-out', () => true);
  location.assign('/');
};

/** Who is here, and the way out. */
export const SignedInAs = ({ me }: { readonly me: Me }) => (
  <p class="page-foot">
    <span>
      Signed in as <Inline text={me.name} /> ({me.role}), Provara {me.version}
    </span>
    <button type="button" class="text-button" onClick={() => void signOut()}>
      Sign out
    </button>
  </p>
);
