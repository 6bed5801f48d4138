import { z } from '@hono/zod-openapi';
import { cancelRequestSchema, planPageSchema, planViewSchema } from '../../shared/api.ts';
import { PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from '../../shared/limits.ts';
import { planStateSchema } from '../../shared/plan.ts';
import { callerRoute, newRoutes } from '../http/api-route.ts';
import { ask, tell } from '../http/hub-call.ts';
import { readOptionalBody } from '../http/json-body.ts';
import { planParams } from '../http/plan-params.ts';
import { waitSeconds, wholeNumber } from '../http/query.ts';
import { json } from '../openapi-answers.ts';
import { jsonBodyOf } from '../openapi-components.ts';

/** `/plans`: every plan that the caller may see, and the way to cancel one. */
export const plans = newRoutes();

plans.openapi(
  callerRoute({
    op: 'plan.list',
    method: 'get',
    path: '/plans',
    tags: ['plans'],
    summary: 'Plans, newest first, by page',
    request: {
      query: z.object({
        state: planStateSchema.optional(),
        cursor: z
          .string()
          .max(200, 'must be at most 200 characters; pass the next_cursor of the page before')
          .optional()
          .openapi({ description: '`next_cursor` of the page before.' }),
        limit: wholeNumber({
          min: 1,
          max: PAGE_SIZE_MAX,
          fallback: PAGE_SIZE_DEFAULT,
          description: 'Plans on a page.',
        }),
      }),
    },
    responses: { 200: json(planPageSchema, 'One page.') },
    refusals: ['invalid_request'],
  }),
  async (c) => {
    const { state = null, cursor = null, limit } = c.req.valid('query');
    return c.json(await ask(c, (hub, caller) => hub.listPlans(caller, { state, cursor, limit })), 200);
  },
);

plans.openapi(
  callerRoute({
    op: 'plan.get',
    method: 'get',
    path: '/plans/{id}',
    tags: ['plans'],
    summary: 'One plan; with ?wait= the answer comes when it has ended',
    request: {
      params: planParams,
      query: z.object({
        wait: waitSeconds(0, 'Seconds to wait for the plan to end; then it is answered as it is.'),
      }),
    },
    responses: { 200: json(planViewSchema, 'The plan as it is now.') },
    refusals: ['not_found', 'invalid_request'],
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    const { wait } = c.req.valid('query');
    return c.json(await ask(c, (hub, caller) => hub.getPlan(caller, id, wait * 1_000)), 200);
  },
);

plans.openapi(
  callerRoute({
    op: 'plan.cancel',
    method: 'post',
    path: '/plans/{id}/cancel',
    tags: ['plans'],
    summary: 'Cancels a plan that has not ended',
    description: 'While it runs, the answer says that it was asked for; the plan’s end says what came of it.',
    request: { params: planParams, body: jsonBodyOf('ReasonRequest', 'Optional.') },
    responses: { 200: json(planViewSchema, 'The plan as it is now.') },
    refusals: [
      'not_found',
      'plan_ended',
      'plan_expired',
      'illegal_move',
      'invalid_json',
      'body_too_large',
      'unsupported_media_type',
      'invalid_request',
    ],
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    const body = await readOptionalBody(c.req.raw, cancelRequestSchema);
    return c.json(await tell(c, (hub, caller) => hub.cancel(caller, id, body?.reason ?? null)), 200);
  },
);
