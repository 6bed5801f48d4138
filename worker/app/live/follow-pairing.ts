import type { ClaimedPairing, PairingState, PairingView } from '../../../shared/pairing/pairing.ts';
import { pairingCommitment, pairingNumber } from '../../../shared/pairing/pairing-number.ts';
import { isPairingEnded } from '../../../shared/pairing/pairing-state.ts';
import type { Answer, Problem } from '../api/answer.ts';

/** Where the pairing is, from the phone's confirmation on. */
export type PairingPhase =
  | { readonly kind: 'awaiting' }
  | { readonly kind: 'comparing'; readonly number: string }
  | { readonly kind: 'ended'; readonly state: PairingState }
  /** The hub or the machine did not tell the truth: found out by this page itself. */
  | { readonly kind: 'cheated' }
  | { readonly kind: 'lost'; readonly problem: Problem };

/** What this side has seen and said; the number comes from nothing else. */
export interface PhoneSide {
  readonly claimed: ClaimedPairing;
  /** This page's own random number. */
  readonly nonce: string;
}

export interface PairingEffects {
  readonly next: (id: string, after: PairingState) => Promise<Answer<PairingView>>;
  readonly abort: (id: string) => Promise<unknown>;
  readonly pause: () => Promise<void>;
  readonly tell: (phase: PairingPhase) => void;
  /** True when nobody looks any more. */
  readonly isLeft: () => boolean;
}

const isPassing = ({ status }: Problem): boolean => status === 0 || status === 429 || status === 503;

/** Follows a confirmed pairing to its end. Never throws. */
export const followPairing = async (
  { claimed, nonce }: PhoneSide,
  effects: PairingEffects,
): Promise<void> => {
  const { id, hub, commitment, offered } = claimed;
  let state: PairingState = 'confirmed';
  while (!effects.isLeft()) {
    const answer = await effects.next(id, state);
    if (effects.isLeft()) return;
    if (!answer.ok) {
      if (!isPassing(answer.problem)) return effects.tell({ kind: 'lost', problem: answer.problem });
      await effects.pause();
      continue;
    }
    const { revealed, state: now } = answer.value;
    if (revealed !== null) {
      const { runner_key, nonce: runner_nonce } = revealed;
      // The hub has checked it too, but the hub is whom the number is to convict.
      if (pairingCommitment(runner_key, runner_nonce) !== commitment) {
        await effects.abort(id);
        return effects.tell({ kind: 'cheated' });
      }
      const number = pairingNumber({
        hub,
        commitment,
        runner_key,
        runner_nonce,
        phone_nonce: nonce,
        pinned: offered,
      });
      if (now === 'revealed') effects.tell({ kind: 'comparing', number });
    }
    if (isPairingEnded(now)) return effects.tell({ kind: 'ended', state: now });
    state = now;
  }
};
