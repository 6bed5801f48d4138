import { canonicalJson } from '../../shared/digest.ts';
import {
  PAIRING_CLAIMS_PER_MINUTE,
  PAIRING_MINUTES,
  PAIRINGS_BEGUN_PER_MINUTE,
  PAIRINGS_OPEN_MAX,
} from '../../shared/limits.ts';
import type {
  BeginPairing,
  ConfirmPairing,
  PairingState,
  PairingView,
  RevealPairing,
} from '../../shared/pairing/pairing.ts';
import { pairingCommitment } from '../../shared/pairing/pairing-number.ts';
import { isPairingEnded } from '../../shared/pairing/pairing-state.ts';
import type { Pinned } from '../../shared/proof/approver-key.ts';
import { done, type Refusal, type Result, refuse } from '../../shared/refusal.ts';
import type { PairingStore, StoredPairing } from '../store/pairing-store.ts';
import type { RunnerStore } from '../store/runner-store.ts';
import { equalHashes, type Identity } from './authentication.ts';
import { refuseTakenMachineName } from './free-name.ts';
import { RateLimit } from './rate-limit.ts';
import type { Waiters } from './waiters.ts';

const MINUTE_MS = 60_000;
/** After its end both sides can still read how it ended. */
const KEEP_MS = PAIRING_MINUTES * MINUTE_MS;
// What is compared with when there is no such pairing, so that this takes as long.
const NOBODY = 'x'.repeat(64);

export const pairingTopic = (id: string): string => `pairing:${id}`;

const unknown = (detail: string): Result<never> => refuse('pairing_unknown', detail);

/** Takes a pairing from step to step. Who may ask was checked before; a code or a secret is checked here. */
export class PairingDesk {
  readonly #pairings: PairingStore;
  readonly #runners: RunnerStore;
  readonly #waiters: Waiters;
  readonly #hubId: string;
  readonly #begun = new RateLimit(PAIRINGS_BEGUN_PER_MINUTE, MINUTE_MS);
  readonly #claims = new RateLimit(PAIRING_CLAIMS_PER_MINUTE, MINUTE_MS);

  constructor(hubId: string, pairings: PairingStore, runners: RunnerStore, waiters: Waiters) {
    this.#hubId = hubId;
    this.#pairings = pairings;
    this.#runners = runners;
    this.#waiters = waiters;
  }

