import './no-eval.ts';

/** What checks receipts. Loaded when it is needed: it is larger than all the rest of the page. */
export { receiptWords } from '../../../shared/receipt/receipt-words.ts';
export { RECEIPT_CHECKS, verifyReceipt } from '../../../shared/receipt/verify-receipt.ts';
