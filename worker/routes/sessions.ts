import { z } from '@hono/zod-openapi';
import { sessionViewSchema } from '../../shared/api.ts';
import { SESSIONS_LISTED_MAX } from '../../shared/limits.ts';
import { callerRoute, newRoutes } from '../http/api-route.ts';
import { ask, tell } from '../http/hub-call.ts';
import { jsonList } from '../openapi-answers.ts';

/** `/sessions`: the devices that are signed in. */
export const sessions = newRoutes();

sessions.openapi(
  callerRoute({
    op: 'session.list',
    method: 'get',
    path: '/sessions',
    tags: ['credentials'],
    summary: 'The devices that are signed in',
    description: `Who signed in last comes first, at most ${SESSIONS_LISTED_MAX}. An owner sees all, anybody else those of the same token or passkey.`,
    responses: { 200: jsonList(sessionViewSchema, 'The sessions, without their secrets.') },
    refusals: [],
  }),
  async (c) => c.json(await ask(c, (hub, caller) => hub.listSessions(caller)), 200),
);

sessions.openapi(
  callerRoute({
    op: 'session.revoke',
    method: 'delete',
    path: '/sessions/{id}',
    tags: ['credentials'],
    summary: 'Signs a device out',
    description:
      'Its connections end, it is notified no more, and links that it made and nobody has used are withdrawn. Its passkey stays as it is, and so do the devices that came by its links.',
    request: {
      params: z.object({ id: z.string().openapi({ description: 'The session’s id.', example: 'k3v9q2ma' }) }),
    },
    responses: { 204: { description: 'It is signed out.' } },
    refusals: ['not_found'],
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    await tell(c, (hub, caller) => hub.endSession(caller, id));
    return c.body(null, 204);
  },
);
