import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256 } from '#sha256';
import { canonicalJson, planDigest } from '../digest.ts';
import { outcomeOfSteps } from '../plan.ts';
import { fromBase64url } from '../proof/base64url.ts';
import { checkAssertion } from '../proof/check-assertion.ts';
import { isStrictCoseKey } from '../proof/cose-key.ts';
import { decisionDigest } from '../proof/signed-digests.ts';
import { originOf } from '../proof/signed-site.ts';
import { approvalDigest } from '../protocol.ts';
import { decodeUtf8 } from '../utf8.ts';
import { isComplete, type Receipt, receiptSchema } from './receipt.ts';
import type { RunStatement } from './run-statement.ts';
import { isSignedByRunner } from './statement-signature.ts';

/** What is looked at, in this order. */
export const RECEIPT_CHECKS = {
  form: 'The file is a receipt, and each byte of it is where it must be',
  runner_key: 'The machine’s key is the one that was expected',
  order: 'The machine’s word reaches from the beginning to the end',
  plan: 'The machine speaks of this plan',
  signatures: 'The machine’s signatures are those of its key',
  approval: 'The machine accepted this approval',
  passkey: 'A passkey signed a yes to this plan',
  result: 'The result follows from the steps',
  stdout: 'The standard output is what the machine sent',
  stderr: 'The error output is what the machine sent',
} as const satisfies Record<string, string>;
export type ReceiptCheckId = keyof typeof RECEIPT_CHECKS;

export interface ReceiptCheck {
  readonly id: ReceiptCheckId;
  /** `absent`: there was nothing to check. */
  readonly outcome: 'passed' | 'failed' | 'absent';
  /** One sentence; of a failure what was found and what was expected. */
  readonly words: string;
}

export interface CheckedReceipt {
  /** True when the form was right and nothing failed. */
  readonly ok: boolean;
  /** Undefined when the form was wrong. */
  readonly receipt: Receipt | undefined;
  readonly checks: readonly ReceiptCheck[];
}

/** What the reader brings along, beside the receipt. */
export interface ReceiptEvidence {
  /** The machine's public key from a place that the reader trusts, in hexadecimal. */
  readonly runnerKey?: string;
  /** Of which step the output is, from 0; the first when left out. */
  readonly step?: number;
  readonly stdout?: Uint8Array;
  readonly stderr?: Uint8Array;
}

/** Checks a receipt without a network: each check looks for itself, so that more than one may fail. Never throws. */
export const verifyReceipt = async (
  bytes: Uint8Array,
  evidence: ReceiptEvidence = {},
): Promise<CheckedReceipt> => {
  const read = readReceipt(bytes);
  if (typeof read === 'string') {
    return { ok: false, receipt: undefined, checks: [{ id: 'form', outcome: 'failed', words: read }] };
  }
  const checks: ReceiptCheck[] = [
    { id: 'form', outcome: 'passed', words: 'It is a receipt of version 1 in canonical JSON.' },
    { id: 'runner_key', ...checkRunnerKey(read, evidence.runnerKey) },
    { id: 'order', ...checkOrder(read) },
    { id: 'plan', ...checkPlan(read) },
    { id: 'signatures', ...checkSignatures(read) },
    { id: 'approval', ...checkApproval(read) },
    { id: 'passkey', ...(await checkPasskey(read)) },
    { id: 'result', ...checkResult(read) },
    { id: 'stdout', ...checkOutput(read, 'stdout', evidence) },
    { id: 'stderr', ...checkOutput(read, 'stderr', evidence) },
  ];
  return { ok: checks.every(({ outcome }) => outcome !== 'failed'), receipt: read, checks };
};

type Found = Omit<ReceiptCheck, 'id'>;
const passed = (words: string): Found => ({ outcome: 'passed', words });
const failed = (words: string): Found => ({ outcome: 'failed', words });
const absent = (words: string): Found => ({ outcome: 'absent', words });

/** The receipt in these bytes, or why there is none. */
const readReceipt = (bytes: Uint8Array): Receipt | string => {
  let json: unknown;
  let text: string;
  try {
    text = decodeUtf8(bytes);
    json = JSON.parse(text);
  } catch {
    return 'The file is not JSON in UTF-8.';
  }
  const parsed = receiptSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `The file is not a receipt (${issue?.path.join('.') || 'file'}: ${issue?.message}).`;
  }
  // Else a blank, the order of members or the way a number is written could be changed unseen.
  const canonical = canonicalJson(parsed.data);
  if (text !== canonical && text !== `${canonical}\n`) return 'The file is not canonical JSON (RFC 8785).';
  return parsed.data;
};

const checkRunnerKey = ({ runner_key }: Receipt, expected: string | undefined): Found => {
  if (expected === undefined) return absent('No key was given to compare with.');
  return runner_key === expected.toLowerCase()
    ? passed('It is.')
    : failed(`The receipt has ${runner_key}, expected ${expected}.`);
};

