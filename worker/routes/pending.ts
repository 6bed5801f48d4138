import { z } from '@hono/zod-openapi';
import { type PlanView, pendingEntrySchema } from '../../shared/api.ts';
import { PAGE_SIZE_MAX, PENDING_LIMIT_DEFAULT } from '../../shared/limits.ts';
import { callerRoute, newRoutes } from '../http/api-route.ts';
import { ask } from '../http/hub-call.ts';
import { wholeNumber } from '../http/query.ts';
import { jsonList } from '../openapi-answers.ts';

/** `GET /pending`: what waits for a decision, in the reference's form. */
export const pending = newRoutes();

const pendingEntry = ({
  plan_id,
  digest,
  document,
  verdict,
}: PlanView): z.infer<typeof pendingEntrySchema> => {
  const { steps, note, created_at, requester, runner, shell, expires_at } = document;
  const [first] = steps;
  return {
    pending_id: plan_id,
    command: first?.command ?? '',
    cwd: first?.cwd ?? null,
    timeout_s: first?.timeout_s ?? 0,
    note,
    ts: Date.parse(created_at) / 1_000,
    queued_at: created_at,
    steps,
    requester: requester.name,
    runner: runner.name,
    shell,
    expires_at,
    digest,
    verdict,
  };
};

pending.openapi(
  callerRoute({
    op: 'pending.list',
    method: 'get',
    path: '/pending',
    tags: ['plans'],
    summary: 'Plans that wait for a decision, newest first',
    request: {
      query: z.object({
        limit: wholeNumber({
          min: 1,
          max: PAGE_SIZE_MAX,
          fallback: PENDING_LIMIT_DEFAULT,
          description: 'At most this many.',
        }),
      }),
    },
    responses: {
      200: jsonList(pendingEntrySchema, '`command`, `cwd`, `timeout_s`: of the first step.'),
    },
    refusals: ['invalid_request'],
  }),
  async (c) => {
    const { limit } = c.req.valid('query');
    const { plans } = await ask(c, (hub, caller) =>
      hub.listPlans(caller, { states: ['pending'], cursor: null, limit }),
    );
    return c.json(plans.map(pendingEntry), 200);
  },
);
