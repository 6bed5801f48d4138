import type { ProofSetting } from '../../../shared/protocol.ts';

/** What a machine asks for before it runs a plan, as people read it. */
export const proofWords = (proof: ProofSetting, keys: number | undefined): string => {
  if (proof === 'token') {
    return keys === undefined || keys === 0
      ? "proof token: takes the hub's word that a person approved"
      : `proof token: takes the hub's word where it brings no passkey; ${counted(keys)} trusted`;
  }
  if (keys === 0) return 'proof passkey: runs nothing, for it trusts no passkey yet';
  return keys === undefined
    ? 'proof passkey: checks itself that a trusted passkey signed the plan'
    : `proof passkey: checks itself that a trusted passkey signed the plan; ${counted(keys)} trusted`;
};

const counted = (keys: number): string => (keys === 1 ? '1 passkey' : `${keys} passkeys`);
