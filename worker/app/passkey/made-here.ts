import type { PasskeyView } from '../../../shared/passkey-api.ts';

const KEY = 'provara.passkeys-made-here';
/** More than one device is ever given. */
const KEPT = 20;

const readIds = (): readonly string[] => {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    // Private windows may have no storage.
    return [];
  }
};

/** Keeps that this device made the passkey or signed in with it: no browser says which ones it has. */
export const rememberMadeHere = (id: string): void => {
  try {
    const others = readIds().filter((other) => other !== id);
    localStorage.setItem(KEY, JSON.stringify([...others, id].slice(-KEPT)));
  } catch {
    // Then the page only says less.
  }
};

/** Not the hub's `current`: a passkey that was made here signed nobody in yet, and one of a phone beside this computer may have. */
export const isMadeHere = ({ id }: Pick<PasskeyView, 'id'>): boolean => readIds().includes(id);
