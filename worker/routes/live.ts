import { z } from '@hono/zod-openapi';
import { callerRoute, newRoutes } from '../http/api-route.ts';
import { openHubSocket, requireUpgrade } from '../http/hub-socket.ts';
import { revisionSchema, watchedPlanSchema } from '../http/watch-query.ts';

/** `GET /live`: the socket of a page that watches. */
export const live = newRoutes();

live.openapi(
  callerRoute({
    op: 'live.connect',
    method: 'get',
    path: '/live',
    tags: ['live'],
    summary: 'Events over a WebSocket',
    description: 'For pages. With the session cookie it must be opened by the hub’s own page.',
    request: {
      query: z.object({
        after: revisionSchema.optional().openapi({ description: 'Events after this revision.' }),
        snapshot: z
          .enum(['0', '1'], 'must be 0 or 1')
          .optional()
          .openapi({ description: '1: begin with all open plans and all machines.' }),
        plan: watchedPlanSchema,
      }),
    },
    responses: { 101: { description: 'A WebSocket.' } },
    refusals: ['not_found', 'too_many_watchers', 'origin_mismatch', 'invalid_request', 'upgrade_required'],
  }),
  async (c) => {
    requireUpgrade(c.req.raw);
    const { after, snapshot, plan } = c.req.valid('query');
    return openHubSocket(c, '/live', { after, plan, snapshot: snapshot === '1' ? '1' : undefined });
  },
);
