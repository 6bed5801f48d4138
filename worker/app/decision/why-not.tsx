import { WithHttpsLink } from '../parts/https-link.tsx';
import type { WhichProof } from '../passkey/which-proof.ts';

const ID = 'why-not';

/** Goes to what the bar had no room for. */
export const showWhyNot = (): void => {
  const said = document.getElementById(ID);
  said?.scrollIntoView({ block: 'center' });
  said?.focus({ preventScroll: true });
};

/** At the end of a plan that can't be approved on this page: why, and the cure, whole. */
export const WhyNot = ({ proof }: { readonly proof: WhichProof }) =>
  proof.kind === 'impossible' ? (
    <p class="warning" id={ID} tabIndex={-1}>
      <strong>You can’t approve it here:</strong> <WithHttpsLink text={proof.why} />
    </p>
  ) : null;
