import { meSchema } from '../../shared/api.ts';
import { callerRoute, newRoutes } from '../http/api-route.ts';
import { ask } from '../http/hub-call.ts';
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
    responses: { 200: json(meSchema, 'The credential’s hub, role and name.') },
    refusals: [],
  }),
  async (c) => c.json(await ask(c, (hub, caller) => hub.me(caller)), 200),
);
