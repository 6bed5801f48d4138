import type { Passkeys } from '../../../shared/passkey-api.ts';
import { useLivePart } from '../live/use-store.ts';
import { WithHttpsLink } from '../parts/https-link.tsx';
import { Link, usePath } from '../router.tsx';
import { isMadeHere } from './made-here.ts';
import { passkeysHere } from './passkeys-here.ts';
import { whyNothingCanBeApproved } from './which-proof.ts';

/** Says that nothing can be approved on this page, and the cure, where each machine asks for a passkey that is not here. */
export const PasskeyNeeded = ({ passkeys }: { readonly passkeys: Passkeys | null | undefined }) => {
  const runners = useLivePart((state) => state.runners);
  const path = usePath();
  const here = passkeysHere();
  const { hostname } = location;
  const why = whyNothingCanBeApproved([...runners.values()], { passkeys, here, isMadeHere, hostname });
  if (why === undefined) return null;
  return (
    <p class="warning" role="status">
      <strong>Nothing can be approved here yet:</strong> every machine takes a yes only with a passkey.{' '}
      <WithHttpsLink text={why} />
      {path === '/' && (
        <>
          {' '}
          <Link href="/settings">To the settings</Link>
        </>
      )}
    </p>
  );
};
