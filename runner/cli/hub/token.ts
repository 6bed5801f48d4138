import * as z from 'zod';
import { createdTokenSchema, tokenViewSchema } from '../../../shared/api.ts';
import type { Role } from '../../../shared/credential.ts';
import { EXIT } from '../exit-code.ts';
import { localTime } from '../terminal/local-time.ts';
import { oneLine } from '../terminal/one-line.ts';
import { accessFor } from './access.ts';
import { callHub } from './api-client.ts';

/** `provara token`: makes a credential and prints it, the only time that it is shown. */
export const token = async (name: string, { role }: { readonly role: Role }): Promise<number> => {
  const created = await callHub(accessFor(['owner']), '/tokens', createdTokenSchema, {
    method: 'POST',
    body: { role, name },
  });
  process.stdout.write(`${oneLine(created.token, 500)}\n`);
  return EXIT.ok;
};

/** `provara tokens`: one line for each token that is in force. */
export const tokens = async (): Promise<number> => {
  const all = await callHub(accessFor(['owner']), '/tokens', z.array(tokenViewSchema));
  for (const { id, role, name, last_used_at, callback_secret_lost_at: lost } of all) {
    const used = last_used_at === null ? 'never used' : `last used ${localTime(last_used_at)}`;
    process.stdout.write(`${id}  ${role.padEnd(8)}  ${oneLine(name, 200)}  ${used}\n`);
    if (lost !== undefined) process.stdout.write(`  ${lostWords(lost)}\n`);
  }
  return EXIT.ok;
};

const lostWords = (at: string): string =>
  `Its callback secret was lost with the sealing key and made anew at ${localTime(at)}: the agent takes no message until it has fetched GET /callback-secret; the first one that it takes ends this line.`;

/** `provara revoke`: from now on the token, its sign-in links and its sessions are worth nothing. */
export const revoke = async (id: string): Promise<number> => {
  const { role, name } = await callHub(
    accessFor(['owner']),
    `/tokens/${encodeURIComponent(id)}`,
    tokenViewSchema,
    { method: 'DELETE' },
  );
  process.stdout.write(`Revoked the ${role} token ${oneLine(name, 200)}.\n`);
  return EXIT.ok;
};
