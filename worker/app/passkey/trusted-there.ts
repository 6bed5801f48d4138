import type { PasskeyView } from '../../../shared/passkey-api.ts';
import type { LiveState } from '../live/state.ts';

/** Which passkeys the machines trust, as one text to compare; null before the hub has told of them. */
export const trustedThere = ({
  revision,
  runners,
}: Pick<LiveState, 'revision' | 'runners'>): string | null =>
  revision === null
    ? null
    : JSON.stringify([...runners.values()].map(({ id, hello }) => [id, hello?.proof, hello?.trusted_keys]));

/** The passkeys that this device's person could trust, were they looked at: none where this device's own is not an owner's. */
export const waitingForHere = (
  passkeys: readonly PasskeyView[],
  isMadeHere: (passkey: PasskeyView) => boolean,
): readonly PasskeyView[] =>
  passkeys.some((passkey) => passkey.state === 'trusted' && passkey.role === 'owner' && isMadeHere(passkey))
    ? passkeys.filter(({ state }) => state === 'waiting')
    : [];