const checkOrder = ({ statements }: Receipt): Found => {
  const events = statements.map(({ statement }) => statement.event).join(', ');
  if (isComplete(statements)) return passed(`It said: ${events}.`);
  return failed(`It said: ${events}; expected accepted, started, finished, or a refusal.`);
};

const checkPlan = ({ document, statements }: Receipt): Found => {
  const expected = {
    hub: document.hub,
    plan_id: document.plan_id,
    plan_digest: planDigest(document),
    runner_id: document.runner.id,
  };
  for (const { statement } of statements) {
    for (const [name, value] of Object.entries(expected)) {
      const got = statement[name as keyof typeof expected];
      if (got !== value) return failed(`${statement.event} has ${name} ${got}, the plan ${value}.`);
    }
  }
  return passed(`Each statement names plan ${document.plan_id} by its digest ${expected.plan_digest}.`);
};

const checkSignatures = ({ statements, runner_key }: Receipt): Found => {
  const wrong = statements.find((signed) => !isSignedByRunner(signed, runner_key));
  if (wrong === undefined) return passed(`${statements.length} statements are signed (Ed25519).`);
  return failed(`${wrong.statement.event} is not signed by the key ${runner_key}.`);
};

const statementOf = <Event extends RunStatement['event']>(
  { statements }: Receipt,
  event: Event,
): Extract<RunStatement, { event: Event }> | undefined =>
  statements
    .map(({ statement }) => statement)
    .find((statement): statement is Extract<RunStatement, { event: Event }> => statement.event === event);

const checkApproval = (receipt: Receipt): Found => {
  const accepted = statementOf(receipt, 'accepted');
  const { approval } = receipt;
  if (accepted === undefined) {
    return approval === null
      ? absent('The machine accepted none.')
      : failed('There is an approval that the machine did not accept.');
  }
  if (approval === null) return failed('The machine accepted an approval that is not here.');
  const digest = approvalDigest(approval);
  return digest === accepted.approval_digest
    ? passed('What it accepted is this approval, by its digest.')
    : failed(`It accepted the approval ${accepted.approval_digest}, this one is ${digest}.`);
};

const checkPasskey = async ({ approval, approver, document }: Receipt): Promise<Found> => {
  if (approval?.kind !== 'passkey') {
    return approver === null
      ? absent('No passkey was asked: the hub says who approved.')
      : failed('There is a passkey’s key, but nothing that it signed.');
  }
  if (approver === null) return failed('The key of the passkey is missing.');
  const { assertion } = approval;
  const publicKey = fromBase64url(approver.public_key);
  if (publicKey === undefined || !isStrictCoseKey(publicKey)) {
    return failed('The passkey’s key is not written in the one way that is right.');
  }
  const key = { ...approver, credential_id: assertion.credential_id, name: 'it', role: 'approver' as const };
  const checked = await checkAssertion(assertion, {
    challenge: decisionDigest('approve', document),
    relyingParty: { rp_id: approver.rp_id, origins: [originOf(assertion)] },
    keys: [key],
  });
  return checked.ok
    ? passed(`It did, with its user verified, asked by the page at ${originOf(assertion)}.`)
    : failed(`${checked.code}: got ${checked.got}, expected ${checked.expected}.`);
};

const checkResult = (receipt: Receipt): Found => {
  const finished = statementOf(receipt, 'finished');
  if (finished === undefined) return absent('Nothing ran to an end.');
  const { outcome, steps, output } = finished;
  const count = receipt.document.steps.length;
  const follows = outcomeOfSteps(steps, count);
  // Cancelled between two steps: no step says so.
  const isCut = outcome === 'cancelled' && follows === 'unknown';
  if (outcome !== follows && !isCut) return failed(`It is ${outcome}, the steps say ${follows}.`);
  if (steps.length > count || steps.some(({ step }, index) => step !== index)) {
    return failed(`The results are not those of the plan’s ${count} steps in order.`);
  }
  if (output.length !== steps.length) return failed('There is not one hash of the output for each step.');
  return passed(`${outcome}, after ${steps.length} of ${count} steps.`);
};

const checkOutput = (
  receipt: Receipt,
  stream: 'stdout' | 'stderr',
  { step = 0, ...files }: ReceiptEvidence,
): Found => {
  const file = files[stream];
  if (file === undefined) return absent('No file was given to compare with.');
  const expected = statementOf(receipt, 'finished')?.output[step]?.[`${stream}_sha256`];
  if (expected === undefined) return failed(`The receipt has no output of step ${step + 1}.`);
  const got = bytesToHex(sha256(file));
  return got === expected
    ? passed(`The file is what step ${step + 1} wrote, byte for byte.`)
    : failed(`The file has SHA-256 ${got}, step ${step + 1} has ${expected}.`);
};
