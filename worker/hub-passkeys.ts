import type { Role } from '../shared/credential.ts';
import type { RelyingParty } from '../shared/proof/approver-key.ts';
import type { Assertion } from '../shared/proof/assertion.ts';
import { done, type Result, refuse } from '../shared/refusal.ts';
import type { Caller, NewCredential, NewSession } from './caller.ts';
import { DECIDERS, OWNERS } from './hub/hub-life.ts';
import { HubMachines } from './hub-machines.ts';
import type { NewPasskey, PasskeyRpc, PresentedProof } from './passkey-rpc.ts';

const NO_HUB = 'There is no such hub here. Open the link that you were given.';

/** What the Hub does about passkeys: enrolment, endorsement, revocation, sign-in with one, links for further devices, and who is signed in. */
export abstract class HubPasskeys extends HubMachines implements PasskeyRpc {
  /** Lets a caller in once the trust is replayed: who is signed out while that takes does nothing any more. */
  async #enterTrusting(caller: Caller, roles: readonly Role[]) {
    await this.house?.trust.ready();
    return this.enter(caller, roles);
  }

  async beginEnrolment(caller: Caller, challenge: string, here: RelyingParty) {
    const entered = this.enter(caller, DECIDERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    return house.passkeyDesk.begin(identity, challenge, here, nowMs);
  }

  async enrolPasskey(caller: Caller, name: string, passkey: NewPasskey, here: RelyingParty) {
    const entered = await this.#enterTrusting(caller, DECIDERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    const enrolled = await house.passkeyDesk.enrol(identity, name, passkey, here, nowMs);
    if (enrolled.ok) {
      const { id: credential_id, role, state } = enrolled.value;
      // Nobody has vouched for a passkey that waits, so its name says nothing of who decides.
      if (state === 'trusted') house.credentialDesk.nameAfterPasskey(identity, credential_id, name);
      house.audit.did(identity, 'passkey_enrolled', Date.now(), { credential_id, name, role });
    }
    return enrolled;
  }

  async listPasskeys(caller: Caller) {
    const entered = await this.#enterTrusting(caller, DECIDERS);
    if (!entered.ok) return entered;
    const { house, identity } = entered.value;
    return done({ relyingParty: house.hub.relyingParty, passkeys: house.passkeyDesk.list(identity) });
  }

  async renamePasskey(caller: Caller, id: string, name: string) {
    const entered = await this.#enterTrusting(caller, DECIDERS);
    if (!entered.ok) return entered;
    const { house, identity } = entered.value;
    const renamed = house.passkeyDesk.rename(identity, id, name);
    if (renamed.ok) house.credentialDesk.renamePasskeySessions(id, name);
    return renamed;
  }

  async endorsePasskey(
    caller: Caller,
    id: string,
    endorsement: Parameters<PasskeyRpc['endorsePasskey']>[2],
    here: RelyingParty | null,
  ) {
    const entered = await this.#enterTrusting(caller, OWNERS);
    if (!entered.ok) return entered;
    const { house, identity } = entered.value;
    const endorsed = await house.passkeyDesk.endorse(identity, id, endorsement, here);
    if (endorsed.ok) house.audit.did(identity, 'passkey_endorsed', Date.now(), { credential_id: id });
    return endorsed;
  }

  async revokePasskey(
    caller: Caller,
    id: string,
    revocation: Parameters<PasskeyRpc['revokePasskey']>[2],
    here: RelyingParty | null,
  ) {
    const entered = await this.#enterTrusting(caller, DECIDERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    const revoked = await house.passkeyDesk.revoke(identity, id, revocation, here, nowMs);
    if (!revoked.ok) return revoked;
    house.audit.did(identity, 'passkey_revoked', Date.now(), {
      credential_id: id,
      signed: revocation !== null && revocation !== undefined,
    });
    const { passkey, madeIn } = revoked.value;
    // Who revokes their own on the device that has it has not lost that device; whoever else does, may have.
    const also = madeIn === identity.id ? null : madeIn;
    for (const session of house.credentialDesk.endSessionsOf(id, also)) house.watchers.closeOf(session);
    return done(passkey);
  }

  async beginSignInLink(caller: Caller, challenge: string, here: RelyingParty | null) {
    const entered = this.enter(caller, DECIDERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    return house.signInLinks.begin(identity, challenge, here, nowMs);
  }

  async createSignInLink(caller: Caller, link: NewCredential, proof?: PresentedProof) {
    const entered = this.enter(caller, DECIDERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    const made = await house.signInLinks.create(identity, link, proof, nowMs, () =>
      house.authentication.believe(caller, Date.now()),
    );
    if (made.ok) house.audit.did(identity, 'sign_in_link_created', nowMs, { id: link.id });
    return made;
  }

  async signInLink(caller: Caller, id: string) {
    const entered = this.enter(caller, DECIDERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    return house.signInLinks.view(identity, id, nowMs);
  }

  async withdrawSignInLink(caller: Caller, id: string) {
    const entered = this.enter(caller, DECIDERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    const withdrawn = house.signInLinks.withdraw(identity, id, nowMs);
    if (withdrawn.ok && withdrawn.value.state === 'open') {
      house.audit.did(identity, 'sign_in_link_withdrawn', nowMs, { id });
    }
    return withdrawn;
  }

  async signOutByLink(caller: Caller, id: string): Promise<Result<null>> {
    const entered = this.enter(caller, DECIDERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    const ended = house.signInLinks.signOut(identity, id);
    if (!ended.ok) return ended;
    for (const session of ended.value) {
      house.audit.did(identity, 'session_ended', nowMs, { id: session, link: id });
      house.watchers.closeOf(session);
    }
    return done(null);
  }

  async listSessions(caller: Caller) {
    const entered = this.enter(caller, DECIDERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    return done(house.sessionDesk.list(identity, nowMs));
  }

  async endSession(caller: Caller, id: string): Promise<Result<null>> {
    const entered = this.enter(caller, DECIDERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    const ended = house.sessionDesk.end(identity, id, nowMs);
    if (!ended.ok) return ended;
    house.audit.did(identity, 'session_ended', nowMs, { id, name: ended.value.name });
    house.watchers.closeOf(id);
    return done(null);
  }

  async beginPasskeySignIn(challenge: string, here: RelyingParty): Promise<Result<{ rpId: string }>> {
    if (this.house === undefined) return refuse('sign_in_invalid', NO_HUB);
    return this.house.passkeySignIn.begin(challenge, here, Date.now());
  }

  async passkeySignIn(
    assertion: Assertion,
    user: string,
    session: NewSession,
    here: RelyingParty,
  ): Promise<Result<{ role: Role; expires_at: string }>> {
    if (this.house === undefined) return refuse('sign_in_invalid', NO_HUB);
    const signedIn = await this.house.passkeySignIn.finish(assertion, user, session, here, Date.now());
    if (signedIn.ok) this.house.clockwork.arm(Date.now());
    return signedIn;
  }
}
