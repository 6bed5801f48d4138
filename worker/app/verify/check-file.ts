import type { ReceiptWords } from '../../../shared/receipt/receipt-words.ts';
import type { ReceiptCheck } from '../../../shared/receipt/verify-receipt.ts';

/** What the page shows of a receipt that was checked. */
export interface ShownReceipt extends ReceiptWords {
  readonly file: string;
  readonly ok: boolean;
  readonly checks: readonly (ReceiptCheck & { readonly title: string })[];
}

/** What a person gives beside the receipt. */
export interface ShownEvidence {
  readonly runnerKey: string;
  readonly stdout: File | null;
}

// A plan has at most a megabyte, its receipt not much more.
const RECEIPT_BYTES = 4 * 1024 * 1024;

/** Checks a receipt on this device: nothing of it leaves the page. */
export const checkFile = async (file: File, { runnerKey, stdout }: ShownEvidence): Promise<ShownReceipt> => {
  const { RECEIPT_CHECKS, receiptWords, verifyReceipt } = await import('./verifier.ts');
  const checked = await verifyReceipt(await bytesOf(file.slice(0, RECEIPT_BYTES + 1)), {
    ...(runnerKey !== '' && { runnerKey }),
    ...(stdout !== null && { stdout: await bytesOf(stdout) }),
  });
  const checks = checked.checks.map((check) => ({ ...check, title: RECEIPT_CHECKS[check.id] }));
  return { file: file.name, ok: checked.ok, checks, ...receiptWords(checked) };
};

const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
