import { bytesToHex } from '@noble/hashes/utils.js';
import type { SignInLinkView } from '../../shared/api.ts';
import {
  CHALLENGE_MINUTES,
  OPEN_LINK_PROOFS_MAX,
  PAGE_LINK_MINUTES,
  SIGN_IN_LINK_MINUTES,
} from '../../shared/limits.ts';
import type { ApproverKey, RelyingParty } from '../../shared/proof/approver-key.ts';
import { fromBase64url } from '../../shared/proof/base64url.ts';
import { challengeOf, checkAssertion } from '../../shared/proof/check-assertion.ts';
import { done, type Result, refuse } from '../../shared/refusal.ts';
import type { NewCredential } from '../caller.ts';
import type { PresentedProof } from '../passkey-rpc.ts';
import type { ChallengeStore } from '../store/challenge-store.ts';
import type { CredentialStore } from '../store/credential-store.ts';
import type { StoredLink } from '../store/link-store.ts';
import type { PasskeyStore } from '../store/passkey-store.ts';
import type { Identity } from './authentication.ts';
import { invalidAssertion, REVOKED, type TrustDesk } from './trust-desk.ts';

const MINUTE_MS = 60_000;

export interface SignInLinkRooms {
  readonly credentials: CredentialStore;
  readonly passkeys: PasskeyStore;
  readonly challenges: ChallengeStore;
  readonly trust: TrustDesk;
}

/** True for who came with the cookie of a page, which may be a page that somebody left open. */
const isPage = ({ id, rootId }: Identity): boolean => id !== rootId;

/** Links with which one more device signs in. A page makes one only with a passkey, where the hub trusts one. */
export class SignInLinks {
  readonly #rooms: SignInLinkRooms;

  constructor(rooms: SignInLinkRooms) {
    this.#rooms = rooms;
  }

  /** Binds the challenge to who asked; gives the passkeys of which one must sign it, none where none is asked for. */
  async begin(
    by: Identity,
    challenge: string,
    here: RelyingParty | null,
    nowMs: number,
  ): Promise<Result<{ readonly rpId: string; readonly credentials: readonly string[] }>> {
    const { challenges, trust } = this.#rooms;
    await trust.ready();
    const credentials = this.#vouching(by).map(({ credential_id }) => credential_id);
    if (credentials.length > 0) {
      challenges.insert(challenge, 'sign-in-link', by.id, nowMs + CHALLENGE_MINUTES * MINUTE_MS);
      challenges.prune('sign-in-link', OPEN_LINK_PROOFS_MAX, nowMs);
    }
    return done({ rpId: trust.expected(here)?.rp_id ?? '', credentials });
  }

  /**
   * A link gives the role of whoever made it, and the name of the token behind that; a device's name is of that device.
   * `again` believes the caller anew after the waits: what is revoked meanwhile takes its links along, so none may follow.
   */
  async create(
    by: Identity,
    { id, secretHash }: NewCredential,
    proof: PresentedProof | undefined,
    nowMs: number,
    again: () => Result<Identity>,
  ): Promise<Result<{ expires_at: string }>> {
    const { credentials, trust } = this.#rooms;
    await trust.ready();
    const proven = await this.#prove(by, proof, nowMs);
    if (!proven.ok) return proven;
    const still = again();
    if (!still.ok) return still;
    const minutes = isPage(by) ? PAGE_LINK_MINUTES : SIGN_IN_LINK_MINUTES;
    const expiresAtMs = nowMs + minutes * MINUTE_MS;
    const { id: makerId, name: makerName, role, rootId, linkId: fromLink = null } = still.value;
    const name = (rootId === null ? undefined : credentials.token(rootId)?.name) ?? role;
    const maker = { id: makerId, name: makerName };
    credentials.links.insert({ id, role, name, secretHash, madeBy: rootId, fromLink, maker }, expiresAtMs);
    return done({ expires_at: new Date(expiresAtMs).toISOString() });
  }

