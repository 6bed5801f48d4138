import { Fragment } from 'preact';
import { Inline } from '../parts/foreign-text.tsx';
import { WithHttpsLink } from '../parts/https-link.tsx';
import type { WhichProof } from '../passkey/which-proof.ts';
import { Link } from '../router.tsx';

const ID = 'why-not';

/** Goes to what the bar had no room for. */
export const showWhyNot = (): void => {
  const said = document.getElementById(ID);
  said?.scrollIntoView({ block: 'center' });
  said?.focus({ preventScroll: true });
};

/** At the end of a plan that asks for a passkey, on a device that has made none: which ones count, and how they work here. */
export const MadeElsewhere = ({ names }: { readonly names: readonly string[] }) =>
  names.length === 0 ? null : (
    <div class="warning" id={ID} tabIndex={-1}>
      <p>
        <strong>Approving asks for a passkey, and this browser knows of none on this device.</strong> These
        count:{' '}
        {names.map((name, index) => (
          <Fragment key={name}>
            {index > 0 && ', '}
            <Inline text={name} />
          </Fragment>
        ))}
        .
      </p>
      <p>
        One works here if it is synced to this device, on a security key, or on a phone that your browser
        reaches by a code. Otherwise open this plan on the device that has it, or{' '}
        <Link href="/passkey">set up a passkey on this device</Link>, which counts once an owner trusts it.
      </p>
    </div>
  );

/** At the end of a plan that can't be approved on this page: why, and the cure, whole. */
export const WhyNot = ({ proof }: { readonly proof: WhichProof }) =>
  proof.kind === 'impossible' ? (
    <p class="warning" id={ID} tabIndex={-1}>
      <strong>You can’t approve it here:</strong> <WithHttpsLink text={proof.why} />
    </p>
  ) : null;
