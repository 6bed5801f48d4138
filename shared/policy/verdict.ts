import { z } from 'zod';
import { riskSchema } from './policy-schema.ts';

export const matchedRuleSchema = z.strictObject({
  id: z.string().max(64),
  reason: z.string().max(1_000),
  risk: riskSchema,
  action: z.enum(['deny', 'ask']),
  /** The place in the step's command: start, and end exclusive, in UTF-16 code units. */
  at: z.tuple([z.int().min(0), z.int().min(0)]),
  /** Which step of the plan, from 0; only in a plan's verdict. */
  step: z.int().min(0).optional(),
});
export type MatchedRule = z.infer<typeof matchedRuleSchema>;

const fields = {
  verdict: z.enum(['deny', 'ask']),
  risk: riskSchema,
  rules: z.array(matchedRuleSchema).max(400),
  /** False: something in it can't be told before it runs. */
  understood: z.boolean(),
  /** Whether Windows PowerShell 5.1 and PowerShell 7 read it the same way. */
  dialects: z.enum(['same', 'differ']),
  /** What it does, in a sentence. */
  summary: z.string().max(4_000),
};

/** What the policy says of one command. */
export const verdictSchema = z.strictObject(fields);
export type Verdict = z.infer<typeof verdictSchema>;

/** What the policy says of a whole plan, with the verdict of each step. */
export const planVerdictSchema = z.strictObject({
  ...fields,
  rules: z.array(matchedRuleSchema).max(8_000),
  steps: z.array(verdictSchema),
});
export type PlanVerdict = z.infer<typeof planVerdictSchema>;
