import type { Role } from '../../shared/credential.ts';
import type { Actor } from '../../shared/plan.ts';
import { done, type Result, refuse } from '../../shared/refusal.ts';
import { SIGNED_OUT_BY } from '../../shared/signed-out.ts';
import type { Caller } from '../caller.ts';
import type { CredentialStore, StoredToken } from '../store/credential-store.ts';
import type { StoredSecret } from '../store/stored-secret.ts';
import type { RateLimit } from './rate-limit.ts';

/** Who calls, believed. */
export interface Identity {
  readonly id: string;
  readonly role: Role;
  readonly name: string;
  /** The token that all this comes from: itself, or the one that made the session; null for a claimed one. */
  readonly rootId: string | null;
  /** The passkey that this session itself was signed in with; left out where it was none. */
  readonly passkeyId?: string;
  /** The link that this session came by; left out where it was none. */
  readonly linkId?: string;
  /** The network address that the deployment saw; left out where it tells none. */
  readonly from?: string;
}

/** When a session was seen is for people: writing it at every request would make every read a write. */
const SEEN_EVERY_MS = 60_000;

const encoder = new TextEncoder();
// What is compared with when there is no such row, so that this takes as long.
const NOBODY = 'x'.repeat(64);
const NOBODY_BYTES = encoder.encode(NOBODY);

const equalBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && crypto.subtle.timingSafeEqual(a, b);

/** Compares two hashes in constant time. */
export const equalHashes = (a: string, b: string): boolean =>
  equalBytes(encoder.encode(a), encoder.encode(b));

/** True when the presented hash is the stored one; false, in the same time, when nothing is stored. */
export const matches = <T extends StoredSecret>(stored: T | undefined, presentedHash: string): stored is T =>
  equalHashes(stored?.secretHash ?? NOBODY, presentedHash) && stored !== undefined;

/** Which of a token's secrets was presented. Both are compared, so that it takes as long whichever it is. */
const secretOf = (stored: StoredToken | undefined, presentedHash: string): 'present' | 'next' | undefined => {
  const presented = encoder.encode(presentedHash);
  const bytesOf = (hash: string | null | undefined): Uint8Array =>
    typeof hash === 'string' ? encoder.encode(hash) : NOBODY_BYTES;
  const isPresent = equalBytes(bytesOf(stored?.secretHash), presented);
  const isNext = equalBytes(bytesOf(stored?.nextSecretHash), presented);
  if (stored === undefined) return undefined;
  if (isPresent) return 'present';
  return isNext ? 'next' : undefined;
};

/** Authenticates, counts against the rate limit, and checks the role, in that order. */
export class Authentication {
  readonly #credentials: CredentialStore;
  readonly #rateLimit: RateLimit;
  readonly #rotated: (tokenId: string) => void;

  /** `rotated` is told when a token's new secret was used for the first time: the one before it is worth nothing now. */
  constructor(credentials: CredentialStore, rateLimit: RateLimit, rotated: (tokenId: string) => void) {
    this.#credentials = credentials;
    this.#rateLimit = rateLimit;
    this.#rotated = rotated;
  }

  check(caller: Caller, roles: readonly Role[], nowMs: number): Result<Identity> {
    const believed = this.believe(caller, nowMs);
    if (!believed.ok) return believed;
    const identity = believed.value;
    const waitMs = this.#rateLimit.take(identity.id, nowMs);
    if (waitMs > 0) {
      const seconds = Math.ceil(waitMs / 1_000);
      return refuse('rate_limited', `This credential made too many requests. Try again in ${seconds} s.`, {
        retry_after_s: seconds,
      });
    }
    if (!roles.includes(identity.role)) {
      return refuse(
        'role_forbidden',
        `A credential with the role ${identity.role} may not do that; it takes the role ${roles.join(' or ')}.`,
      );
    }
    return done(caller.from === undefined ? identity : { ...identity, from: caller.from });
  }

  /** Who it is, whatever that one may do; counts nothing. For callers who were let in before, and waited since. */
  believe(caller: Caller, nowMs: number): Result<Identity> {
    const identity = caller.kind === 'token' ? this.#token(caller, nowMs) : this.#session(caller, nowMs);
    if (identity !== undefined) return done(identity);
    if (caller.kind === 'session') return this.#refuseSession(caller, nowMs);
    return refuse('unauthenticated', 'The token is not valid or was revoked. Ask the owner for a new one.');
  }

  /** Only who has the secret of a session that was ended learns why. */
  #refuseSession(caller: Caller, nowMs: number): Result<never> {
    const ended = this.#credentials.ended.get(caller.id, nowMs);
    const isTheirs = equalHashes(ended?.secretHash ?? NOBODY, caller.secretHash);
    return ended !== undefined && isTheirs
      ? refuse('unauthenticated', SIGNED_OUT_BY[ended.by], { signed_out_by: ended.by })
      : refuse('unauthenticated', 'You are signed out. Open a new sign-in link.');
  }

  #token(caller: Caller, nowMs: number): Identity | undefined {
    const stored = this.#credentials.token(caller.id);
    const secret = secretOf(stored, caller.secretHash);
    if (stored === undefined || secret === undefined) return undefined;
    if (secret === 'next') {
      this.#credentials.setSecret(stored.id, caller.secretHash);
      this.#rotated(stored.id);
    }
    this.#credentials.markTokenUsed(caller.id, nowMs);
    return { id: stored.id, role: stored.role, name: stored.name, rootId: stored.id };
  }

  #session(caller: Caller, nowMs: number): Identity | undefined {
    const stored = this.#credentials.session(caller.id, nowMs);
    if (!matches(stored, caller.secretHash)) return undefined;
    const { id, role, name, madeBy: rootId, passkeyId, linkId } = stored;
    if (nowMs - (stored.lastSeenAtMs ?? 0) > SEEN_EVERY_MS) this.#credentials.markSessionSeen(id, nowMs);
    return {
      id,
      role,
      name,
      rootId,
      ...(passkeyId !== null && { passkeyId }),
      ...(linkId !== null && { linkId }),
    };
  }
}

/** Who does something to a plan, and from where: the members of its event. */
export const askedBy = (identity: Identity): { readonly by: Actor; readonly from?: string } => ({
  by: actorOf(identity),
  ...(identity.from !== undefined && { from: identity.from }),
});

/** The identity as the one who did something to a plan. */
export const actorOf = ({ id, name, role }: Identity): Actor => ({ kind: role, id, name });
