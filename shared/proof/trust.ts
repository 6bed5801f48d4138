import { APPROVER_KEYS_MAX } from '../limits.ts';
import type { ApproverKey, RelyingParty } from './approver-key.ts';
import { type AssertionFault, checkAssertion } from './check-assertion.ts';
import { trustChangeDigest } from './signed-digests.ts';
import type { TrustChange } from './statements.ts';

/** Which keys are believed, and which never will be again. */
export interface Trust {
  readonly keys: readonly ApproverKey[];
  /** Credential ids. */
  readonly revoked: readonly string[];
}

/** Why a change changed nothing, beside the faults of its assertion. */
export const CHANGE_FAULTS = {
  wrong_hub: 'The change is for another hub.',
  role_wrong: 'Only an owner’s passkey may endorse or revoke passkeys.',
  key_revoked: 'The passkey was revoked; it is never accepted again.',
  too_many_keys: 'There are as many trusted passkeys as there may be.',
} as const satisfies Record<string, string>;

export type ChangeFault = AssertionFault | keyof typeof CHANGE_FAULTS;

export interface PassedOver {
  /** Place of the change in the list. */
  readonly index: number;
  readonly code: ChangeFault;
  readonly got: string;
  readonly expected: string;
}

export interface ReplayedTrust extends Trust {
  /** Changes that prove nothing. An honest hub's list has some for a runner that pinned later keys only. */
  readonly passedOver: readonly PassedOver[];
  /** Which key endorsed each that was added, by their credential ids. */
  readonly endorsedBy: Readonly<Record<string, string>>;
}

/**
 * Carries out the changes, oldest first, on what is trusted already. A change counts when an owner's key that is
 * trusted at that point signed it for this hub. A key that is trusted stays as it was first seen; one that was
 * revoked, here or in `start`, never comes back, and what it signs afterwards is worth nothing. Who remembers the
 * outcome and starts from it the next time can not be told another order of what it has seen. Never throws.
 */
export const replayTrust = async (
  start: Trust,
  changes: readonly TrustChange[],
  relyingParty: RelyingParty,
  hub: string,
): Promise<ReplayedTrust> => {
  let trust: Trust = {
    keys: start.keys.filter(({ credential_id }) => !start.revoked.includes(credential_id)),
    revoked: start.revoked,
  };
  const passedOver: PassedOver[] = [];
  const endorsedBy: Record<string, string> = {};
  for (const [index, change] of changes.entries()) {
    if (isCarriedOut(trust, change)) continue;
    const checked = await checkTrustChange(trust, change, relyingParty, hub);
    if (checked.ok) {
      trust = carryOut(trust, change);
      if (change.kind === 'endorsement')
        endorsedBy[change.statement.key.credential_id] = checked.by.credential_id;
    } else passedOver.push({ index, code: checked.code, got: checked.got, expected: checked.expected });
  }
  return { ...trust, passedOver, endorsedBy };
};

/** True when the change would change nothing any more, so that its signature need not be looked at. */
const isCarriedOut = ({ keys, revoked }: Trust, change: TrustChange): boolean =>
  change.kind === 'endorsement'
    ? keys.some(({ credential_id }) => credential_id === change.statement.key.credential_id)
    : revoked.includes(change.statement.credential_id);

export type CheckedChange =
  | { readonly ok: true; readonly by: ApproverKey }
  | { readonly ok: false; readonly code: ChangeFault; readonly got: string; readonly expected: string };

/** Whether a key that is trusted now may make this change, and did sign it. */
export const checkTrustChange = async (
  { keys, revoked }: Trust,
  change: TrustChange,
  relyingParty: RelyingParty,
  hub: string,
): Promise<CheckedChange> => {
  const fail = (code: ChangeFault, got: string, expected: string): CheckedChange => ({
    ok: false,
    code,
    got,
    expected,
  });
  const { statement, assertion } = change;
  if (statement.hub !== hub) return fail('wrong_hub', statement.hub, hub);
  if (revoked.includes(assertion.credential_id)) {
    return fail('key_revoked', assertion.credential_id, 'a passkey that is trusted');
  }
  if (change.kind === 'endorsement') {
    const { credential_id } = change.statement.key;
    if (revoked.includes(credential_id)) return fail('key_revoked', credential_id, 'a new passkey');
    if (keys.length >= APPROVER_KEYS_MAX) {
      return fail('too_many_keys', String(keys.length), `fewer than ${APPROVER_KEYS_MAX}`);
    }
  }
  const checked = await checkAssertion(assertion, {
    challenge: trustChangeDigest(change),
    relyingParty,
    keys,
  });
  if (!checked.ok) return checked;
  if (checked.key.role !== 'owner') return fail('role_wrong', checked.key.role, 'owner');
  return { ok: true, by: checked.key };
};

/** The trust after a change that was checked. */
export const carryOut = ({ keys, revoked }: Trust, change: TrustChange): Trust => {
  if (change.kind === 'endorsement') return { keys: [...keys, change.statement.key], revoked };
  const { credential_id } = change.statement;
  return {
    keys: keys.filter((key) => key.credential_id !== credential_id),
    revoked: [...revoked, credential_id],
  };
};
