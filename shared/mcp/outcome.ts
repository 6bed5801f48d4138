import * as z from 'zod';
import { outputPageSchema, type PlanView, planViewSchema } from '../api.ts';
import { planIdSchema, planStateSchema, reasonGiven, stepEndSchema, timeSchema } from '../plan.ts';
import { matchedRuleSchema } from '../policy/verdict.ts';
import type { CallApi } from './call-api.ts';
import { cutMiddle, OUTPUT_CHARACTERS } from './cut-middle.ts';
import { outcomeText } from './outcome-text.ts';

/** What an agent learns of its plan: where it stands, and at the end the result or the reason of the no. */
export const outcomeSchema = z.object({
  plan_id: planIdSchema,
  state: planStateSchema,
  ended: z.boolean(),
  message: z.string().describe('Where the plan stands and what to do next.'),
  machine: z.string(),
  reason: z.string().nullable().describe('The words of the person who denied or cancelled it.'),
  rules: z
    .array(matchedRuleSchema.pick({ id: true, reason: true, risk: true, step: true }))
    .describe('The rules of the policy by which it was blocked.'),
  exit_code: z.int().nullable().describe('Of the last step that ran; null when there is none.'),
  steps: z.array(
    z.object({
      step: z.int(),
      end: stepEndSchema,
      exit_code: z.int().nullable(),
      duration_ms: z.number(),
    }),
  ),
  stdout: z.string(),
  stderr: z.string(),
  truncated: z
    .boolean()
    .describe('True when output is missing here; GET /plans/ID/output has what the hub kept.'),
  expires_at: timeSchema,
});
export type Outcome = z.infer<typeof outcomeSchema>;

interface Output {
  readonly stdout: string;
  readonly stderr: string;
  readonly isWhole: boolean;
}

const NO_OUTPUT: Output = { stdout: '', stderr: '', isWhole: true };

const blockingRules = (view: PlanView): Outcome['rules'] => {
  if (view.life.state !== 'blocked') return [];
  const rules = view.verdict?.rules ?? [];
  return rules
    .filter(({ action }) => action === 'deny')
    .map(({ id, reason, risk, step }) => ({ id, reason, risk, ...(step !== undefined && { step }) }));
};

const toOutcome = (view: PlanView, { stdout, stderr, isWhole }: Output): Outcome => {
  const { life, document } = view;
  const out = cutMiddle(stdout, OUTPUT_CHARACTERS);
  const err = cutMiddle(stderr, OUTPUT_CHARACTERS);
  return {
    plan_id: view.plan_id,
    state: life.state,
    ended: life.ended !== null,
    message: outcomeText(view),
    machine: document.runner.name,
    reason: reasonGiven(life),
    rules: blockingRules(view),
    exit_code: life.steps.at(-1)?.exit_code ?? null,
    steps: life.steps.map(({ step, end, exit_code, duration_ms }) => ({ step, end, exit_code, duration_ms })),
    stdout: out,
    stderr: err,
    truncated: !isWhole || out !== stdout || err !== stderr,
    expires_at: document.expires_at,
  };
};

const readOutput = async (callApi: CallApi, view: PlanView): Promise<Output> => {
  if (view.output.next === 0) return NO_OUTPUT;
  const text = { stdout: '', stderr: '', note: '' };
  for (let after = 0; ; ) {
    const path = `/plans/${view.plan_id}/output?after=${after}`;
    const page = outputPageSchema.parse(await callApi({ method: 'GET', path }));
    for (const { stream, data } of page.chunks) text[stream] += data;
    // Where the run goes on, what there is so far is enough.
    if (page.done || page.chunks.length === 0) break;
    after = page.next;
  }
  return { stdout: text.stdout, stderr: text.stderr, isWhole: view.output.dropped_bytes === 0 };
};

/** Reads the plan and waits up to `waitS` for its end. */
export const readPlan = async (callApi: CallApi, planId: string, waitS: number): Promise<PlanView> =>
  planViewSchema.parse(await callApi({ method: 'GET', path: `/plans/${planId}?wait=${waitS}`, waitS }));

/** The plan with its output so far. */
export const outcomeOf = async (callApi: CallApi, view: PlanView): Promise<Outcome> =>
  toOutcome(view, await readOutput(callApi, view));
