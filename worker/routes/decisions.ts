import { z } from '@hono/zod-openapi';
import { denyRequestSchema, planViewSchema, runAnswerSchema } from '../../shared/api.ts';
import { APPROVE_WAIT_DEFAULT_S } from '../../shared/limits.ts';
import { approveRequestSchema } from '../../shared/passkey-api.ts';
import { callerRoute, newRoutes } from '../http/api-route.ts';
import { tell } from '../http/hub-call.ts';
import { readOptionalBody } from '../http/json-body.ts';
import { planParams } from '../http/plan-params.ts';
import { waitSeconds } from '../http/query.ts';
import { relyingPartyHere } from '../http/relying-party.ts';
import { json } from '../openapi-answers.ts';
import { jsonBodyOf } from '../openapi-components.ts';
import { APPROVE_EXAMPLES } from '../openapi-examples.ts';
import { runAnswer } from './run-answer.ts';

/** `POST /approve/:id` and `POST /deny/:id`: what a person says to a plan. */
export const decisions = newRoutes();

const DECIDED = ['not_found', 'plan_decided', 'plan_ended', 'plan_expired', 'illegal_move'] as const;

decisions.openapi(
  callerRoute({
    op: 'plan.approve',
    method: 'post',
    path: '/approve/{id}',
    tags: ['decisions'],
    summary: 'Approves a plan and waits for its run',
    description:
      'Takes no body, or a passkey’s assertion over the plan: a machine may ask for one. The decision stands also when the caller does not wait.',
    request: {
      params: planParams,
      query: z.object({
        wait: waitSeconds(APPROVE_WAIT_DEFAULT_S, 'Seconds to wait for the run to end.'),
      }),
      body: jsonBodyOf('ApproveRequest', 'Optional: the passkey’s proof.', APPROVE_EXAMPLES),
    },
    responses: {
      200: json(runAnswerSchema, 'The run has ended.'),
      202: json(planViewSchema, 'Approved; the run has not ended yet. Follow it at `/plans/{id}?wait=`.'),
    },
    refusals: [
      'hub_held',
      ...DECIDED,
      'proof_required',
      'assertion_invalid',
      'key_not_trusted',
      'passkey_revoked',
      'invalid_json',
      'body_too_large',
      'unsupported_media_type',
      'invalid_request',
    ],
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    const { wait } = c.req.valid('query');
    const assertion = (await readOptionalBody(c.req.raw, approveRequestSchema))?.assertion;
    const proof = assertion && { assertion, here: relyingPartyHere(c) };
    const { plan, output } = await tell(c, (hub, caller) => hub.approve(caller, id, wait * 1_000, proof));
    return output === null ? c.json(plan, 202) : c.json(runAnswer(plan, output), 200);
  },
);

decisions.openapi(
  callerRoute({
    op: 'plan.deny',
    method: 'post',
    path: '/deny/{id}',
    tags: ['decisions'],
    summary: 'Denies a plan; nothing runs',
    request: {
      params: planParams,
      body: jsonBodyOf('ReasonRequest', 'Optional: the words that the agent reads.', {
        reason: { summary: 'With a reason', value: { reason: 'Use the read-only account.' } },
      }),
    },
    responses: { 200: json(planViewSchema, 'The plan, denied.') },
    refusals: [...DECIDED, 'invalid_json', 'body_too_large', 'unsupported_media_type', 'invalid_request'],
  }),
  async (c) => {
    const { id } = c.req.valid('param');
    const body = await readOptionalBody(c.req.raw, denyRequestSchema);
    return c.json(await tell(c, (hub, caller) => hub.deny(caller, id, body?.reason ?? null)), 200);
  },
);
