import { meAnswerSchema } from '../../shared/api.ts';
import { callerRoute, newRoutes } from '../http/api-route.ts';
import { ask } from '../http/hub-call.ts';
import { publicOrigin } from '../http/public-origin.ts';
import { json } from '../openapi-answers.ts';

/** `GET /me`. */
export const me = newRoutes();

me.openapi(
  callerRoute({
    op: 'me.get',
    method: 'get',
    path: '/me',
    tags: ['credentials'],
    summary: 'Who the caller is',
    responses: { 200: json(meAnswerSchema, 'The credential’s hub, role and name.') },
    refusals: [],
  }),
  async (c) => {
    const me = await ask(c, (hub, caller) => hub.me(caller));
    const reached_at = publicOrigin(c.env) ?? c.env.PROVARA_NETWORK_URL ?? null;
    return c.json({ ...me, reached_at }, 200);
  },
);
