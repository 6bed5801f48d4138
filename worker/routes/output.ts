import { z } from '@hono/zod-openapi';
import { outputPageSchema } from '../../shared/api.ts';
import { callerRoute, newRoutes } from '../http/api-route.ts';
import { ask } from '../http/hub-call.ts';
import { planParams } from '../http/plan-params.ts';
import { waitSeconds, wholeNumber } from '../http/query.ts';
import { json } from '../openapi-answers.ts';

/** `GET /plans/:id/output`: what the run printed, in numbered chunks. */
export const output = newRoutes();

output.openapi(
  callerRoute({
    op: 'output.get',
    method: 'get',
    path: '/plans/{id}/output',
    tags: ['plans'],
    summary: 'Output of a run, live and afterwards',
    request: {
      params: planParams,
      query: z.object({
        after: wholeNumber({
          min: 0,
          max: Number.MAX_SAFE_INTEGER,
          fallback: 0,
          description: '`next` of the answer before.',
        }),
        wait: waitSeconds(0, 'Seconds to wait for more output or the end.'),
      }),
    },
    responses: { 200: json(outputPageSchema, 'Chunks from `after` on, as many as fit into one answer.') },
    refusals: ['not_found', 'invalid_request'],
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    const { after, wait } = c.req.valid('query');
    return c.json(await ask(c, (hub, caller) => hub.getOutput(caller, id, after, wait * 1_000)), 200);
  },
);
