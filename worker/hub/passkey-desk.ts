import { APPROVER_KEYS_MAX, CHALLENGE_MINUTES } from '../../shared/limits.ts';
import type { PasskeyView } from '../../shared/passkey-api.ts';
import type { ApproverKey, RelyingParty } from '../../shared/proof/approver-key.ts';
import { reachableOrigins } from '../../shared/proof/reachable-origins.ts';
import type { TrustChange } from '../../shared/proof/statements.ts';
import { userOfChallenge } from '../../shared/proof/user-handle.ts';
import { done, type Result, refuse } from '../../shared/refusal.ts';
import type { NewPasskey } from '../passkey-rpc.ts';
import type { ChallengeStore } from '../store/challenge-store.ts';
import type { HubRow } from '../store/hub-row.ts';
import { keyOf, type PasskeyStore, type StoredPasskey } from '../store/passkey-store.ts';
import type { Identity } from './authentication.ts';
import { refuseTakenName } from './free-name.ts';
import { REVOKED, type TrustDesk } from './trust-desk.ts';

const MINUTE_MS = 60_000;
/** Enrolments that may be open at once: each takes a session, so more is a bug or a nuisance. */
const OPEN_ENROLMENTS_MAX = 100;

export interface PasskeyRooms {
  readonly hub: HubRow;
  readonly passkeys: PasskeyStore;
  readonly challenges: ChallengeStore;
  readonly trust: TrustDesk;
}

/** What an authenticator must know to make a passkey that this hub does not have yet. */
export interface Enrolment {
  readonly userName: string;
  readonly known: readonly { readonly id: string; readonly transports: readonly string[] }[];
}

/** Enrols, lists, names, endorses and revokes passkeys. */
export class PasskeyDesk {
  readonly #rooms: PasskeyRooms;

  constructor(rooms: PasskeyRooms) {
    this.#rooms = rooms;
  }

  /** Binds the challenge to who asked; the next answer to it, within minutes, may become a passkey. */
  begin(by: Identity, challenge: string, here: RelyingParty, nowMs: number): Result<Enrolment> {
    const { challenges } = this.#rooms;
    const active = this.#active();
    const fits = this.#fits(here, active);
    if (!fits.ok) return fits;
    challenges.insert(challenge, 'enrol', by.id, nowMs + CHALLENGE_MINUTES * MINUTE_MS);
    challenges.prune('enrol', OPEN_ENROLMENTS_MAX, nowMs);
    const known = active.map(({ credentialId, transports }) => ({ id: credentialId, transports }));
    return done({ userName: by.name === by.role ? by.name : `${by.name} (${by.role})`, known });
  }

