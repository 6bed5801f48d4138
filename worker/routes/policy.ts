import type { z } from '@hono/zod-openapi';
import { explainRequestSchema, planExplanationSchema } from '../../shared/api.ts';
import { defaultPolicy } from '../../shared/policy/default-policy.ts';
import { explain } from '../../shared/policy/explain.ts';
import { explanationSchema } from '../../shared/policy/explanation-schema.ts';
import { callerRoute, newRoutes } from '../http/api-route.ts';
import { ask } from '../http/hub-call.ts';
import { readBody } from '../http/json-body.ts';
import { planParams } from '../http/plan-params.ts';
import { json } from '../openapi-answers.ts';
import { jsonBodyOf } from '../openapi-components.ts';

/** What a machine's policy says of a command, and why. */
export const policy = newRoutes();

policy.openapi(
  callerRoute({
    op: 'policy.explain',
    method: 'post',
    path: '/policy/explain',
    tags: ['policy'],
    summary: 'What a machine’s policy says of a command; nothing is proposed or run',
    request: {
      body: {
        required: true,
        ...jsonBodyOf('ExplainRequest', 'One command.', {
          command: { summary: 'One command', value: { command: 'gci C:\\Temp | rm -Recurse' } },
        }),
      },
    },
    responses: { 200: json(explanationSchema, 'Facts, verdict, and the places in the text.') },
    refusals: [
      'invalid_json',
      'no_runner',
      'runner_not_ready',
      'body_too_large',
      'unsupported_media_type',
      'invalid_request',
      'runner_required',
      'runner_unknown',
    ],
  }),
  async (c) => {
    const { command, cwd = null, runner = null } = await readBody(c.req.raw, explainRequestSchema);
    const basis = await ask(c, (hub, caller) => hub.judgeBasis(caller, runner));
    return c.json(toJson(explain(command, { ...basis, cwd })), 200);
  },
);

policy.openapi(
  callerRoute({
    op: 'plan.explain',
    method: 'get',
    path: '/plans/{id}/explanation',
    tags: ['policy'],
    summary: 'What the policy of the plan’s machine says of each step now',
    request: { params: planParams },
    responses: { 200: json(planExplanationSchema, 'One explanation for each step.') },
    refusals: ['not_found'],
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    const { document } = await ask(c, (hub, caller) => hub.getPlan(caller, id, 0));
    // A machine that was unpaired since has no policy any more.
    const basis = await ask(c, (hub, caller) => hub.judgeBasis(caller, document.runner.name)).catch(() => ({
      policy: defaultPolicy,
      protect: { origins: [], folders: [] },
    }));
    const steps = document.steps.map(({ command, cwd }) =>
      toJson(explain(command, { ...basis, shell: document.shell, cwd })),
    );
    return c.json({ plan_id: id, steps }, 200);
  },
);

/** The explanation as the answer's type has it: its lists are readonly, the type's are not. */
const toJson = (explanation: ReturnType<typeof explain>): z.infer<typeof explanationSchema> =>
  structuredClone(explanation) as unknown as z.infer<typeof explanationSchema>;
