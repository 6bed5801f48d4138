import * as z from 'zod';
import { canonicalJson } from '../digest.ts';
import { type PlanDocument, planDocumentSchema } from '../plan.ts';
import { base64urlSchema } from '../proof/base64url-schema.ts';
import { type Approval, approvalSchema } from '../protocol.ts';
import { runnerKeySchema, type SignedStatement, signedStatementSchema } from './run-statement.ts';

/**
 * What is known of one plan that ended, for anyone to check offline (`verifyReceipt`). It holds nothing that
 * is not signed or follows from what is: a member that nobody signs could be changed unseen.
 */
export const receiptSchema = z.strictObject({
  type: z.literal('provara/receipt'),
  version: z.literal(1),
  document: planDocumentSchema,
  /** Null when the runner accepted none: it refused, and nothing ran. */
  approval: approvalSchema.nullable(),
  /** With which a passkey's approval is checked; its credential id and the page's origin are in what it signed. */
  approver: z
    .strictObject({ public_key: base64urlSchema.max(4_096), rp_id: z.string().min(1).max(253) })
    .nullable(),
  runner_key: runnerKeySchema,
  /** What the runner signed, in this order: accepted, started, finished; or refused, alone or after accepted. */
  statements: z.array(signedStatementSchema).min(1).max(3),
});
export type Receipt = z.infer<typeof receiptSchema>;

const ORDERS = ['accepted started finished', 'refused', 'accepted refused'];

/** The statements in the order of a receipt; undefined as long as the plan's end, or its beginning, is missing. */
export const completeStatements = (statements: readonly SignedStatement[]): SignedStatement[] | undefined => {
  const events = ['accepted', 'started', 'finished', 'refused'];
  const sorted = [...statements].sort(
    (a, b) => events.indexOf(a.statement.event) - events.indexOf(b.statement.event),
  );
  return isComplete(sorted) ? sorted : undefined;
};

export const isComplete = (statements: readonly SignedStatement[]): boolean =>
  ORDERS.includes(statements.map(({ statement }) => statement.event).join(' '));

/** What a receipt is made of. */
export interface ReceiptParts {
  readonly document: PlanDocument;
  readonly approval: Approval;
  readonly approver: Receipt['approver'];
  readonly runnerKey: string;
  readonly statements: SignedStatement[];
}

export const newReceipt = ({
  document,
  approval,
  approver,
  runnerKey,
  statements,
}: ReceiptParts): Receipt => {
  const isAccepted = statements[0]?.statement.event === 'accepted';
  return {
    type: 'provara/receipt',
    version: 1,
    document,
    approval: isAccepted ? approval : null,
    approver: isAccepted && approval.kind === 'passkey' ? approver : null,
    runner_key: runnerKey,
    statements,
  };
};

/** The receipt as a file: canonical JSON, so that each byte of it is as it must be. */
export const receiptText = (receipt: Receipt): string => canonicalJson(receipt);
