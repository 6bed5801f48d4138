import { ORIGINS_MAX, TRUST_CHANGES_MAX } from '../../shared/limits.ts';
import type { ApproverKey, Pinned, RelyingParty } from '../../shared/proof/approver-key.ts';
import { ASSERTION_FAULTS } from '../../shared/proof/check-assertion.ts';
import type { TrustChange } from '../../shared/proof/statements.ts';
import {
  CHANGE_FAULTS,
  type ChangeFault,
  carryOut,
  checkTrustChange,
  replayTrust,
  type Trust,
} from '../../shared/proof/trust.ts';
import type { HubMessage } from '../../shared/protocol.ts';
import { done, type Result, refuse } from '../../shared/refusal.ts';
import type { HubRow } from '../store/hub-row.ts';
import { keyOf, type PasskeyStore } from '../store/passkey-store.ts';
import type { TrustStore } from '../store/trust-store.ts';
import type { RunnerSocket, RunnerSockets } from './runner-sockets.ts';

export interface TrustRooms {
  readonly hub: HubRow;
  readonly passkeys: PasskeyStore;
  readonly changes: TrustStore;
  readonly sockets: RunnerSockets;
}

/** Which passkeys the hub trusts, and what runners are told of that. Runners believe the signatures, not the hub. */
export class TrustDesk {
  readonly #rooms: TrustRooms;
  #loading: Promise<void> | undefined;
  #trust: Trust | undefined;

  constructor(rooms: TrustRooms) {
    this.#rooms = rooms;
  }

  /** Replays the stored changes, once for each start. What follows it may look at `now` without waiting. */
  ready(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load(): Promise<void> {
    const { hub, passkeys, changes } = this.#rooms;
    const { relyingParty } = hub;
    const rows = passkeys.list();
    const keys = rows.filter(({ startsTrust }) => startsTrust).map(keyOf);
    const replayed =
      relyingParty === null
        ? { keys: [], revoked: [] }
        : await replayTrust({ keys, revoked: [] }, changes.changes(), relyingParty, hub.id);
    // Revocations without a signature count at the hub only, and after all that their keys endorsed.
    const revoked = rows.filter(({ revokedAtMs }) => revokedAtMs !== null).map(keyOf);
    this.#trust = revoked.reduce(withoutKey, { keys: replayed.keys, revoked: replayed.revoked });
  }

  /** Only after `ready`. */
  get now(): Trust {
    if (this.#trust === undefined) throw new Error('The trust was asked for before it was replayed.');
    return this.#trust;
  }

  isTrusted(credentialId: string): boolean {
    return this.now.keys.some(({ credential_id }) => credential_id === credentialId);
  }

  get hasOwner(): boolean {
    return this.now.keys.some(({ role }) => role === 'owner');
  }

  /** What passkeys must have signed for: the stored site, also with the address that the page has now. */
  expected(here: RelyingParty | null): RelyingParty | null {
    const stored = this.#rooms.hub.relyingParty;
    if (stored === null || here === null || here.rp_id !== stored.rp_id) return stored;
    const origins = [...new Set([...stored.origins, ...here.origins])].slice(0, ORIGINS_MAX);
    return { rp_id: stored.rp_id, origins };
  }

  /** What a machine may pin at pairing: the trusted passkeys, and whom they are for; the page's site while there are none. Only after `ready`. */
  offered(here: RelyingParty): Pinned {
    const { keys } = this.now;
    return { relying_party: keys.length === 0 ? here : (this.expected(here) ?? here), keys: [...keys] };
  }

  /** Remembers an address with which a passkey has proven itself. */
  remember(relyingParty: RelyingParty): void {
    const { hub } = this.#rooms;
    if (JSON.stringify(hub.relyingParty) !== JSON.stringify(relyingParty)) hub.saveRelyingParty(relyingParty);
  }

  /** The first passkey: believed without an endorsement. */
  start(key: ApproverKey): void {
    this.#trust = { keys: [...this.now.keys, key], revoked: this.now.revoked };
    this.#tellAll();
  }

  /** Believes the key no longer, without a proof that runners would take. */
  drop(key: ApproverKey): void {
    this.#trust = withoutKey(this.now, key);
    this.#tellAll();
  }

  /** Verifies a change, stores it, carries it out and tells the runners. */
  async change(change: TrustChange, here: RelyingParty | null): Promise<Result<ApproverKey>> {
    const { hub, changes } = this.#rooms;
    await this.ready();
    const expected = this.expected(here);
    if (expected === null) return refuse('key_not_trusted', 'This hub has no passkeys yet.');
    if (changes.changes().length >= TRUST_CHANGES_MAX) {
      return refuse(
        'too_many_passkeys',
        `This hub keeps ${TRUST_CHANGES_MAX} passkeys that were trusted or revoked later; that is the limit. Start a new hub.`,
      );
    }
    const checked = await checkTrustChange(this.now, change, expected, hub.id);
    if (!checked.ok) return invalidAssertion(checked.code, checked.got, checked.expected);
    // It may have been revoked while its signature was verified.
    if (!this.isTrusted(checked.by.credential_id)) return refuse('passkey_revoked', REVOKED);
    this.remember(expected);
    changes.append(change);
    this.#trust = carryOut(this.now, change);
    this.#tellAll();
    return done(checked.by);
  }

  /** Tells a runner that has just been welcomed; nothing where there are no passkeys. */
  async greet(socket: RunnerSocket): Promise<void> {
    await this.ready();
    const message = this.#message();
    if (message.first !== null || message.changes.length > 0) this.#rooms.sockets.send(socket, message);
  }

  #tellAll(): void {
    const { sockets } = this.#rooms;
    const message = this.#message();
    for (const socket of sockets.all()) if (socket.attachment.greeted) sockets.send(socket, message);
  }

  #message(): Extract<HubMessage, { type: 'trust' }> {
    const { hub, changes } = this.#rooms;
    const { relyingParty } = hub;
    const first =
      relyingParty === null || !this.hasOwner
        ? null
        : { relying_party: relyingParty, keys: [...this.now.keys] };
    return { type: 'trust', changes: changes.changes(), first };
  }
}

export const REVOKED = 'This passkey was revoked. Use another one, or enrol this device anew.';

const withoutKey = ({ keys, revoked }: Trust, { credential_id }: ApproverKey): Trust => ({
  keys: keys.filter((key) => key.credential_id !== credential_id),
  revoked: revoked.includes(credential_id) ? revoked : [...revoked, credential_id],
});

/** The refusal of an assertion that failed at one check. */
export const invalidAssertion = (fault: ChangeFault, got: string, expected: string): Result<never> => {
  const words = { ...ASSERTION_FAULTS, ...CHANGE_FAULTS }[fault];
  return refuse('assertion_invalid', `${words} Try again with a passkey that this hub trusts.`, {
    fault,
    got,
    expected,
  });
};
