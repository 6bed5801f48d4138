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

/** The digest's short code, for people to compare. */
export const PlanCode = ({ digest }: { readonly digest: string }) => (
  <span class="code-digits">{shortCode(digest)}</span>
);

/** What the code is for: the same under every plan, so it need not have been read. */
export const AboutCode = () => (
  <p class="quiet" data-small-print>
    The code is made here from the whole plan; the machine’s log has the same.
  </p>
);

/** Said of a plan whose digest is not right. */
export const CodeDiffers = () => (
  <p class="warning" role="alert">
    What the hub sent does not match its code: something in this plan is not shown here, or was changed. It
    can not be approved. Reload the page; if it stays, tell whoever runs the hub.
  </p>
);
