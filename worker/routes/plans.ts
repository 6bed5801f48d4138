import { z } from '@hono/zod-openapi';
import {
  cancelRequestSchema,
  planAgentsSchema,
  planDaysSchema,
  planPageSchema,
  planViewSchema,
} from '../../shared/api.ts';
import { PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX, RETENTION_DAYS, SEARCH_WORDS_MAX } from '../../shared/limits.ts';
import { isWholeText, planStateSchema } from '../../shared/plan.ts';
import { callerRoute, newRoutes } from '../http/api-route.ts';
import { ask, tell } from '../http/hub-call.ts';
import { readOptionalBody } from '../http/json-body.ts';
import { planParams } from '../http/plan-params.ts';
import { waitSeconds, wholeNumber } from '../http/query.ts';
import { json } from '../openapi-answers.ts';
import { jsonBodyOf } from '../openapi-components.ts';

/** `/plans`: every plan that the caller may see, and the way to cancel one. */
export const plans = newRoutes();

const OFFSET = 'must be minutes from -840 to 840';

const statesField = z
  .string()
  .max(200)
  .transform((text) => text.split(','))
  .pipe(z.array(planStateSchema))
  .optional()
  .openapi({
    type: 'string',
    description: 'One state, or several with commas between.',
    example: 'failed,timed_out',
  });

const searchText = z
  .string()
  .max(200, 'must be at most 200 characters')
  .refine(isWholeText, 'holds half a character or U+0000');

const nameField = (description: string) => searchText.min(1).optional().openapi({ description });

// Each word is a condition of its own: SQLite takes about a hundred.
const wordsField = searchText
  .refine((text) => text.split(/\s+/).length <= SEARCH_WORDS_MAX, `must be at most ${SEARCH_WORDS_MAX} words`)
  .optional();

const timeField = (description: string) =>
  z.iso
    .datetime({ offset: true, error: 'must be a time such as 2025-01-15T00:00:00Z' })
    .transform((text) => Date.parse(text))
    .optional()
    .openapi({ type: 'string', format: 'date-time', description });

plans.openapi(
  callerRoute({
    op: 'plan.list',
    method: 'get',
    path: '/plans',
    tags: ['plans'],
    summary: 'Plans, newest first, by page',
    description: 'All filters must hold. An agent sees its own plans only.',
    request: {
      query: z.object({
        q: wordsField.openapi({
          description: 'Words that must all be in the commands or the note; parts of words count.',
        }),
        state: statesField,
        agent: nameField('Name of the requester.'),
        machine: nameField('Name of the machine.'),
        from: timeField('Submitted at this time or later, to the second.'),
        until: timeField('Submitted before this time, to the second.'),
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
    const { q, state, agent, machine, from, until, cursor = null, limit } = c.req.valid('query');
    const filter = { text: q, states: state, agent, machine, fromMs: from, untilMs: until };
    return c.json(await ask(c, (hub, caller) => hub.listPlans(caller, { ...filter, cursor, limit })), 200);
  },
);

plans.openapi(
  callerRoute({
    op: 'plan.days',
    method: 'get',
    path: '/plans/days',
    tags: ['plans'],
    summary: 'How many plans there were on each of the last days',
    description:
      'Oldest day first; days without plans are left out. An agent’s own plans only, for an agent.',
    request: {
      query: z.object({
        days: wholeNumber({
          min: 1,
          max: RETENTION_DAYS,
          fallback: 30,
          description: 'Days, today included.',
        }),
        utc_offset: z
          .string()
          .regex(/^-?\d{1,3}$/, OFFSET)
          .transform(Number)
          .refine((minutes) => Math.abs(minutes) <= 14 * 60, OFFSET)
          .default(0)
          .openapi({
            type: 'integer',
            description:
              'Minutes that the days’ clock is before UTC, such as 60; taken to the nearest quarter of an hour.',
          }),
      }),
    },
    responses: { 200: json(planDaysSchema, 'The days.') },
    refusals: ['invalid_request'],
  }),
  async (c) => {
    const { days, utc_offset } = c.req.valid('query');
    return c.json(await ask(c, (hub, caller) => hub.planDays(caller, days, utc_offset)), 200);
  },
);

plans.openapi(
  callerRoute({
    op: 'plan.agents',
    method: 'get',
    path: '/plans/agents',
    tags: ['plans'],
    summary: 'The agents’ names, to search plans by',
    description: 'Only its own, for an agent.',
    responses: { 200: json(planAgentsSchema, 'The names.') },
    refusals: [],
  }),
  async (c) => c.json(await ask(c, (hub, caller) => hub.planAgents(caller)), 200),
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
    request: {
      params: planParams,
      body: jsonBodyOf('ReasonRequest', 'Optional.', {
        reason: { summary: 'With a reason', value: { reason: 'No longer needed.' } },
      }),
    },
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
