import { z } from '@hono/zod-openapi';
import { callerRoute, newRoutes } from '../http/api-route.ts';
import { eventStream } from '../http/event-stream.ts';
import { openHubSocket } from '../http/hub-socket.ts';
import { revisionSchema, watchedPlanSchema } from '../http/watch-query.ts';

/** `GET /events`: the same events as `/live`, for programs that read HTTP only. */
export const events = newRoutes();

const STREAM_HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store, no-transform',
  // nginx would hold events back.
  'X-Accel-Buffering': 'no',
};

const EXAMPLE =
  'id: 42\nevent: runner\ndata: {"type":"runner","runner":{"id":"…","name":"office-pc","revision":42,…}}\n\n';

events.openapi(
  callerRoute({
    op: 'events.follow',
    method: 'get',
    path: '/events',
    tags: ['live'],
    summary: 'Server-sent events: plans and machines as they change',
    description:
      'Begins with all open plans (of `plan` with that one, also when it has ended) and all machines, or, with ' +
      'Last-Event-ID, with what changed since; then comes `ready`. After too many changes, or an id that this hub never gave (it was restored from a backup), only open plans come, and `ready` says `missed`: read the rest anew. Each `plan` and `runner` event carries the whole state now; from `ready` on events have ids.',
    request: {
      headers: z.object({
        'last-event-id': revisionSchema.optional().openapi({ description: 'The id of the last event read.' }),
      }),
      query: z.object({ plan: watchedPlanSchema }),
    },
    responses: {
      200: {
        description: 'A stream that goes on until either side ends it.',
        content: { 'text/event-stream': { schema: z.string(), example: EXAMPLE } },
      },
    },
    refusals: ['not_found', 'too_many_watchers', 'invalid_request'],
  }),
  async (c) => {
    if (c.req.method === 'HEAD') return new Response(null, { headers: STREAM_HEADERS });
    const after = c.req.valid('header')['last-event-id'];
    const { plan } = c.req.valid('query');
    const answer = await openHubSocket(
      c,
      '/live',
      after === undefined ? { snapshot: '1', plan } : { after, plan },
    );
    if (answer.webSocket === null) throw new Error('The Hub answered 101 without a socket.');
    return new Response(eventStream(answer.webSocket), { headers: STREAM_HEADERS });
  },
);
