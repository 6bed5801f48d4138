import { WAIT_MAX_S } from '../../../shared/limits.ts';
import {
  type BeginPairing,
  begunPairingSchema,
  completedPairingSchema,
  type PairingState,
  type PairingView,
  pairingViewSchema,
  type RevealPairing,
} from '../../../shared/pairing/pairing.ts';
import { isPairingEnded } from '../../../shared/pairing/pairing-state.ts';
import { Complaint } from '../../complaint.ts';
import { EXIT } from '../exit-code.ts';
import { callHub } from '../hub/api-client.ts';

/** The machine's side of a pairing that was begun. */
export interface PairingClient {
  readonly id: string;
  readonly hub: string;
  readonly code: string;
  readonly expiresAt: string;
  /** Resolves when the pairing has left the state `from`. Throws when it has ended. */
  left(from: PairingState, signal?: AbortSignal): Promise<PairingView>;
  reveal(revealed: RevealPairing): Promise<void>;
  /** The token, made by the hub; a lost answer is asked for again. */
  complete(): Promise<ReturnType<typeof completedPairingSchema.parse>>;
  abort(): Promise<void>;
}

/** Begins a pairing; `oldToken` says which machine of the hub this one was. */
export const beginPairing = async (
  base: string,
  request: BeginPairing,
  oldToken: string | undefined,
): Promise<PairingClient> => {
  const begun = await callHub({ base, token: oldToken }, '/pairings', begunPairingSchema, {
    method: 'POST',
    body: request,
  });
  const access = { base, token: begun.secret };
  const path = `/pairings/${encodeURIComponent(begun.id)}`;
  return {
    id: begun.id,
    hub: begun.hub,
    code: begun.code,
    expiresAt: begun.expires_at,
    left: async (from, signal) => {
      const query = `?wait=${WAIT_MAX_S}&after=${from}`;
      const call = { waitS: WAIT_MAX_S, ...(signal === undefined ? {} : { signal }) };
      for (;;) {
        const view = await callHub(access, `${path}${query}`, pairingViewSchema, call);
        if (view.state === from) continue;
        if (isPairingEnded(view.state))
          throw new Complaint(ENDED[view.state] ?? ENDED_SOMEHOW, EXIT.hubRefused);
        return view;
      }
    },
    reveal: async (revealed) => {
      await callHub(access, `${path}/reveal`, pairingViewSchema, { method: 'POST', body: revealed });
    },
    complete: () =>
      callHub(access, `${path}/complete`, completedPairingSchema, { method: 'POST', isRepeatable: true }),
    abort: async () => {
      await callHub(access, `${path}/abort`, pairingViewSchema, { method: 'POST', isRepeatable: true });
    },
  };
};

const ENDED_SOMEHOW = 'The pairing has ended. Begin again.';

const ENDED: Partial<Record<PairingState, string>> = {
  cancelled: 'It was cancelled on the phone. Nothing was changed here.',
  expired: 'The code is no longer valid. Nothing was changed here; begin again.',
};
