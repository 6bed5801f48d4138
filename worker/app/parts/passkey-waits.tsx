import type { Passkeys } from '../../../shared/passkey-api.ts';
import { isMadeHere } from '../passkey/made-here.ts';
import { waitingForHere } from '../passkey/trusted-there.ts';
import { Link } from '../router.tsx';
import { Inline } from './foreign-text.tsx';

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
