import type { Passkeys } from '../../../shared/passkey-api.ts';
import { Inline } from '../parts/foreign-text.tsx';
import { Link } from '../router.tsx';
import { isMadeHere } from './made-here.ts';
import { waitingForHere } from './trusted-there.ts';

/** Says on a device that can trust others that one waits for it. */
export const PasskeyWaits = ({ passkeys }: { readonly passkeys: Passkeys | null | undefined }) => {
  const [first, ...more] = waitingForHere(passkeys?.passkeys ?? [], isMadeHere);
  if (first === undefined) return null;
  return (
    <p class="quiet" role="status">
      The passkey <Inline text={first.name} />
      {more.length > 0 && ` and ${more.length.toLocaleString()} more`} can approve nothing until you trust it.{' '}
      <Link href="/settings">Compare its code</Link>
    </p>
  );
};
