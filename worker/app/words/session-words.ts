import type { SessionView } from '../../../shared/api.ts';

// The first that fits counts: nearly all of them say Chrome or Safari, too.
const BROWSERS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\bEdg(?:A|iOS)?\//, 'Edge'],
  [/\b(?:OPR|OPX)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|Chromium|CriOS|HeadlessChrome)\//, 'Chrome'],
  [/\bVersion\/[\d.]+ (?:Mobile\/\w+ )?Safari\//, 'Safari'],
];

const SYSTEMS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\biPhone\b/, 'an iPhone'],
  [/\biPad\b/, 'an iPad'],
  [/\bAndroid\b.*\bMobile\b/, 'an Android phone'],
  [/\bAndroid\b/, 'an Android tablet'],
  [/\bWindows NT\b/, 'Windows'],
  [/\bCrOS\b/, 'a Chromebook'],
  // An iPad calls itself a Mac.
  [/\bMacintosh\b/, 'a Mac or iPad'],
  [/\bLinux\b/, 'Linux'],
];

/** So much is shown of what is no browser that this app knows. */
const SHOWN_CHARACTERS = 60;

/** What kind of device that is, in words of this app's own; null where it calls itself something else. */
export const deviceKind = (userAgent: string | null): string | null => {
  if (userAgent === null) return 'A device';
  if (!userAgent.startsWith('Mozilla/5.0 (')) return null;
  const [browser, system] = [BROWSERS, SYSTEMS].map(
    (known) => known.find(([pattern]) => pattern.test(userAgent))?.[1],
  );
  return browser === undefined || system === undefined ? null : `${browser} on ${system}`;
};

/** The beginning of what a device calls itself. It is the device's to choose: show it as a foreign text. */
export const ownWords = (userAgent: string): string =>
  userAgent.length <= SHOWN_CHARACTERS ? userAgent : `${userAgent.slice(0, SHOWN_CHARACTERS)}…`;

type CameBy = Pick<SessionView, 'signed_in_with' | 'signed_in_by'>;

/** How it was signed in; a name, which others chose, follows where there is one. */
export const cameByWords = ({ signed_in_with, signed_in_by }: CameBy): string => {
  if (signed_in_with === 'passkey') return 'with the passkey';
  if (signed_in_with === 'claim_code') return 'by the first link of this hub';
  return signed_in_by === null ? 'by a link' : 'by a link that was made by';
};

/** What signing a device out does, and what stays. */
export const signOutQuestion = ({ signed_in_with }: Pick<SessionView, 'signed_in_with'>): string =>
  [
    'It is signed out at once and notified no more, and links that it made and nobody used are withdrawn.',
    signed_in_with === 'passkey'
      ? 'Its passkey stays good and can sign it in again: if the device is lost, revoke the passkey above, which signs it out, too.'
      : 'To come back it needs a new link, or a passkey of its own that is trusted.',
    'Devices that came in by its links stay; they are in this list themselves.',
  ].join(' ');
