import type { RunnerView, TokenView } from '../shared/api.ts';
import type {
  BeginPairing,
  ConfirmPairing,
  PairingState,
  PairingView,
  RevealPairing,
} from '../shared/pairing/pairing.ts';
import type { Pinned, RelyingParty } from '../shared/proof/approver-key.ts';
import { done, type Result, refuse } from '../shared/refusal.ts';
import type { Caller, NewCredential } from './caller.ts';
import type { Identity } from './hub/authentication.ts';
import type { House } from './hub/house.ts';
import { HubLife, OWNERS, RUNNERS } from './hub/hub-life.ts';
import { pairingTopic, stateAt } from './hub/pairing-desk.ts';
import { machineGone } from './hub/unpair.ts';
import type { MachineRpc, PairingHolder, SelfRunner } from './hub-rpc.ts';
import type { StoredPairing } from './store/pairing-store.ts';

/** What the Hub does about its machines: pairing, unpairing, renaming, and new tokens. */
export abstract class HubMachines extends HubLife implements MachineRpc {
  /** The house and the pairing, for the machine by its secret or for the owner who claimed it. */
  #open(holder: PairingHolder, id: string): Result<{ house: House; pairing: StoredPairing; nowMs: number }> {
    const nowMs = Date.now();
    const house = this.house;
    if (house === undefined) return refuse('pairing_unknown', 'No such hub lives here.');
    const identity =
      holder.kind === 'machine' ? undefined : house.authentication.check(holder, OWNERS, nowMs);
    if (identity !== undefined && !identity.ok) return identity;
    const found =
      holder.kind === 'machine'
        ? house.pairingDesk.ofMachine(id, holder.secretHash)
        : identity && house.pairingDesk.ofOwner(id, identity.value);
    if (found === undefined) return refuse('pairing_unknown', 'There is no such pairing.');
    return found.ok ? done({ house, pairing: found.value, nowMs }) : found;
  }

  async beginPairing(
    request: BeginPairing,
    secrets: { readonly id: string; readonly secretHash: string; readonly codeHash: string },
    replaces: Caller | null,
  ): Promise<Result<PairingView>> {
    const nowMs = Date.now();
    const house = this.house;
    if (house === undefined)
      return refuse('not_found', 'No such hub lives here. Check the address and --hub.');
    // A token that is not valid any more has nothing left to replace.
    const old = replaces && house.authentication.check(replaces, RUNNERS, nowMs);
    const replaced = old?.ok === true ? old.value.id : null;
    const begun = house.pairingDesk.begin(request, secrets, replaced, nowMs);
    return begun.ok ? done(house.pairingDesk.view(begun.value, nowMs)) : begun;
  }

  async claimPairing(
    caller: Caller,
    codeHash: string,
    relyingParty: RelyingParty,
  ): Promise<Result<PairingView & { offered: Pinned }>> {
    await this.house?.trust.ready();
    const entered = this.enter(caller, OWNERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    const claimed = house.pairingDesk.claim(identity, codeHash, nowMs);
    if (!claimed.ok) return claimed;
    const offered = house.trust.offered(relyingParty);
    return done({ ...house.pairingDesk.view(claimed.value, nowMs), offered });
  }

  async confirmPairing(
    caller: Caller,
    id: string,
    confirmation: ConfirmPairing,
    relyingParty: RelyingParty,
  ): Promise<Result<PairingView>> {
    await this.house?.trust.ready();
    const opened = this.#open(caller, id);
    if (!opened.ok) return opened;
    const { house, pairing, nowMs } = opened.value;
    const own = house.trust.offered(relyingParty);
    const confirmed = house.pairingDesk.confirm(pairing, confirmation, own, nowMs);
    return confirmed.ok ? done(house.pairingDesk.view(confirmed.value, nowMs)) : confirmed;
  }

  async getPairing(
    holder: PairingHolder,
    id: string,
    after: PairingState | null,
    waitMs: number,
  ): Promise<Result<PairingView>> {
    const opened = this.#open(holder, id);
    if (!opened.ok) return opened;
    const { house, pairing, nowMs } = opened.value;
    if (waitMs === 0 || stateAt(pairing, nowMs) !== after)
      return done(house.pairingDesk.view(pairing, nowMs));
    await house.waiters.wait(pairingTopic(id), Math.min(waitMs, Math.max(1, pairing.expiresAtMs - nowMs)));
    const again = this.#open(holder, id);
    return again.ok ? done(house.pairingDesk.view(again.value.pairing, again.value.nowMs)) : again;
  }

  async revealPairing(
    holder: PairingHolder,
    id: string,
    revealed: RevealPairing,
  ): Promise<Result<PairingView>> {
    const opened = this.#open(holder, id);
    if (!opened.ok) return opened;
    const { house, pairing, nowMs } = opened.value;
    const moved = house.pairingDesk.reveal(pairing, revealed, nowMs);
    return moved.ok ? done(house.pairingDesk.view(moved.value, nowMs)) : moved;
  }

  async completePairing(
    holder: PairingHolder,
    id: string,
    credential: NewCredential,
  ): Promise<Result<SelfRunner>> {
    const opened = this.#open(holder, id);
    if (!opened.ok) return opened;
    const { house, pairing, nowMs } = opened.value;
    const refusal = house.pairingDesk.mayComplete(pairing, nowMs);
    if (refusal !== undefined) return { ok: false, refusal };
    if (pairing.runnerId !== null) {
      const renewed = house.credentialDesk.renewUnused(pairing.runnerId, credential.secretHash);
      return renewed.ok ? done(selfOf(house, renewed.value)) : renewed;
    }
    if (pairing.claimedBy === null) throw new Error(`Pairing ${id} was revealed without an owner.`);
    // The machine asks for what an owner has confirmed: it is the owner's deed.
    const by: Identity = { ...pairing.claimedBy, role: 'owner', rootId: null };
    // Before the machine's old token is revoked: where the name was taken meanwhile, that one stays.
    const free = house.credentialDesk.mayAdd('runner', pairing.name, pairing.replaces);
    if (!free.ok) return free;
    if (pairing.replaces !== null) this.#revoke(house, pairing.replaces, by, nowMs);
    const { id: runnerId } = house.credentialDesk.add('runner', pairing.name, credential, nowMs);
    house.pairingDesk.complete(pairing, runnerId);
    if (pairing.revealed !== null) house.runners.pinKey(runnerId, pairing.revealed.runner_key);
    house.audit.did(by, 'runner_paired', nowMs, {
      runner_id: runnerId,
      name: pairing.name,
      public_key: pairing.revealed?.runner_key ?? null,
    });
    this.#tellOf(house, runnerId, nowMs);
    return done(selfOf(house, { id: runnerId, name: pairing.name }));
  }

  async endPairing(holder: PairingHolder, id: string): Promise<Result<PairingView>> {
    const opened = this.#open(holder, id);
    if (!opened.ok) return opened;
    const { house, pairing, nowMs } = opened.value;
    const state = holder.kind === 'machine' ? 'refused' : 'cancelled';
    return done(house.pairingDesk.view(house.pairingDesk.end(pairing, state, nowMs), nowMs));
  }

  async renameRunner(caller: Caller, id: string, name: string): Promise<Result<RunnerView>> {
    const entered = this.enter(caller, OWNERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    const renamed = house.credentialDesk.renameRunner(id, name);
    if (!renamed.ok) return renamed;
    house.audit.did(identity, 'runner_renamed', nowMs, { runner_id: id, name });
    this.#tellOf(house, id, nowMs);
    return done(house.sockets.view(renamed.value, nowMs));
  }

  async unpairRunner(caller: Caller, id: string): Promise<Result<TokenView>> {
    const entered = this.enter(caller, OWNERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    if (house.runners.get(id) === undefined) {
      return refuse('not_found', `There is no machine ${id}; it may be unpaired already.`);
    }
    return this.#revoke(house, id, identity, nowMs);
  }

  async selfRunner(caller: Caller): Promise<Result<SelfRunner>> {
    const entered = this.enter(caller, RUNNERS);
    return entered.ok ? done(selfOf(entered.value.house, entered.value.identity)) : entered;
  }

  async unpairSelf(caller: Caller): Promise<Result<TokenView>> {
    const entered = this.enter(caller, RUNNERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    return this.#revoke(house, identity.id, identity, nowMs);
  }

  async rotateSelf(caller: Caller, nextSecretHash: string): Promise<Result<SelfRunner>> {
    const entered = this.enter(caller, RUNNERS);
    if (!entered.ok) return entered;
    const { house, identity, nowMs } = entered.value;
    house.audit.did(identity, 'runner_rotated', nowMs);
    house.credentialDesk.setNextSecret(identity.id, nextSecretHash);
    return done(selfOf(house, identity));
  }

  #revoke(house: House, id: string, by: Identity, nowMs: number): Result<TokenView> {
    const revoked = house.credentialDesk.revoke(id, nowMs);
    if (!revoked.ok) return revoked;
    house.audit.did(by, 'runner_unpaired', nowMs, { runner_id: id, name: revoked.value.token.name });
    machineGone(house, revoked.value.token, by, nowMs);
    return done(revoked.value.token);
  }

  #tellOf(house: House, runnerId: string, nowMs: number): void {
    const runner = house.runners.get(runnerId);
    if (runner !== undefined) house.watchers.runnerChanged(house.sockets.view(runner, nowMs));
  }
}

const selfOf = (
  { hub }: House,
  { id, name }: { readonly id: string; readonly name: string },
): SelfRunner => ({
  hub: hub.id,
  runner: { id, name },
});
