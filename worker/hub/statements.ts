import { canonicalJson } from '../../shared/digest.ts';
import type { Decision } from '../../shared/plan.ts';
import { type Approval, approvalDigest, type RunnerMessage } from '../../shared/protocol.ts';
import type { SignedStatement } from '../../shared/receipt/run-statement.ts';
import type { StoredPlan } from '../store/plan-store.ts';
import type { Attested } from './audit-desk.ts';
import { isApprovalForgotten } from './reconcile.ts';

/** What a runner signs. */
type SignedMessage = Extract<RunnerMessage, { signed: unknown }>;
type SayingMessage = SignedMessage | Extract<RunnerMessage, { type: 'step_finished' }>;

/** A decision as the runner gets it, and as its acceptance is bound to it. */
export const approvalOf = ({ by, at, assertion }: Decision): Approval =>
  assertion === undefined ? { kind: 'token', by, at } : { kind: 'passkey', by, at, assertion };

/**
 * Why what is signed can not stand for what is said of this plan; undefined when it does, or when nothing is signed.
 * By whom it is signed, `verifyRunnerSignature` says.
 */
export const statementFault = (
  message: SayingMessage,
  { document, digest }: StoredPlan,
): string | undefined => {
  if (message.type === 'step_finished' || message.signed === null) return undefined;
  const { signed } = message;
  const { statement } = signed;
  if (statement.event !== message.type) return 'speaks of another event';
  if (statement.plan_id !== document.plan_id || statement.plan_digest !== digest) {
    return 'speaks of another plan';
  }
  if (statement.hub !== document.hub) return 'speaks to another hub';
  if (statement.runner_id !== document.runner.id) return 'speaks for another machine';
  if (!isSame(said(message), signedOf(signed))) return 'says something else than the message';
  if (statement.event === 'finished' && statement.output.length !== statement.steps.length) {
    return 'has not one hash for each step';
  }
  return undefined;
};

/**
 * True where the machine speaks of a run under an approval that this hub no longer has, as after a restore from a
 * backup: nothing that it says of that run may stand for the approval of now.
 */
export const isOfForgottenApproval = (message: SayingMessage, plan: StoredPlan): boolean => {
  const { decision } = plan.life;
  if (decision?.kind !== 'approved' || isApprovalForgotten(plan)) return true;
  if (message.type !== 'accepted' || message.signed?.statement.event !== 'accepted') return false;
  return message.signed.statement.approval_digest !== approvalDigest(approvalOf(decision));
};

const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

const said = (message: SignedMessage): unknown => {
  switch (message.type) {
    case 'finished':
      return [message.outcome, message.steps];
    case 'refused':
      return [message.code];
    default:
      return [];
  }
};

const signedOf = ({ statement }: SignedStatement): unknown => {
  switch (statement.event) {
    case 'finished':
      return [statement.outcome, statement.steps];
    case 'refused':
      return [statement.code];
    default:
      return [];
  }
};

/** What is kept of a runner's word on a plan, with the key that it was checked by. */
export interface KeptStatements {
  readonly runner_key: string;
  readonly statements: readonly SignedStatement[];
}

export const readStatements = (text: string | null): KeptStatements | undefined =>
  // Written by `withStatement` from parsed messages.
  text === null ? undefined : (JSON.parse(text) as KeptStatements);

/** The statements with one more, as JSON. A runner says each event once; what it repeats is the same. */
export const withStatement = (text: string | null, { signed, runnerKey }: Attested): string => {
  const { statements = [], runner_key = runnerKey } = readStatements(text) ?? {};
  const isKnown = statements.some(({ statement }) => statement.event === signed.statement.event);
  if (isKnown && text !== null) return text;
  return JSON.stringify({ runner_key, statements: [...statements, signed] } satisfies KeptStatements);
};
