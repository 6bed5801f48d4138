import * as z from 'zod';
import { STEPS_MAX } from '../limits.ts';
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

/** Matches of one verdict: each rule once, and more places as long as there is room. */
export const RULES_PER_VERDICT = 100;

/** What is said of one step, apart from the rules. */
export const stepVerdictSchema = z.strictObject({
  verdict: z.enum(['deny', 'ask']),
  risk: riskSchema,
  /** False: something in it can't be told before it runs. */
  understood: z.boolean(),
  /** Whether Windows PowerShell 5.1 and PowerShell 7 read it the same way. */
  dialects: z.enum(['same', 'differ']),
  /** What it does, in a sentence. */
  summary: z.string().max(4_000),
});
export type StepVerdict = z.infer<typeof stepVerdictSchema>;

/** What the policy says of one command. */
export const verdictSchema = stepVerdictSchema.extend({
  rules: z.array(matchedRuleSchema).max(RULES_PER_VERDICT),
});
export type Verdict = z.infer<typeof verdictSchema>;

/** What the policy says of a whole plan: the worst of its steps, every rule with its step, and each step. */
export const planVerdictSchema = stepVerdictSchema.extend({
  rules: z.array(matchedRuleSchema).max(RULES_PER_VERDICT * STEPS_MAX),
  steps: z.array(stepVerdictSchema).max(STEPS_MAX),
});
export type PlanVerdict = z.infer<typeof planVerdictSchema>;
