import { readFileSync } from 'node:fs';
import { jsonText } from '../../../shared/display/json-text.ts';
import { receiptWords } from '../../../shared/receipt/receipt-words.ts';
import { runnerKeySchema } from '../../../shared/receipt/run-statement.ts';
import {
  type CheckedReceipt,
  RECEIPT_CHECKS,
  type ReceiptCheck,
  type ReceiptEvidence,
  verifyReceipt,
} from '../../../shared/receipt/verify-receipt.ts';
import { Complaint } from '../../complaint.ts';
import { EXIT } from '../exit-code.ts';
import { oneLine } from '../terminal/one-line.ts';

export interface VerifyCommandOptions {
  readonly stdout?: string;
  readonly stderr?: string;
  readonly step: number;
  readonly runnerKey?: string;
  readonly json: boolean;
}

/** `provara verify`: checks a receipt without a network. Ends with 0 only when nothing failed. */
export const verify = async (file: string, options: VerifyCommandOptions): Promise<number> => {
  const { runnerKey, stdout, stderr, step } = options;
  if (runnerKey !== undefined && !runnerKeySchema.safeParse(runnerKey.toLowerCase()).success) {
    throw new Complaint('--runner-key is 64 hexadecimal digits.', EXIT.usage);
  }
  const evidence: ReceiptEvidence = {
    step: step - 1,
    ...(runnerKey !== undefined && { runnerKey }),
    ...(stdout !== undefined && { stdout: bytesOf(stdout) }),
    ...(stderr !== undefined && { stderr: bytesOf(stderr) }),
  };
  const checked = await verifyReceipt(bytesOf(file), evidence);
  process.stdout.write(options.json ? `${jsonOf(checked)}\n` : textOf(checked));
  return checked.ok ? EXIT.ok : EXIT.error;
};

const bytesOf = (file: string): Uint8Array => {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Complaint(`${file} can not be read (${(error as NodeJS.ErrnoException).code}).`, EXIT.usage);
  }
};

const jsonOf = (checked: CheckedReceipt): string => {
  const { title, proven, notProven, keys } = receiptWords(checked);
  return jsonText({ ok: checked.ok, title, checks: checked.checks, proven, not_proven: notProven, keys });
};

const MARKS: Readonly<Record<ReceiptCheck['outcome'], string>> = {
  passed: 'ok  ',
  failed: 'FAIL',
  absent: '-   ',
};

const textOf = (checked: CheckedReceipt): string => {
  const { title, proven, notProven, keys } = receiptWords(checked);
  const list = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${oneLine(line, 2_000)}`)];
  return [
    ...checked.checks.map(
      ({ id, outcome, words }) => `${MARKS[outcome]} ${RECEIPT_CHECKS[id]}. ${oneLine(words, 2_000)}`,
    ),
    ...list('Proven:', proven),
    ...list('Not proven:', notProven),
    ...list(
      'To compare:',
      keys.map(({ name, value }) => `${name}: ${value}`),
    ),
    '',
    `${title}.`,
    '',
  ].join('\n');
};
