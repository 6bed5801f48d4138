import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { canonicalJson, sha256Hex } from '../../shared/digest.ts';
import { IDEMPOTENCY_KEY_CHARACTERS } from '../../shared/limits.ts';
import { submitAnswerSchema } from '../../shared/submission-api.ts';
import { callerRoute, newRoutes } from '../http/api-route.ts';
import type { AppEnv } from '../http/app-env.ts';
import { ask, presentedOf, tell } from '../http/hub-call.ts';
import { readJson } from '../http/json-body.ts';
import { refuseRequest, take } from '../http/refused.ts';
import { parseOrRefuse } from '../http/validation.ts';
import { outsideNetwork } from '../hub/outbox/outside-network.ts';
import { json } from '../openapi-answers.ts';
import { jsonBodyOf } from '../openapi-components.ts';
import { submitJudged } from '../policy/judged-submission.ts';
import { parseSubmission } from './plan-submission.ts';

/** `POST /plan`: what an agent wants done. */
export const plan = newRoutes();

const KEY_LIMIT = `must be 1 to ${IDEMPOTENCY_KEY_CHARACTERS} visible ASCII characters`;

const KEY_HEADER = 'idempotency-key';
const VISIBLE = /^[\x21-\x7e]+$/;
const keyHeaderSchema = z.object({
  [KEY_HEADER]: z.string().max(IDEMPOTENCY_KEY_CHARACTERS, KEY_LIMIT).regex(VISIBLE, KEY_LIMIT),
});

/** Read by itself: the router's own check collects every header of every request first. */
const readKey = (c: Context<AppEnv>): string | undefined => {
  const key = c.req.header(KEY_HEADER);
  return key === undefined ? undefined : parseOrRefuse(keyHeaderSchema, { [KEY_HEADER]: key })[KEY_HEADER];
};

const EXAMPLES = {
  asks: {
    summary: 'A command that the agent runs itself once a person said yes',
    value: { command: 'git push', run_by: 'agent', shell: 'sh', note: 'Publish the fix.' },
  },
  callback: {
    summary: 'With a signed message when it has ended',
    value: { command: 'Get-Date', callback_url: 'https://agent.example.com/provara' },
  },
  command: { summary: 'One command', value: { command: 'Get-Date', note: 'Is the clock right?' } },
  steps: {
    summary: 'Several steps; the first that fails ends the run',
    value: {
      steps: [{ command: 'Get-Service' }, { command: 'Get-ChildItem', cwd: 'C:\\Temp', timeout_s: 30 }],
      note: 'What runs here, and what lies in Temp?',
      expires_in_s: 600,
    },
  },
};

plan.openapi(
  callerRoute({
    op: 'plan.submit',
    method: 'post',
    path: '/plan',
    tags: ['plans'],
    summary: 'Queues a plan for a person to decide',
    parameters: [
      {
        in: 'header',
        name: KEY_HEADER,
        required: false,
        schema: { type: 'string', maxLength: IDEMPOTENCY_KEY_CHARACTERS, pattern: VISIBLE.source },
        description: 'The same key with the same body gives the same plan: repeat without fear.',
      },
    ],
    request: {
      body: {
        required: true,
        ...jsonBodyOf(['SubmitCommand', 'SubmitSteps'], 'One command or steps.', EXAMPLES),
      },
    },
    responses: { 200: json(submitAnswerSchema, 'The plan is stored and waits.') },
    refusals: [
      'hub_held',
      'invalid_json',
      'idempotency_conflict',
      'no_runner',
      'runner_not_ready',
      'body_too_large',
      'unsupported_media_type',
      'invalid_request',
      'runner_required',
      'runner_unknown',
      'too_many_pending',
      'too_many_plans',
      'policy_denied',
    ],
  }),
  async (c) => {
    const { submission, warnings } = parseSubmission(await readJson(c.req.raw));
    const { callback_url } = submission;
    // Checked again before each message.
    if (callback_url !== undefined) take(outsideNetwork(c.env).check(callback_url, 'callback_url'));
    const key = readKey(c);
    const idempotency = key === undefined ? null : { key, bodyHash: sha256Hex(canonicalJson(submission)) };
    // With a key a repeated call finds the first one's plan, so it may be repeated here.
    const call = idempotency === null ? tell : ask;
    const { hubId, caller: presented } = presentedOf(c);
    const { blocked, ...queued } = await submitJudged(hubId, presented, submission, (judgement) =>
      call(c, (hub, caller) => hub.submitPlan(caller, submission, idempotency, judgement)),
    );
    const passedOver = warnings.length > 0 ? { warnings: [...warnings] } : {};
    if (blocked !== null) {
      // The plan is in the history as blocked; the agent learns by which rules.
      const { detail, ...why } = blocked;
      return refuseRequest('policy_denied', detail, { plan_id: queued.pending_id, ...why, ...passedOver });
    }
    return c.json({ ...queued, queued: true as const, ...passedOver }, 200);
  },
);
