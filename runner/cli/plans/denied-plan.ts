import * as z from 'zod';
import { planIdSchema } from '../../../shared/plan.ts';
import { matchedRuleSchema } from '../../../shared/policy/verdict.ts';
import { Complaint } from '../../complaint.ts';
import { EXIT } from '../exit-code.ts';
import type { HubRefusal } from '../hub/api-client.ts';
import { oneLine } from '../terminal/one-line.ts';
import { ruleLines } from './verdict-text.ts';

const deniedPlanSchema = z.object({
  plan_id: planIdSchema,
  rules: z.array(
    z.object({ ...matchedRuleSchema.shape, action: matchedRuleSchema.shape.action.default('deny') }),
  ),
  summary: z.string(),
});

/** The hub's `policy_denied` in words for an agent: by which rules, each once; undefined for any other refusal. */
export const blockedText = ({ code, problem, message }: HubRefusal): string | undefined => {
  if (code !== 'policy_denied') return undefined;
  const denied = deniedPlanSchema.safeParse(problem);
  if (!denied.success) return `Blocked by the machine's policy; nobody was asked: ${message}`;
  const { plan_id, rules } = denied.data;
  const reasons = rules.filter(({ action }) => action === 'deny').map(({ id, reason }) => `${id}: ${reason}`);
  return `Blocked by the machine's policy; nobody was asked (plan ${plan_id}). ${[...new Set(reasons)].join(' ')}`;
};

/** The hub's `policy_denied` as a complaint with every rule's reason; undefined for any other refusal. */
export const deniedPlan = (refusal: HubRefusal, stepCount: number): Complaint | undefined => {
  if (refusal.code !== 'policy_denied') return undefined;
  const denied = deniedPlanSchema.safeParse(refusal.problem);
  if (!denied.success) return new Complaint(oneLine(refusal.message, 2_000), EXIT.blocked);
  const { plan_id, rules, summary } = denied.data;
  const lines = [
    `The machine's policy denies this plan; nobody was asked. It is kept as ${plan_id}.`,
    `  ${oneLine(summary, 1_000)}`,
    ...ruleLines(rules, stepCount).map((line) => `  ${line}`),
    '  What a command would be told: provara policy explain "COMMAND"',
  ];
  return new Complaint(lines.join('\n'), EXIT.blocked);
};
