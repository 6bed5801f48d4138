import { agoWords } from './time-words.ts';

/** What a device can do about notifications at this address. */
export type PushAbility = 'yes' | 'denied' | 'wrong_address' | 'needs_home_screen' | 'no_support';

const isApplePhone = (userAgent: string, touchPoints: number): boolean =>
  /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1);

/** What the browser says of itself. */
export interface Surroundings {
  readonly userAgent: string;
  readonly touchPoints: number;
  readonly isSecure: boolean;
  readonly hasPush: boolean;
  readonly permission: NotificationPermission | undefined;
}

export const pushAbility = (here: Surroundings): PushAbility => {
  if (!here.isSecure) return 'wrong_address';
  if (!here.hasPush)
    return isApplePhone(here.userAgent, here.touchPoints) ? 'needs_home_screen' : 'no_support';
  return here.permission === 'denied' ? 'denied' : 'yes';
};

/** Why it can't be, and the way out; empty where it can. */
export const ABILITY_WORDS: Readonly<Record<PushAbility, string>> = {
  yes: '',
  denied:
    'You have told this browser to show no notifications of this page. Allow them in the browser’s settings for this site, then come back.',
  wrong_address:
    'Browsers take notifications only at an https address, or at http://localhost on the computer itself. Open the page there.',
  needs_home_screen:
    'On iPhone and iPad only an app on the home screen gets notifications: touch Share, then “Add to Home Screen”, open Provara from there, and come back to this page. It takes iOS 16.4 or later.',
  no_support: 'This browser knows no push notifications. Use another one, or one of the channels below.',
};

/** What a notification can do on this kind of device. */
export const platformWords = ({
  userAgent,
  touchPoints,
}: Pick<Surroundings, 'userAgent' | 'touchPoints'>): string => {
  if (isApplePhone(userAgent, touchPoints)) {
    return 'On iPhone and iPad notifications have no buttons: touch one to open the plan. When somebody else decides, it changes to say so.';
  }
  if (/Android/.test(userAgent)) {
    return 'On Android a notification opens the plan or denies it. When somebody else decides, it goes away. A phone that saves power may show it late: exempt the browser from battery saving.';
  }
  if (/Macintosh/.test(userAgent) && !/Chrome|Firefox/.test(userAgent)) {
    return 'Safari shows no buttons: click a notification to open the plan.';
  }
  return 'A notification opens the plan or denies it, also while no page is open, as long as the browser runs. When somebody else decides, it goes away.';
};

/** How messages to a device or channel went; `trouble` is the last one's, where it did not arrive. */
export const sentWords = (deliveredAt: string | null, trouble: string | null, now: number): string => {
  const taken = deliveredAt === null ? null : agoWords(Date.parse(deliveredAt), now);
  if (trouble !== null) {
    return `The last message did not arrive: ${trouble}. ${taken === null ? 'None has arrived yet.' : `The last one that did: ${taken}.`}`;
  }
  return taken === null ? 'No message has arrived there yet.' : `Last message taken ${taken}.`;
};