  /** Stores a passkey that the worker has verified. An owner's first one starts the trust; others wait. */
  async enrol(
    by: Identity,
    name: string,
    made: NewPasskey,
    here: RelyingParty,
    nowMs: number,
  ): Promise<Result<PasskeyView>> {
    const { passkeys, challenges, trust } = this.#rooms;
    await trust.ready();
    const role = by.role === 'owner' ? 'owner' : 'approver';
    if (!challenges.spend(made.challenge, 'enrol', by.id, nowMs)) {
      return refuse(
        'challenge_invalid',
        `The passkey must be set up within ${CHALLENGE_MINUTES} minutes, once, by who began. Begin again.`,
      );
    }
    const active = this.#active();
    const fits = this.#fits(here, active);
    if (!fits.ok) return fits;
    if (passkeys.get(made.credentialId) !== undefined) {
      return refuse('passkey_known', 'This hub has this passkey already. Use it, or set up another one.');
    }
    const free = this.#refuseTaken(name, active);
    if (!free.ok) return free;
    const stored: StoredPasskey = {
      credentialId: made.credentialId,
      publicKey: made.publicKey,
      counter: made.counter,
      transports: made.transports,
      name,
      role,
      createdAtMs: nowMs,
      lastUsedAtMs: null,
      revokedAtMs: null,
      userId: userOfChallenge(made.challenge),
      startsTrust: role === 'owner' && !trust.hasOwner,
      madeIn: by.id === by.rootId ? null : by.id,
    };
    const expected = trust.expected(here);
    trust.remember(expected?.rp_id === here.rp_id ? expected : here);
    passkeys.insert(stored);
    if (stored.startsTrust) trust.start(keyOf(stored));
    return done(this.#view(by, stored));
  }

  /** Only after the trust is ready. */
  list(by: Identity): PasskeyView[] {
    return this.#rooms.passkeys.list().map((passkey) => this.#view(by, passkey));
  }

  rename(by: Identity, id: string, name: string): Result<PasskeyView> {
    const found = this.#find(by, id);
    if (!found.ok) return found;
    const others = this.#active().filter(({ credentialId }) => credentialId !== id);
    const free = this.#refuseTaken(name, others, found.value.name);
    if (!free.ok) return free;
    this.#rooms.passkeys.rename(id, name);
    return done(this.#view(by, { ...found.value, name }));
  }

  /** Takes a waiting passkey among the trusted ones, by the word of an owner's. */
  async endorse(
    by: Identity,
    id: string,
    { statement, assertion }: Omit<Extract<TrustChange, { kind: 'endorsement' }>, 'kind'>,
    here: RelyingParty | null,
  ): Promise<Result<PasskeyView>> {
    const { passkeys, trust } = this.#rooms;
    const found = this.#find(by, id);
    if (!found.ok) return found;
    if (found.value.revokedAtMs !== null) return refuse('passkey_revoked', REVOKED);
    if (!isSameKey(statement.key, keyOf(found.value))) {
      return refuse(
        'invalid_request',
        'statement.key is not this passkey as the hub has it. Load the list again.',
      );
    }
    await trust.ready();
    if (trust.isTrusted(id)) return done(this.#view(by, found.value));
    const changed = await trust.change({ kind: 'endorsement', statement, assertion }, here);
    return changed.ok ? done(this.#view(by, passkeys.get(id) ?? found.value)) : changed;
  }

  /**
   * Ends a passkey. With an owner's signature runners learn of it and never believe it again; without one only
   * this hub does. A signature may be added later. `madeIn` is the session that it was made in.
   */
  async revoke(
    by: Identity,
    id: string,
    proof: Omit<Extract<TrustChange, { kind: 'revocation' }>, 'kind'> | null,
    here: RelyingParty | null,
    nowMs: number,
  ): Promise<Result<{ readonly passkey: PasskeyView; readonly madeIn: string | null }>> {
    const { passkeys, trust } = this.#rooms;
    const found = this.#find(by, id);
    if (!found.ok) return found;
    if (proof !== null && proof.statement.credential_id !== id) {
      return refuse('invalid_request', 'statement.credential_id is not the passkey that the path names.');
    }
    await trust.ready();
    if (proof !== null) {
      const changed = await trust.change({ kind: 'revocation', ...proof }, here);
      if (!changed.ok) return changed;
    }
    passkeys.revoke(id, nowMs);
    trust.drop(keyOf(found.value));
    const passkey = this.#view(by, passkeys.get(id) ?? found.value);
    return done({ passkey, madeIn: found.value.madeIn });
  }

  #active(): StoredPasskey[] {
    return this.#rooms.passkeys.list().filter(({ revokedAtMs }) => revokedAtMs === null);
  }

  /** An owner may change every passkey, anybody else the one that they signed in with. */
  #find(by: Identity, id: string): Result<StoredPasskey> {
    const found = this.#rooms.passkeys.get(id);
    if (found === undefined) return refuse('not_found', 'There is no such passkey. Load the list again.');
    if (by.role === 'owner' || by.rootId === id) return done(found);
    return refuse('role_forbidden', 'Only an owner may change a passkey that you did not sign in with.');
  }

  #refuseTaken(name: string, active: readonly StoredPasskey[], present?: string): Result<null> {
    const taken = active.map((passkey) => passkey.name);
    return refuseTakenName(name, taken, 'a passkey', present);
  }

  /** A passkey works for one site only (WebAuthn's RP id), and so does everything that one of them endorses. */
  #fits(here: RelyingParty, active: readonly StoredPasskey[]): Result<null> {
    if (active.length >= APPROVER_KEYS_MAX) {
      return refuse(
        'too_many_passkeys',
        `This hub holds ${APPROVER_KEYS_MAX} passkeys; that is the limit. Revoke some.`,
      );
    }
    const stored = this.#rooms.hub.relyingParty;
    if (stored === null || active.length === 0 || stored.rp_id === here.rp_id) return done(null);
    return refuse('passkey_address', otherAddress(stored, here));
  }

  #view(by: Identity, { credentialId, publicKey, name, role, ...passkey }: StoredPasskey): PasskeyView {
    const isTrusted = this.#rooms.trust.isTrusted(credentialId);
    const time = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());
    return {
      id: credentialId,
      public_key: publicKey,
      name,
      role,
      state: passkey.revokedAtMs !== null ? 'revoked' : isTrusted ? 'trusted' : 'waiting',
      created_at: new Date(passkey.createdAtMs).toISOString(),
      last_used_at: time(passkey.lastUsedAtMs),
      revoked_at: time(passkey.revokedAtMs),
      current: by.passkeyId === credentialId,
    };
  }
}

/** What to do on a page whose address is not the passkeys'. */
export const otherAddress = ({ rp_id, origins }: RelyingParty, here: RelyingParty): string => {
  const reachable = reachableOrigins(origins, here.rp_id);
  return reachable.length === 0
    ? 'This hub’s passkeys work only on the computer that it runs on, at http://localhost. Open the page there; to have passkeys at this address, revoke them all there first (docs/remote-access.md).'
    : `This hub's passkeys are for ${rp_id}. Open the page at ${reachable.join(' or ')}; to change the address, revoke them all first.`;
};

const isSameKey = (a: ApproverKey, b: ApproverKey): boolean =>
  a.credential_id === b.credential_id &&
  a.public_key === b.public_key &&
  a.name === b.name &&
  a.role === b.role;
