import * as z from 'zod';
import { outputTotalsSchema } from './output-chunk.ts';
import { type PlanState, planIdSchema, planStateSchema, stepResultSchema, timeSchema } from './plan.ts';
import { matchedRuleSchema } from './policy/verdict.ts';

/** What is posted to a plan's `callback_url` when it has ended. */
export const callbackEventSchema = z.object({
  type: z.literal('plan.ended'),
  timestamp: timeSchema,
  data: z.object({
    plan_id: planIdSchema,
    state: planStateSchema,
    /** Why it ended so, for people. */
    detail: z.string(),
    /** The words of the person who denied or cancelled it. */
    reason: z.string().nullable(),
    /** Those by which the policy blocked it. */
    rules: z.array(matchedRuleSchema),
    exit_code: z.int().nullable(),
    steps: z.array(stepResultSchema),
    /** How much output there is to fetch. */
    output: outputTotalsSchema,
  }),
});
export type CallbackEvent = z.infer<typeof callbackEventSchema>;

/** `webhook-id`: the same for every attempt to tell of the same end. */
export const callbackIdOf = (planId: string, state: PlanState): string => `${planId}.${state}`;

/** `GET /callback-secret`. */
export const callbackSecretSchema = z.object({
  secret: z.string().meta({ description: 'Begins with `whsec_`; for the signatures of Standard Webhooks.' }),
});
