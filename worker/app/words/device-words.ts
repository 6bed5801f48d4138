import { PAGE_LINK_MINUTES } from '../../../shared/limits.ts';

/** What the other device may do once it is signed in, and what it takes to approve there. */
export const GIVES =
  'There people can look, deny, cancel and stop everything at once, and say yes for machines that take this page’s word. To say yes with a passkey the device makes one of its own, which then waits until you trust it here.';

/** How long a link works, and how it ends before. */
export const LASTS = `The link signs in one device, once, within ${PAGE_LINK_MINUTES} minutes. Closing this sheet withdraws it, so keep it open until the other device is in.`;

/** Said where the first passkey of the hub is still to be made. */
export const FIRST_HERE =
  'This hub trusts no passkey yet, and the first one that an owner makes is trusted at once, on whichever device. Set one up on this device first: then you decide here about each further one.';

/** Said where what the link leads to is no place for passkeys. */
export const PLAIN_THERE =
  'It leads to a plain http address, where browsers have neither passkeys nor notifications.';

/** Said where a passkey has to speak for the link. */
export const ASKED_FIRST = 'Your passkey is asked first.';
