import type { PasskeyState, PasskeyView } from '../../../shared/passkey-api.ts';

const FAILURES: Readonly<Record<string, string>> = {
  NotAllowedError:
    'The passkey was not used: it was cancelled, or this device has none that fits. Nothing was changed. Try again, or use the device that has it.',
  AbortError: 'You went back before the passkey answered. Nothing was changed.',
  InvalidStateError: 'This device has a passkey of this hub already. Sign in with it.',
  ConstraintError:
    'This device can’t check who is there. Set up a screen lock, fingerprint or face on it, then try again.',
  NotSupportedError: 'This device makes no passkeys of a kind that the hub takes. Use another device.',
  SecurityError:
    'The browser allows no passkeys at this address. Open the page at the address that the passkeys are for.',
};

/** Why a passkey did not answer, and what to do; `name` is the browser's `DOMException.name`. */
export const passkeyFailureWords = (name: string, isLate: boolean): string => {
  if (name === 'NotAllowedError' && isLate)
    return 'The passkey was asked for too long, so the browser gave up. Nothing was changed; try again.';
  return FAILURES[name] ?? `The browser could not use a passkey (${name}). Nothing was changed; try again.`;
};

const STATES: Readonly<Record<PasskeyState, string>> = {
  trusted: 'Trusted',
  waiting: 'Waits to be trusted',
  revoked: 'Revoked',
};

export const passkeyStateWords = ({ state }: Pick<PasskeyView, 'state'>): string => STATES[state];

/** A first guess at what people call this device. */
export const deviceName = (userAgent: string, taken: readonly string[]): string => {
  const name =
    /iPhone|iPad/.exec(userAgent)?.[0] ??
    [
      [/Android/, 'Android phone'],
      [/Windows/, 'Windows PC'],
      [/Mac OS/, 'Mac'],
      [/Linux/, 'Linux PC'],
    ].find(([pattern]) => pattern instanceof RegExp && pattern.test(userAgent))?.[1] ??
    'This device';
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? String(name) : `${name} ${count}`;
    if (!taken.includes(free)) return free;
  }
};

/** What revoking a passkey does to who is signed in; `isMadeHere` where this device has it. */
export const revokeWords = ({ current }: Pick<PasskeyView, 'current'>, isMadeHere: boolean): string =>
  [
    'It can then never approve or sign in again.',
    current
      ? 'You signed in with it, so you are signed out here, and so is every other device that signed in with it.'
      : `Who signed in with it is signed out${isMadeHere ? '; you stay signed in here.' : ', and so is the device that it was made on.'}`,
    'Then look through “Devices that are signed in”: who came by a link of such a device may still be there.',
  ].join(' ');

/** Said under the code of a passkey that this device can't make good by itself. */
export const WAITS_HERE =
  'It approves nothing until an owner trusts it: on a device whose passkey is trusted, open Settings, compare this code there, and touch “Trust it”.';

/** Why this page can't have passkeys. */
export const WRONG_ADDRESS =
  'Browsers have passkeys only at an https address, or at http://localhost on the computer itself. Here your yes is proven by your sign-in alone, which machines that ask for a passkey don’t take.';
/** Said before the first passkey is made where no other device could use it. */
export const ONLY_THIS_COMPUTER =
  'Made at this address it works in this computer’s browsers alone, and the machine here then asks for it, so that no phone can approve for it.';

export const NO_SUPPORT =
  'This browser knows no passkeys. Open the page in another one; until then your yes is proven by your sign-in alone, which machines that ask for a passkey don’t take.';
