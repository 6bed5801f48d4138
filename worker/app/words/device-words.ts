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

/** Said when somebody came by the link. */
export const CAME =
  'The link is used up. If that device is to say yes with a passkey, set one up there; it then waits in the list behind until you trust it.';

/** The same where no browser makes a passkey. */
export const CAME_PLAINLY =
  'The link is used up, and that device can look, deny, cancel and stop. It came to a plain http address, where browsers make no passkey: it says yes only for machines that take this page’s word, until the hub has an https address.';

/** What “It was not me” ends, and what it leaves. */
export const NOT_ME =
  'The device that used the link is signed out at once, and so is every device that came in by a link made there. Links made there that nobody used are withdrawn. Passkeys and agents’ tokens that were made there stay: revoke them in the lists behind.';
