import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { RememberedHead } from '../../../shared/audit/verify-audit.ts';
import { signedStatementSchema } from '../../../shared/receipt/run-statement.ts';
import { Complaint } from '../../complaint.ts';
import { EXIT } from '../exit-code.ts';

const receiptSchema = z.looseObject({ statements: z.array(signedStatementSchema) });

/** The places in the audit that these receipts name: what their runners saw before they ran anything. */
export const rememberedHeads = (receipts: readonly string[]): RememberedHead[] =>
  receipts.flatMap((file) => {
    const { statements } = readReceipt(file);
    return statements.flatMap(({ statement }) => {
      if (statement.event !== 'accepted') return [];
      return [statement.previous_head, statement.audit_head]
        .filter((head) => head !== null)
        .map((head) => ({ head, by: `the runner of ${file}` }));
    });
  });

const readReceipt = (file: string): z.infer<typeof receiptSchema> => {
  try {
    return receiptSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Complaint(`${file} is not a receipt. Get one with provara receipt PLAN_ID.`, EXIT.usage);
  }
};
