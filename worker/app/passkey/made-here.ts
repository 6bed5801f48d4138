import type { PasskeyView } from '../../../shared/passkey-api.ts';

const MADE = 'provara.passkeys-made-here';
const USED = 'provara.passkeys-used-here';
/** More than one device is ever given. */
const KEPT = 20;

const readIds = (key: string): readonly string[] => {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    // Private windows may have no storage.
    return [];
  }
};

const remember = (key: string, id: string): void => {
  try {
    const others = readIds(key).filter((other) => other !== id);
    localStorage.setItem(key, JSON.stringify([...others, id].slice(-KEPT)));
  } catch {
    // Then the page only says less.
  }
};

/** Keeps that this device made the passkey or signed in with it: no browser says which ones it has. */
export const rememberMadeHere = (id: string): void => remember(MADE, id);

/** Keeps that the passkey said a yes here: it is synced, on a security key, or of a phone beside this computer. */
export const rememberUsedHere = (id: string): void => remember(USED, id);

/** True for one that has worked here, wherever it was made. */
export const isUsedHere = ({ id }: Pick<PasskeyView, 'id'>): boolean => readIds(USED).includes(id);

/** Not the hub's `current`: a passkey that was made here signed nobody in yet, and one of a phone beside this computer may have. */
export const isMadeHere = ({ id }: Pick<PasskeyView, 'id'>): boolean => readIds(MADE).includes(id);
