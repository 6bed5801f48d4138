import type { PlanView } from '../../../shared/api.ts';
import { planDigest, shortCode } from '../../../shared/digest.ts';

/** Whether the digest of the document, as it is shown, is the hub's: what an approval is bound to. */
export const isDigestRight = (plan: PlanView): boolean => {
  try {
    return planDigest(plan.document) === plan.digest;
  } catch {
    return false;
  }
};

/** The digest's short code, for people to compare; or that it is not right. */
export const PlanCode = ({ plan, isRight }: { readonly plan: PlanView; readonly isRight: boolean }) => (
  <section class="code">
    <h2>Code</h2>
    {isRight ? (
      <>
        <p class="code-digits">{shortCode(plan.digest)}</p>
        <p class="quiet">
          Made on this device from the whole plan. The machine writes the same code into its log when it
          starts.
        </p>
      </>
    ) : (
      <p class="warning" role="alert">
        What the hub sent does not match its code: something in this plan is not shown here, or was changed.
        It can not be approved. Reload the page; if it stays, tell whoever runs the hub.
      </p>
    )}
  </section>
);
