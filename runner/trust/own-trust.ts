import { statSync } from 'node:fs';
import type { PlanDocument } from '../../shared/plan.ts';
import type { ApproverKey, Pinned } from '../../shared/proof/approver-key.ts';
import { trustChangeDigest } from '../../shared/proof/signed-digests.ts';
import type { TrustChange } from '../../shared/proof/statements.ts';
import type { Approval, ProofSetting } from '../../shared/protocol.ts';
import type { Log } from '../log.ts';
import { changeTrust } from './change-trust.ts';
import { type FollowOptions, follow } from './follow.ts';
import { type Proof, prove, type TrustInForce } from './prove.ts';
import { NO_TRUST, readTrust, TRUST_BESIDE_HUB, type Trust, trustFileIn } from './trust-file.ts';

export interface OwnTrustOptions {
  /** The runner's own; its lock is held. */
  readonly folder: string;
  readonly hub: string;
  /** What a person chose for this start; else the file says it. */
  readonly proof: ProofSetting | undefined;
  /** Pins the first passkey that the hub names, as long as it takes the hub's word anyway. */
  readonly adoptsFirstKey: boolean;
  readonly log: Log;
  /** Hears of every change, after it is in force. */
  readonly changed: (inForce: TrustInForce) => void;
}

const REMEMBERED_REFUSALS = 1_000;

/** The runner's own trust: its file; while there is none nobody, or beside its own hub that one's word. */
export class OwnTrust {
  readonly #options: OwnTrustOptions;
  #stamp: string;
  #inForce: TrustInForce;
  /** A change that the disk did not take: a revocation must not be lost over it. */
  #unwritten: string | undefined;
  /** Changes of the hub that are being looked at, in their order. */
  #busy: Promise<void> | undefined;
  /** A hub sends all changes at each connection; each refusal is worth one line. */
  readonly #refused = new Set<string>();

  constructor(options: OwnTrustOptions) {
    this.#options = options;
    this.#stamp = this.#stampNow();
    this.#inForce = this.#read(false);
  }

  /** What the file says now. */
  inForce(): TrustInForce {
    const stamp = this.#stampNow();
    if (stamp !== this.#stamp) this.#look(stamp);
    return this.#unwritten === undefined ? this.#inForce : { ok: false, sentence: this.#unwritten };
  }

  isTrusted({ credential_id }: ApproverKey): boolean {
    const inForce = this.inForce();
    return inForce.ok && inForce.trust.keys.some((key) => key.credential_id === credential_id);
  }

  /** As `prove`, after every change that came before. */
  proofOf(document: PlanDocument, approval: Approval): Proof | Promise<Proof> {
    if (this.#busy === undefined) return prove(document, approval, this.inForce());
    return this.#busy.then(() => prove(document, approval, this.inForce()));
  }

  /** What the hub tells of trust: carried out only where a trusted owner's key signed it. Resolves when it is in force. */
  heard(changes: readonly TrustChange[], first: Pinned | null): Promise<void> {
    const before = this.#busy ?? Promise.resolve();
    const busy = before
      .then(() => this.#follow(changes, first))
      .catch((error: Error) => {
        this.#unwritten = `A change of trust could not be carried out (${error.message}); nothing runs until it is.`;
        this.#options.log({ op: 'trust.fail', detail: error.message });
      })
      .finally(() => {
        if (this.#busy === busy) this.#busy = undefined;
      });
    this.#busy = busy;
    return busy;
  }

  async #follow(changes: readonly TrustChange[], first: Pinned | null): Promise<void> {
    const { folder, hub, log } = this.#options;
    this.inForce();
    const inForce = this.#inForce;
    if (!inForce.ok) return;
    const told: FollowOptions = {
      changes,
      hub,
      first: this.#options.adoptsFirstKey && this.#options.proof === undefined ? first : null,
    };
    const before = inForce.trust;
    const { after, refused } = await follow(before, told);
    for (const { change, code, why } of refused) this.#logRefusal(change, code, why);
    if (after === before && this.#unwritten === undefined) return;
    // Once more, on what the file says now: a person may be changing it.
    await changeTrust(folder, async (latest) => (await follow(latest, told)).after, this.#whenAbsent);
    this.#unwritten = undefined;
    if (before.proof === 'token' && after.proof === 'passkey') log({ op: 'trust.adopted' });
    this.inForce();
  }

  #logRefusal(change: TrustChange, code: string, why: string): void {
    const by = change.assertion.credential_id;
    const name = `${trustChangeDigest(change)} ${by}`;
    if (this.#refused.has(name)) return;
    if (this.#refused.size >= REMEMBERED_REFUSALS) this.#refused.clear();
    this.#refused.add(name);
    const { kind, statement } = change;
    const key = 'key' in statement ? statement.key.credential_id : statement.credential_id;
    this.#options.log({ op: 'trust.refused', kind, key, by, code, detail: `Passed over: ${why}` });
  }

  #look(stamp: string): void {
    this.#stamp = stamp;
    this.#inForce = this.#read(true);
    this.#options.changed(this.#inForce);
  }

  get #whenAbsent(): Trust {
    return this.#options.adoptsFirstKey ? TRUST_BESIDE_HUB : NO_TRUST;
  }

  #read(wasThere: boolean): TrustInForce {
    const { folder, proof } = this.#options;
    const read = readTrust(folder);
    if (read.kind === 'broken') return { ok: false, sentence: read.sentence };
    if (read.kind === 'valid') {
      return { ok: true, proof: proof ?? read.trust.proof, trust: read.trust };
    }
    // Gone while the runner runs: that is no reason to believe the hub.
    if (wasThere)
      return { ok: false, sentence: `The trust file ${trustFileIn(folder)} is gone. Restore it.` };
    return { ok: true, proof: proof ?? this.#whenAbsent.proof, trust: this.#whenAbsent };
  }

  #stampNow(): string {
    try {
      const stat = statSync(trustFileIn(this.#options.folder), { bigint: true, throwIfNoEntry: false });
      return stat === undefined
        ? ABSENT
        : `${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs} ${stat.mode}`;
    } catch {
      return 'unreadable';
    }
  }
}

const ABSENT = 'absent';