  view(by: Identity, id: string, nowMs: number): Result<SignInLinkView> {
    const found = this.#find(by, id);
    return found.ok ? done(toView(found.value, nowMs)) : found;
  }

  /** Ends a link that nobody has used. One that was used is no more to be had, and stays to be asked. */
  withdraw(by: Identity, id: string, nowMs: number): Result<SignInLinkView> {
    const found = this.#find(by, id);
    if (!found.ok) return found;
    this.#rooms.credentials.links.withdraw(id, nowMs);
    return done(toView(found.value, nowMs));
  }

  /** Signs out who came by the link, with everybody whom they let in, and gives the sessions that ended. */
  signOut(by: Identity, id: string): Result<readonly string[]> {
    const found = this.#find(by, id);
    if (!found.ok) return found;
    const { credentials } = this.#rooms;
    const sessions = credentials.links.endLinksOf(id);
    for (const session of sessions) credentials.removeSession(session, 'device_ended');
    return done(sessions);
  }

  /** An owner's device is added by an owner's passkey, any other one by any that is trusted. */
  #vouching(by: Identity): readonly ApproverKey[] {
    if (!isPage(by)) return [];
    return this.#rooms.trust.now.keys.filter(({ role }) => role === 'owner' || by.role !== 'owner');
  }

  async #prove(by: Identity, proof: PresentedProof | undefined, nowMs: number): Promise<Result<null>> {
    const { challenges, passkeys, trust } = this.#rooms;
    const keys = this.#vouching(by);
    if (keys.length === 0) {
      return isPage(by) && trust.now.keys.length > 0
        ? refuse(
            'proof_required',
            'No passkey that this hub trusts may vouch for an owner’s device. Call npx provara sign-in where the hub runs.',
          )
        : done(null);
    }
    if (proof === undefined) {
      return refuse(
        'proof_required',
        'A page adds a device only with a passkey that this hub trusts: Settings, “Add a device”. Without one, call npx provara sign-in where the hub runs.',
      );
    }
    const challenge = challengeOf(proof.assertion);
    const bytes = challenge === undefined ? undefined : fromBase64url(challenge);
    if (challenge === undefined || !bytes || !challenges.spend(challenge, 'sign-in-link', by.id, nowMs)) {
      return refuse(
        'challenge_invalid',
        `The passkey must answer within ${CHALLENGE_MINUTES} minutes, once, on the page that asked. Begin again.`,
      );
    }
    const relyingParty = trust.expected(proof.here);
    if (relyingParty === null) return refuse('key_not_trusted', 'This hub has no passkeys yet.');
    const presented = passkeys.get(proof.assertion.credential_id);
    if (presented !== undefined && presented.revokedAtMs !== null) return refuse('passkey_revoked', REVOKED);
    const checked = await checkAssertion(proof.assertion, {
      challenge: bytesToHex(bytes),
      relyingParty,
      keys,
    });
    if (!checked.ok) return invalidAssertion(checked.code, checked.got, checked.expected);
    // It may have been revoked while its signature was verified.
    if (!trust.isTrusted(checked.key.credential_id)) return refuse('passkey_revoked', REVOKED);
    trust.remember(relyingParty);
    passkeys.markUsed(checked.key.credential_id, checked.counter, nowMs);
    return done(null);
  }

  /** An owner may see to every link, anybody else to those of the same token or passkey. */
  #find(by: Identity, id: string): Result<StoredLink> {
    const link = this.#rooms.credentials.links.any(id);
    if (link !== undefined && (by.role === 'owner' || link.madeBy === by.rootId)) return done(link);
    return refuse('not_found', 'There is no such link, or its time is long over.');
  }
}

const toView = ({ id, usedAtMs, expiresAtMs }: StoredLink, nowMs: number): SignInLinkView => ({
  id,
  state: usedAtMs !== null ? 'used' : expiresAtMs > nowMs ? 'open' : 'expired',
  expires_at: new Date(expiresAtMs).toISOString(),
});
