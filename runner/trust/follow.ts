import type { Pinned } from '../../shared/proof/approver-key.ts';
import type { TrustChange } from '../../shared/proof/statements.ts';
import type { ChangeFault } from '../../shared/proof/trust.ts';
import { withEndorsers } from './endorsed.ts';
import type { Trust } from './trust-file.ts';

export interface FollowOptions {
  /** All that the hub knows of, oldest first. */
  readonly changes: readonly TrustChange[];
  /** What may be pinned on the hub's word; null where that was not asked for. */
  readonly first: Pinned | null;
  readonly hub: string;
}

export interface Followed {
  /** The very `before` when nothing has changed. */
  readonly after: Trust;
  /** What proves nothing; not what a later change of the list has ended. */
  readonly refused: readonly {
    readonly change: TrustChange;
    readonly code: ChangeFault;
    readonly why: string;
  }[];
}

/** What the hub's list makes of the trust so far; only what a trusted owner's key signed counts. */
export const follow = async (before: Trust, { changes, first, hub }: FollowOptions): Promise<Followed> => {
  const trust = adopt(before, first);
  if (trust.relying_party === null || changes.length === 0)
    return {
      after: trust,
      refused: [],
    };
  // Loaded late: a runner that trusts no key never needs the library behind it.
  const { CHANGE_FAULTS, replayTrust } = await import('../../shared/proof/trust.ts');
  const { ASSERTION_FAULTS } = await import('../../shared/proof/check-assertion.ts');
  const { keys, revoked, passedOver, endorsedBy } = await replayTrust(
    trust,
    changes,
    trust.relying_party,
    hub,
  );
  const refused = passedOver.flatMap(({ index, code }) => {
    const change = changes[index];
    const isHistory = change === undefined || isRevokedLater(change, changes.slice(index + 1), revoked);
    return isHistory ? [] : [{ change, code, why: { ...ASSERTION_FAULTS, ...CHANGE_FAULTS }[code] }];
  });
  // Every change that counts makes one of the two longer.
  const isSame = keys.length === trust.keys.length && revoked.length === trust.revoked.length;
  return {
    after: isSame ? trust : withEndorsers({ ...trust, keys: [...keys], revoked: [...revoked] }, endorsedBy),
    refused,
  };
};

/** A list begins with the first change each time: that a key was endorsed before it was revoked is no attempt to bring it back. */
const isRevokedLater = (
  change: TrustChange,
  later: readonly TrustChange[],
  revoked: readonly string[],
): boolean =>
  change.kind === 'endorsement' &&
  revoked.includes(change.statement.key.credential_id) &&
  later.some(
    ({ kind, statement }) =>
      kind === 'revocation' && statement.credential_id === change.statement.key.credential_id,
  );

/** The first passkey ends the time of the hub's word for good. A key that was revoked here does not. */
const adopt = (before: Trust, first: Pinned | null): Trust => {
  if (first === null || before.proof !== 'token' || before.keys.length > 0) return before;
  const keys = first.keys.filter(({ credential_id }) => !before.revoked.includes(credential_id));
  if (keys.length === 0) return before;
  return { ...before, proof: 'passkey', relying_party: first.relying_party, keys };
};
