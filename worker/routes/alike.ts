import { mostAlike } from '../../shared/alike.ts';
import { alikeAnswerSchema } from '../../shared/api.ts';
import { callerRoute, newRoutes } from '../http/api-route.ts';
import { ask } from '../http/hub-call.ts';
import { planParams } from '../http/plan-params.ts';
import { json } from '../openapi-answers.ts';

/** `GET /plans/:id/alike`: what a plan differs from. */
export const alike = newRoutes();

alike.openapi(
  callerRoute({
    op: 'plan.alike',
    method: 'get',
    path: '/plans/{id}/alike',
    tags: ['plans'],
    summary: 'The approved plan of the same agent and machine before this one that is most like it',
    description:
      'Among the last 20 of the hub’s last 1,000 plans; null when none has enough in common with it.',
    request: { params: planParams },
    responses: { 200: json(alikeAnswerSchema, 'The plan to compare with.') },
    refusals: ['not_found'],
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    const { steps, before } = await ask(c, (hub, caller) => hub.approvedBefore(caller, id));
    // Comparing texts takes time, which is this worker's to spend and not the hub's.
    const found = mostAlike(steps, before);
    const decision = found?.life.decision;
    return c.json(
      {
        plan_id: id,
        alike: found && decision ? { plan_id: found.plan_id, decision, steps: found.document.steps } : null,
      },
      200,
    );
  },
);
