import type { Context } from 'hono';
import * as z from 'zod';
import { REFUSALS, type Refusal, type RefusalCode } from '../../shared/refusal.ts';
import { CALLER_HEADER } from '../caller.ts';
import type { AppEnv } from './app-env.ts';
import { presentedOf, withHub } from './hub-call.ts';
import { Refused, refuseRequest } from './refused.ts';

const refusalSchema = z.object({
  code: z.enum(Object.keys(REFUSALS) as [RefusalCode, ...RefusalCode[]]),
  detail: z.string(),
  extra: z.record(z.string(), z.unknown()).optional(),
});

/** Refuses a request that does not ask for a WebSocket. */
export const requireUpgrade = (request: Request): void => {
  if (request.headers.get('Upgrade')?.toLowerCase() === 'websocket') return;
  refuseRequest('upgrade_required', 'Connect to this address with a WebSocket client.');
};

/**
 * The Hub's answer to a WebSocket of this caller: status 101 with the socket. Nothing of the client's
 * request is passed on but the named query, so that no client can speak as somebody else.
 */
export const openHubSocket = async (
  c: Context<AppEnv>,
  path: '/live' | '/runner',
  query: Readonly<Record<string, string | undefined>> = {},
): Promise<Response> => {
  const { hubId, caller } = presentedOf(c);
  const url = new URL(path, 'https://hub');
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  const headers = { Upgrade: 'websocket', [CALLER_HEADER]: JSON.stringify(caller) };
  const answer = await withHub(c, hubId, (hub) => hub.fetch(new Request(url, { headers })));
  if (answer.status === 101) return answer;
  const refusal: Refusal = stripUndefined(refusalSchema.parse(await answer.json()));
  throw new Refused(refusal);
};

const stripUndefined = ({ code, detail, extra }: z.infer<typeof refusalSchema>): Refusal =>
  extra === undefined ? { code, detail } : { code, detail, extra };
