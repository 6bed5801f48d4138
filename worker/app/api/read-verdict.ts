import type { Risk } from '../../../shared/policy/policy-schema.ts';
import type { MatchedRule, PlanVerdict, StepVerdict } from '../../../shared/policy/verdict.ts';
import { flag, list, number, oneOf, optional, pair, type Read, record, text } from './read.ts';

const readRisk: Read<Risk> = oneOf('low', 'medium', 'high');
const readAction = oneOf('deny', 'ask');

const stepFields = {
  verdict: readAction,
  risk: readRisk,
  understood: flag,
  dialects: oneOf('same', 'differ'),
  summary: text,
} as const;

/** What the policy said of a plan when it was submitted. */
export const readPlanVerdict: Read<PlanVerdict> = record<PlanVerdict>({
  ...stepFields,
  rules: list(
    record<MatchedRule>({
      id: text,
      reason: text,
      risk: readRisk,
      action: readAction,
      at: pair,
      step: optional(number),
    }),
  ),
  steps: list(record<StepVerdict>(stepFields)),
});
