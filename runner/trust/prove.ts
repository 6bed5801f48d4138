import type { PlanDocument } from '../../shared/plan.ts';
import type { ApproverKey } from '../../shared/proof/approver-key.ts';
import { decisionDigest } from '../../shared/proof/signed-digests.ts';
import type { Approval, ProofSetting } from '../../shared/protocol.ts';
import type { RunnerRefusalCode } from '../../shared/runner-refusal.ts';
import type { Trust } from './trust-file.ts';

/** What a runner believes at this moment; a damaged file means: nobody. */
export type TrustInForce =
  | { readonly ok: true; readonly proof: ProofSetting; readonly trust: Trust }
  | { readonly ok: false; readonly sentence: string };

/** What became of an approval's proof. Without a key it is the hub's word, where that is enough. */
export type Proof =
  | { readonly ok: true; readonly key: ApproverKey | undefined }
  | { readonly ok: false; readonly code: RunnerRefusalCode; readonly got: string; readonly expected: string };

const HUBS_WORD: Proof = { ok: true, key: undefined };

const unproven = (code: RunnerRefusalCode, got: string, expected: string): Proof => ({
  ok: false,
  code,
  got,
  expected,
});

/** Of a message whose plan or approval can not even be read. */
export const UNREAD: Proof = unproven('not_approved', 'nothing that can be read', 'an approval');

/**
 * Whether somebody whom this machine believes approved the very object `document`. Answers at once when there is no
 * signature to check.
 */
export const prove = (
  document: PlanDocument,
  approval: Approval,
  inForce: TrustInForce,
): Proof | Promise<Proof> => {
  if (!inForce.ok) return unproven('trust_broken', inForce.sentence, 'a trust file');
  const { proof, trust } = inForce;
  if (approval.kind === 'token') {
    return proof === 'token' ? HUBS_WORD : unproven('proof_required', 'a token', 'a passkey');
  }
  const { assertion } = approval;
  if (trust.revoked.includes(assertion.credential_id)) {
    return unproven('key_revoked', assertion.credential_id, 'a trusted passkey');
  }
  // With no key pinned, a passkey's answer says no more here than a token's.
  if (proof === 'token' && trust.keys.length === 0) return HUBS_WORD;
  if (trust.relying_party === null) {
    return unproven('key_unknown', assertion.credential_id, 'a trusted passkey');
  }
  return check(decisionDigest('approve', document), assertion, trust.keys, trust.relying_party);
};

const check = async (
  challenge: string,
  assertion: Extract<Approval, { kind: 'passkey' }>['assertion'],
  keys: readonly ApproverKey[],
  relyingParty: NonNullable<Trust['relying_party']>,
): Promise<Proof> => {
  // Loaded late: a runner that takes tokens never needs the library behind it.
  const { checkAssertion } = await import('../../shared/proof/check-assertion.ts');
  const checked = await checkAssertion(assertion, { challenge, relyingParty, keys });
  return checked.ok ? { ok: true, key: checked.key } : unproven(checked.code, checked.got, checked.expected);
};
