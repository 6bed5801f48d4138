import { createdTokenSchema } from '../../shared/api.ts';
import type { Role } from '../../shared/credential.ts';
import { accessFor } from './access.ts';
import { callHub } from './api-client.ts';
import { EXIT } from './exit-code.ts';

/** `provara token`: makes a credential and prints it, the only time that it is shown. */
export const token = async (name: string, { role }: { readonly role: Role }): Promise<number> => {
  const created = await callHub(accessFor(['owner']), '/tokens', createdTokenSchema, {
    method: 'POST',
    body: { role, name },
  });
  process.stdout.write(`${created.token}\n`);
  return EXIT.ok;
};
