import * as z from 'zod';
import { createdHubSchema, hubViewSchema } from '../../../shared/api.ts';
import { pageUrl } from '../../hub/listen-address.ts';
import { EXIT } from '../exit-code.ts';
import { localTime } from '../terminal/local-time.ts';
import { oneLine } from '../terminal/one-line.ts';
import { accessFor } from './access.ts';
import { callHub } from './api-client.ts';

/** `provara hub create`: makes a further hub, and prints the link of its first owner once. */
export const hubCreate = async (name: string): Promise<number> => {
  const access = accessFor(['owner']);
  const { id, path, expires_at } = await callHub(access, '/hubs', createdHubSchema, {
    method: 'POST',
    body: { name },
  });
  process.stdout.write(
    `The hub ${id} is there. Whoever opens this link first becomes its owner (until ${localTime(expires_at)}):\n${pageUrl(access.base)}${oneLine(path, 500)}\n`,
  );
  return EXIT.ok;
};

/** `provara hub list`: one line for each further hub. */
export const hubList = async (): Promise<number> => {
  const hubs = await callHub(accessFor(['owner']), '/hubs', z.array(hubViewSchema));
  for (const { id, created_at, created_by } of hubs) {
    process.stdout.write(`${id}  made ${localTime(created_at)} by ${oneLine(created_by, 200)}\n`);
  }
  if (hubs.length === 0) process.stdout.write('This deployment has no further hubs.\n');
  return EXIT.ok;
};
