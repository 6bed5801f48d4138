import type { Pinned } from '../proof/approver-key.ts';
import type { ProofSetting } from '../protocol.ts';
import type { PairingState } from './pairing.ts';

const ENDED: readonly PairingState[] = ['completed', 'refused', 'cancelled', 'failed', 'expired'];

export const isPairingEnded = (state: PairingState): boolean => ENDED.includes(state);

/** A hub without passkeys has nothing to pin but its own word. */
export const proofOf = ({ keys }: Pinned): ProofSetting => (keys.length > 0 ? 'passkey' : 'token');
