import type { ApproverKey } from '../../shared/proof/approver-key.ts';
import type { Trust } from './trust-file.ts';

/** The credential id of the key that endorsed this one; undefined for one that was pinned at the machine. */
export const endorserOf = ({ endorsed_by }: Trust, { credential_id }: ApproverKey): string | undefined =>
  endorsed_by?.[credential_id];

/**
 * The trusted keys that came by an endorsement of a key which was revoked since, or of such a one. They stay trusted: an
 * old phone that endorsed the new one is revoked in good faith. After a theft they may be the thief's.
 */
export const doubtfulKeys = (trust: Trust): readonly ApproverKey[] => {
  const doubted = new Set(trust.revoked);
  for (;;) {
    const before = doubted.size;
    for (const key of trust.keys) {
      const by = endorserOf(trust, key);
      if (by !== undefined && doubted.has(by)) doubted.add(key.credential_id);
    }
    if (doubted.size === before) return trust.keys.filter(({ credential_id }) => doubted.has(credential_id));
  }
};

/** The trust with what is known of the keys that it still holds. */
export const withEndorsers = (trust: Trust, found: Readonly<Record<string, string>>): Trust => {
  const held = new Set(trust.keys.map(({ credential_id }) => credential_id));
  const known = Object.entries({ ...trust.endorsed_by, ...found }).filter(([id]) => held.has(id));
  const { endorsed_by: _, ...rest } = trust;
  return known.length === 0 ? rest : { ...rest, endorsed_by: Object.fromEntries(known) };
};