  /** Anyone may begin. Of those that nobody has claimed the oldest gives way; a claimed one never does. */
  begin(
    { name, machine, commitment }: BeginPairing,
    secrets: { readonly id: string; readonly secretHash: string; readonly codeHash: string },
    replaces: string | null,
    nowMs: number,
  ): Result<StoredPairing> {
    const limited = limitedBy(this.#begun, 'pairings were begun', nowMs);
    if (limited !== undefined) return { ok: false, refusal: limited };
    this.#pairings.removeExpiredBefore(nowMs - KEEP_MS);
    const open = this.#pairings.all().filter((pairing) => !isPairingEnded(stateAt(pairing, nowMs)));
    if (open.length >= PAIRINGS_OPEN_MAX) {
      const oldest = open.find(({ state }) => state === 'begun');
      if (oldest === undefined) {
        return refuse(
          'too_many_pairings',
          `${PAIRINGS_OPEN_MAX} machines are being paired at this moment; that is the limit. Finish one, or try again in ${PAIRING_MINUTES} minutes.`,
        );
      }
      this.#save({ ...oldest, state: 'expired' });
    }
    return done(
      this.#save({
        ...secrets,
        state: 'begun',
        expiresAtMs: nowMs + PAIRING_MINUTES * MINUTE_MS,
        name,
        machine,
        replaces,
        commitment,
        claimedBy: null,
        phone: null,
        revealed: null,
        runnerId: null,
      }),
    );
  }

  /** Spends the code. Whoever spent it may ask again until it is confirmed, as a page does that was loaded anew. */
  claim(identity: Identity, codeHash: string, nowMs: number): Result<StoredPairing> {
    const limited = limitedBy(this.#claims, 'codes were tried', nowMs);
    if (limited !== undefined) return { ok: false, refusal: limited };
    const [found] = this.#pairings
      .all()
      .filter(
        (pairing) => equalHashes(pairing.codeHash, codeHash) && !isPairingEnded(stateAt(pairing, nowMs)),
      );
    if (found?.state === 'begun') {
      return done(
        this.#save({ ...found, state: 'claimed', claimedBy: { id: identity.id, name: identity.name } }),
      );
    }
    if (found?.state === 'claimed' && found.claimedBy?.id === identity.id) return done(found);
    return unknown(
      'No machine waits with this code: it lives 10 minutes and works once. Look at the machine.',
    );
  }

  /** The owner has seen the machine and the passkeys, and gives the phone's random number. */
  confirm(
    pairing: StoredPairing,
    { name = pairing.name, nonce, pinned }: ConfirmPairing,
    own: Pinned,
    nowMs: number,
  ): Result<StoredPairing> {
    const wrong = wrongState(pairing, 'claimed', nowMs);
    if (wrong !== undefined) return { ok: false, refusal: wrong };
    if (canonicalJson(pinned) !== canonicalJson(own)) {
      return refuse(
        'keys_changed',
        'The trusted passkeys have changed since this page showed them. Open it again and look once more.',
      );
    }
    const free = refuseTakenMachineName(name, this.#runners.list(), pairing.replaces);
    if (!free.ok) return free;
    return done(this.#save({ ...pairing, state: 'confirmed', name, phone: { nonce, pinned } }));
  }

  /** The machine shows what it had committed to; anything else ends the pairing. */
  reveal(pairing: StoredPairing, revealed: RevealPairing, nowMs: number): Result<StoredPairing> {
    const wrong = wrongState(pairing, 'confirmed', nowMs);
    if (wrong !== undefined) return { ok: false, refusal: wrong };
    if (!equalHashes(pairingCommitment(revealed.runner_key, revealed.nonce), pairing.commitment)) {
      this.#save({ ...pairing, state: 'failed' });
      return refuse(
        'commitment_mismatch',
        'The key or the random number is not what the machine had committed to. Begin again at the machine.',
      );
    }
    return done(this.#save({ ...pairing, state: 'revealed', revealed }));
  }

  /** Checks that the machine may have its token now; `complete` notes that it has it. */
  mayComplete(pairing: StoredPairing, nowMs: number): Refusal | undefined {
    // The answer to the first call may have been lost.
    if (pairing.state === 'completed' && pairing.expiresAtMs > nowMs) return undefined;
    return wrongState(pairing, 'revealed', nowMs);
  }

  complete(pairing: StoredPairing, runnerId: string): StoredPairing {
    return this.#save({ ...pairing, state: 'completed', runnerId });
  }

  /** Somebody said no. Said of a pairing that has ended, it changes nothing. */
  end(pairing: StoredPairing, state: 'refused' | 'cancelled', nowMs: number): StoredPairing {
    if (isPairingEnded(stateAt(pairing, nowMs))) return pairing;
    return this.#save({ ...pairing, state });
  }

  /** The machine's own pairing, by the secret that it got when it began. */
  ofMachine(id: string, secretHash: string): Result<StoredPairing> {
    const pairing = this.#pairings.get(id);
    const isRight = equalHashes(pairing?.secretHash ?? NOBODY, secretHash);
    if (isRight && pairing !== undefined) return done(pairing);
    return unknown('This pairing is not known here, or is over. Begin again: provara pair URL');
  }

  /** The pairing that this owner has claimed. */
  ofOwner(id: string, identity: Identity): Result<StoredPairing> {
    const pairing = this.#pairings.get(id);
    if (pairing !== undefined && pairing.claimedBy?.id === identity.id) return done(pairing);
    return unknown('You are not pairing such a machine. Type the code that it shows.');
  }

  view(pairing: StoredPairing, nowMs: number): PairingView {
    const { id, name, machine, replaces, commitment, expiresAtMs, phone, revealed } = pairing;
    return {
      id,
      hub: this.#hubId,
      state: stateAt(pairing, nowMs),
      name,
      machine,
      replaces: replaces === null ? null : (this.#runners.get(replaces)?.name ?? null),
      commitment,
      expires_at: new Date(expiresAtMs).toISOString(),
      phone,
      revealed,
    };
  }

  removeOld(nowMs: number): void {
    this.#pairings.removeExpiredBefore(nowMs - KEEP_MS);
  }

  #save(pairing: StoredPairing): StoredPairing {
    this.#pairings.save(pairing);
    this.#waiters.wake(pairingTopic(pairing.id));
    return pairing;
  }
}

/** What is stored does not change by itself when its time is over. */
export const stateAt = ({ state, expiresAtMs }: StoredPairing, nowMs: number): PairingState =>
  isPairingEnded(state) || expiresAtMs > nowMs ? state : 'expired';

const ENDS: Partial<Record<PairingState, string>> = {
  completed: 'It is done already.',
  refused: 'It was refused at the machine.',
  cancelled: 'It was cancelled on the phone.',
  failed: 'The machine revealed something else than it had committed to.',
  expired: 'Its 10 minutes are over, or others took its place.',
};

const wrongState = (pairing: StoredPairing, wanted: PairingState, nowMs: number): Refusal | undefined => {
  const state = stateAt(pairing, nowMs);
  if (state === wanted) return undefined;
  const end = ENDS[state];
  return end === undefined
    ? {
        code: 'pairing_state',
        detail: `The pairing is ${state}, and this can be done only when it is ${wanted}.`,
        extra: { state },
      }
    : { code: 'pairing_ended', detail: `${end} Begin again: provara pair URL`, extra: { state } };
};

const limitedBy = (limit: RateLimit, what: string, nowMs: number): Refusal | undefined => {
  const waitMs = limit.take('hub', nowMs);
  if (waitMs === 0) return undefined;
  const seconds = Math.ceil(waitMs / 1_000);
  return {
    code: 'rate_limited',
    detail: `Too many ${what} at this hub. Try again in ${seconds} s.`,
    extra: { retry_after_s: seconds },
  };
};
