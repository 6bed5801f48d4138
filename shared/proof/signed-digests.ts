import { digestOf } from '../digest.ts';
import type { PlanDocument } from '../plan.ts';
import type { Endorsement, Revocation, TrustChange } from './statements.ts';

/** What a passkey signs: each kind has its own domain, so that no signature of one is good for another. */
export const DECISION_DOMAIN = 'provara/decision/v1';
export const ENDORSEMENT_DOMAIN = 'provara/endorsement/v1';
export const REVOCATION_DOMAIN = 'provara/revocation/v1';

/**
 * The challenge of a decision, in lower-case hexadecimal: page, hub and runner each build it from the whole plan.
 * The page asks the passkey with these 32 bytes as WebAuthn's challenge.
 */
export const decisionDigest = (decision: 'approve' | 'deny', document: PlanDocument): string =>
  digestOf(DECISION_DOMAIN, { decision, document });

export const endorsementDigest = (statement: Endorsement): string => digestOf(ENDORSEMENT_DOMAIN, statement);

export const revocationDigest = (statement: Revocation): string => digestOf(REVOCATION_DOMAIN, statement);

export const trustChangeDigest = (change: TrustChange): string =>
  change.kind === 'endorsement' ? endorsementDigest(change.statement) : revocationDigest(change.statement);
