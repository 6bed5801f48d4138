import { writeFileSync } from 'node:fs';
import { visibleJson } from '../../../shared/display/json-text.ts';
import { receiptSchema, receiptText } from '../../../shared/receipt/receipt.ts';
import { EXIT } from '../exit-code.ts';
import { accessFor } from '../hub/access.ts';
import { callHub } from '../hub/api-client.ts';

/** `provara receipt`: fetches what is signed of a plan that ended. */
export const receipt = async (id: string, { output }: { readonly output?: string }): Promise<number> => {
  const access = accessFor(['agent', 'approver', 'owner']);
  const made = await callHub(access, `/plans/${encodeURIComponent(id)}/receipt`, receiptSchema);
  const text = `${receiptText(made)}\n`;
  // A file gets the bytes that are signed; at a terminal characters that would act on it are written out.
  if (output === undefined) process.stdout.write(process.stdout.isTTY ? visibleJson(text) : text);
  else writeFileSync(output, text);
  return EXIT.ok;
};
