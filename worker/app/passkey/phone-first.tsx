import type { Passkeys } from '../../../shared/passkey-api.ts';
import { Link } from '../router.tsx';
import { addressForOthers } from '../words/hub-address.ts';

interface Props {
  readonly passkeys: Passkeys;
  /** Where other machines reach the hub; undefined before it answered. */
  readonly reachedAt: string | null | undefined;
}

/** Offered before a passkey that no phone could use: a place where a phone can have one, or to go on without. */
export const PhoneFirst = ({ passkeys, reachedAt }: Props) => {
  const { public_url } = passkeys;
  const isReached = addressForOthers(reachedAt, location.origin) !== undefined;
  return (
    <>
      <p>
        {public_url === null
          ? 'Phones make passkeys only at an https address. Give the hub one first, and your phone’s fingerprint can say yes.'
          : 'This hub has an https address. Make the passkey there, and your phone can have one, too.'}
      </p>
      <div class="phone-first">
        {public_url === null ? (
          <Link href="/https" class="button button-strong">
            How to get an https address
          </Link>
        ) : (
          <a href={public_url} class="button button-strong">
            Open the page there
          </a>
        )}
        <Link href="/" class="button">
          Not now: go on without one
        </Link>
      </div>
      <p class="quiet">
        Without a passkey your yes is proven by your sign-in alone
        {isReached && ', on this computer and on a phone in your network'}.
        {reachedAt === null && !isReached && ' For now only this computer reaches this hub, and no phone.'}{' '}
        You can make one later, in Settings.
      </p>
    </>
  );
};
