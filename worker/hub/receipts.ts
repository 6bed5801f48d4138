import { isEnded } from '../../shared/plan.ts';
import { rpIdOf } from '../../shared/proof/signed-site.ts';
import type { Approval } from '../../shared/protocol.ts';
import { completeStatements, newReceipt, type Receipt } from '../../shared/receipt/receipt.ts';
import { done, type Result, refuse } from '../../shared/refusal.ts';
import type { Identity } from './authentication.ts';
import type { PlanDesk } from './plan-desk.ts';
import { isApprovalForgotten } from './reconcile.ts';
import { approvalOf, readStatements } from './statements.ts';

/** What the receipts are made of. */
export interface ReceiptRooms {
  readonly desk: PlanDesk;
  /** Of a passkey that is or was one of this hub's: its COSE_Key. */
  readonly passkeyOf: (credentialId: string) => string | undefined;
}

const OF_FORGOTTEN_APPROVAL =
  'What its machine signed of it is for an approval that this hub has forgotten, so there will be no receipt. The machine’s own journal knows the run: provara audit verify --journal.';

/** The receipt of a plan that this reader may see, or why there is none. */
export const receiptOf = (
  { desk, passkeyOf }: ReceiptRooms,
  reader: Identity,
  planId: string,
): Result<Receipt> => {
  const found = desk.find(reader, planId);
  if (!found.ok) return found;
  const { document, life, statements: text } = found.value;
  if (!isEnded(life.state)) {
    return refuse('receipt_not_ready', `The plan is ${life.state}; its receipt is there when it has ended.`);
  }
  const kept = readStatements(text);
  const statements = kept && completeStatements(kept.statements);
  if (isApprovalForgotten(found.value)) return refuse('no_receipt', OF_FORGOTTEN_APPROVAL);
  if (life.decision === null || life.delivery.sent_at === null) {
    return refuse(
      'no_receipt',
      `The plan ended as ${life.state}. It never went to its machine, so the machine has signed nothing.`,
    );
  }
  if (kept === undefined || statements === undefined) {
    return refuse(
      'receipt_not_ready',
      `The plan ended as ${life.state}. Its machine has not signed its end; if it comes back, look again.`,
    );
  }
  const approval = approvalOf(life.decision);
  const approver = approverOf(approval, passkeyOf);
  if (approver === undefined) {
    return refuse('no_receipt', 'The passkey that approved the plan is no longer known here.');
  }
  return done(newReceipt({ document, approval, approver, runnerKey: kept.runner_key, statements }));
};

/** With what a passkey's approval is checked; null for a token's, undefined when it is not known. */
const approverOf = (
  approval: Approval,
  passkeyOf: ReceiptRooms['passkeyOf'],
): Receipt['approver'] | undefined => {
  if (approval.kind === 'token') return null;
  const public_key = passkeyOf(approval.assertion.credential_id);
  const rp_id = rpIdOf(approval.assertion);
  return public_key === undefined || rp_id === undefined ? undefined : { public_key, rp_id };
};
