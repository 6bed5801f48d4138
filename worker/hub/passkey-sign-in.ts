import { bytesToHex } from '@noble/hashes/utils.js';
import type { Role } from '../../shared/credential.ts';
import {
  CHALLENGE_MINUTES,
  OPEN_SIGN_INS_MAX,
  SESSION_DAYS,
  SIGN_IN_FAILURES_PER_MINUTE,
} from '../../shared/limits.ts';
import type { RelyingParty } from '../../shared/proof/approver-key.ts';
import type { Assertion } from '../../shared/proof/assertion.ts';
import { fromBase64url } from '../../shared/proof/base64url.ts';
import { ASSERTION_FAULTS, challengeOf, checkAssertion } from '../../shared/proof/check-assertion.ts';
import { done, type Result, refuse } from '../../shared/refusal.ts';
import type { NewSession } from '../caller.ts';
import type { ChallengeStore } from '../store/challenge-store.ts';
import type { CredentialStore } from '../store/credential-store.ts';
import { keyOf, type PasskeyStore } from '../store/passkey-store.ts';
import type { AuditDesk } from './audit-desk.ts';
import { otherAddress } from './passkey-desk.ts';
import { RateLimit } from './rate-limit.ts';
import type { TrustDesk } from './trust-desk.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 3_600_000;

export interface PasskeySignInRooms {
  readonly credentials: CredentialStore;
  readonly passkeys: PasskeyStore;
  readonly challenges: ChallengeStore;
  readonly trust: TrustDesk;
  readonly audit: AuditDesk;
}

/** Sign-in with a discoverable passkey: nobody types a name. */
export class PasskeySignIn {
  readonly #rooms: PasskeySignInRooms;
  readonly #failures = new RateLimit(SIGN_IN_FAILURES_PER_MINUTE, MINUTE_MS);

  constructor(rooms: PasskeySignInRooms) {
    this.#rooms = rooms;
  }

  /** Anybody may begin; gives the site that the passkeys are for. */
  begin(challenge: string, here: RelyingParty, nowMs: number): Result<{ readonly rpId: string }> {
    const { challenges, trust } = this.#rooms;
    const expected = trust.expected(here);
    if (expected === null) {
      return refuse('sign_in_invalid', 'This hub has no passkeys yet. Sign in with a link first.');
    }
    if (expected.rp_id !== here.rp_id) return refuse('passkey_address', otherAddress(expected, here));
    challenges.insert(challenge, 'sign-in', null, nowMs + CHALLENGE_MINUTES * MINUTE_MS);
    challenges.prune('sign-in', OPEN_SIGN_INS_MAX, nowMs);
    return done({ rpId: expected.rp_id });
  }

  /** Stores a session for who holds the passkey. Only failures count against the limit. */
  async finish(
    assertion: Assertion,
    user: string,
    session: NewSession,
    here: RelyingParty,
    nowMs: number,
  ): Promise<Result<{ role: Role; expires_at: string }>> {
    const { credentials, passkeys, challenges, trust } = this.#rooms;
    await trust.ready();
    const relyingParty = trust.expected(here);
    const challenge = challengeOf(assertion);
    const bytes = challenge === undefined ? undefined : fromBase64url(challenge);
    if (challenge === undefined || !bytes || !challenges.spend(challenge, 'sign-in', null, nowMs)) {
      return this.#fail(nowMs, 'The passkey was asked too long ago, or its answer was used. Try again.');
    }
    const passkey = passkeys.get(assertion.credential_id);
    if (relyingParty === null || passkey === undefined || passkey.userId !== user) {
      return this.#fail(nowMs, 'This hub does not know the passkey. Sign in with a link and set it up.');
    }
    const checked = await checkAssertion(assertion, {
      challenge: bytesToHex(bytes),
      relyingParty,
      keys: [keyOf(passkey)],
    });
    if (!checked.ok) return this.#fail(nowMs, ASSERTION_FAULTS[checked.code], checked.code);
    // Looked at after the wait: it may have been revoked meanwhile.
    if (passkeys.get(passkey.credentialId)?.revokedAtMs !== null) {
      return this.#fail(nowMs, 'This passkey was revoked. Sign in with a link.');
    }
    if (!trust.isTrusted(passkey.credentialId)) {
      return refuse(
        'key_not_trusted',
        'This passkey waits to be trusted: open Settings on a device whose passkey is trusted, and touch “Trust it” there.',
      );
    }
    trust.remember(relyingParty);
    passkeys.markUsed(passkey.credentialId, checked.counter, nowMs);
    const expiresAtMs = nowMs + SESSION_DAYS * DAY_MS;
    const { role, name, credentialId } = passkey;
    const made = { ...session, role, name, madeBy: credentialId, passkeyId: credentialId, linkId: null };
    credentials.insertSession(made, nowMs, expiresAtMs);
    const identity = { id: session.id, role, name, rootId: credentialId };
    this.#rooms.audit.did(identity, 'signed_in', nowMs, { credential_id: credentialId });
    return done({ role, expires_at: new Date(expiresAtMs).toISOString() });
  }

  #fail(nowMs: number, detail: string, fault?: string): Result<never> {
    const waitMs = this.#failures.take('sign-in', nowMs);
    if (waitMs > 0) {
      const seconds = Math.ceil(waitMs / 1_000);
      return refuse('rate_limited', `Too many sign-ins failed. Try again in ${seconds} s.`, {
        retry_after_s: seconds,
      });
    }
    return refuse('sign_in_invalid', detail, fault === undefined ? undefined : { fault });
  }
}
