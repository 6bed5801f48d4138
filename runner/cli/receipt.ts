import { writeFileSync } from 'node:fs';
import { receiptSchema, receiptText } from '../../shared/receipt/receipt.ts';
import { accessFor } from './access.ts';
import { callHub } from './api-client.ts';
import { EXIT } from './exit-code.ts';

/** `provara receipt`: fetches what is signed of a plan that ended. */
export const receipt = async (id: string, { output }: { readonly output?: string }): Promise<number> => {
  const access = accessFor(['agent', 'approver', 'owner']);
  const made = await callHub(access, `/plans/${encodeURIComponent(id)}/receipt`, receiptSchema);
  const text = `${receiptText(made)}\n`;
  if (output === undefined) process.stdout.write(text);
  else writeFileSync(output, text);
  return EXIT.ok;
};
