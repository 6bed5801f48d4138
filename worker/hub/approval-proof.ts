import type { ApproverKey } from '../../shared/proof/approver-key.ts';
import type { Assertion } from '../../shared/proof/assertion.ts';
import { checkAssertion } from '../../shared/proof/check-assertion.ts';
import { decisionDigest } from '../../shared/proof/signed-digests.ts';
import { done, type Result, refuse } from '../../shared/refusal.ts';
import type { PresentedProof } from '../passkey-rpc.ts';
import { keyOf, type PasskeyStore } from '../store/passkey-store.ts';
import type { StoredPlan } from '../store/plan-store.ts';
import type { RunnerStore } from '../store/runner-store.ts';
import { invalidAssertion, REVOKED, type TrustDesk } from './trust-desk.ts';

/** An assertion that was verified. */
export interface Proof {
  readonly assertion: Assertion;
  readonly key: ApproverKey;
  readonly counter: number;
}

export interface ApprovalProofRooms {
  readonly passkeys: PasskeyStore;
  readonly runners: RunnerStore;
  readonly trust: TrustDesk;
}

/** Whether an approval carries the proof that its machine asks for. The machine checks it again for itself. */
export class ApprovalProof {
  readonly #rooms: ApprovalProofRooms;

  constructor(rooms: ApprovalProofRooms) {
    this.#rooms = rooms;
  }

  /** An approval without a passkey: enough where the machine takes the hub's word. */
  mayGoWithout({ document, life }: StoredPlan): Result<null> {
    const { hello, name } = this.#rooms.runners.get(document.runner.id) ?? {};
    // A plan that can not be approved at all says so itself.
    if (hello?.proof !== 'passkey' || life.state !== 'pending') return done(null);
    const cure =
      hello.trusted_keys?.length === 0
        ? 'It trusts none yet: pair it, or on that machine: provara trust add KEY, with the word that Settings shows.'
        : 'Approve on the page with one that the machine trusts.';
    return refuse('proof_required', `${name} runs nothing without a passkey. ${cure}`);
  }

  /** Verifies. What it found may have changed by the time that it answers: see `stillHolds`. */
  async verify({ document }: StoredPlan, { assertion, here }: PresentedProof): Promise<Result<Proof>> {
    const { passkeys, runners, trust } = this.#rooms;
    await trust.ready();
    const id = assertion.credential_id;
    const passkey = passkeys.get(id);
    const relyingParty = trust.expected(here);
    if (relyingParty === null || passkey === undefined || passkey.revokedAtMs !== null) {
      return invalidAssertion('key_unknown', id, 'a passkey of this hub that was not revoked');
    }
    const { hello, name = document.runner.name } = runners.get(document.runner.id) ?? {};
    const isTrustedThere = hello?.trusted_keys?.includes(id);
    if (hello?.proof === 'passkey' && isTrustedThere === false) {
      return refuse(
        'key_not_trusted',
        `${name} does not trust the passkey "${passkey.name}" yet. In Settings, on a device whose passkey the machine trusts, touch “Trust it”; or on the machine: provara trust add`,
      );
    }
    // Who lost all trusted passkeys begins anew at the machines; the hub need not stand in the way.
    if (isTrustedThere !== true && !trust.isTrusted(id)) {
      return refuse(
        'key_not_trusted',
        `The passkey "${passkey.name}" waits to be trusted: open Settings on a device whose passkey is trusted, and touch “Trust it” there.`,
      );
    }
    const checked = await checkAssertion(assertion, {
      challenge: decisionDigest('approve', document),
      relyingParty,
      keys: [keyOf(passkey)],
    });
    if (!checked.ok) return invalidAssertion(checked.code, checked.got, checked.expected);
    trust.remember(relyingParty);
    return done({ assertion, key: checked.key, counter: checked.counter });
  }

  /** Called in the same turn in which the decision is stored. */
  stillHolds({ key }: Proof): Result<null> {
    const passkey = this.#rooms.passkeys.get(key.credential_id);
    return passkey === undefined || passkey.revokedAtMs !== null
      ? refuse('passkey_revoked', REVOKED)
      : done(null);
  }

  markUsed({ key, counter }: Proof, nowMs: number): void {
    this.#rooms.passkeys.markUsed(key.credential_id, counter, nowMs);
  }
}
