import { digestOf } from '../digest.ts';
import type { Pinned } from '../proof/approver-key.ts';

export const PAIRING_COMMITMENT_DOMAIN = 'provara/pairing-commitment/v1';
export const PAIRING_NUMBER_DOMAIN = 'provara/pairing-number/v1';

/** What the machine shows of its key and its random number before it has seen the phone's, in lower-case hexadecimal. */
export const pairingCommitment = (runnerKey: string, nonce: string): string =>
  digestOf(PAIRING_COMMITMENT_DOMAIN, { runner_key: runnerKey, nonce });

/** All that both sides must have seen alike. */
export interface PairingTranscript {
  readonly hub: string;
  readonly commitment: string;
  readonly runner_key: string;
  readonly runner_nonce: string;
  readonly phone_nonce: string;
  readonly pinned: Pinned;
}

/**
 * Six digits that phone and machine each compute and a person compares. Whoever changes anything between them has
 * fixed both numbers before the last unknown of either is told: one guess in a million.
 */
export const pairingNumber = ({
  hub,
  commitment,
  runner_key,
  runner_nonce,
  phone_nonce,
  pinned,
}: PairingTranscript): string => {
  const said = { hub, commitment, runner_key, runner_nonce, phone_nonce, pinned };
  // Of 256 bits, so the remainder's bias is nothing.
  const digits = String(BigInt(`0x${digestOf(PAIRING_NUMBER_DOMAIN, said)}`) % 1_000_000n).padStart(6, '0');
  return `${digits.slice(0, 3)} ${digits.slice(3)}`;
};
