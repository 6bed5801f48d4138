import { z } from 'zod';
import { planIdSchema, runOutcomeSchema, stepResultSchema, timeSchema } from '../../shared/plan.ts';
import { runnerRefusalCodeSchema } from '../../shared/runner-refusal.ts';

const about = { plan_id: planIdSchema, at: timeSchema };
const plan = { digest: z.string(), expires_at: timeSchema };

/** One line of the journal. Commands and output are never in it. */
export const journalRecordSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('accepted'), ...about, ...plan }),
  /** Written before the first process is started: from here on something may have run. */
  z.strictObject({ type: z.literal('started'), ...about, step_count: z.int().min(1) }),
  z.strictObject({ type: z.literal('step'), ...about, result: stepResultSchema }),
  z.strictObject({
    type: z.literal('finished'),
    ...about,
    outcome: runOutcomeSchema,
    steps: z.array(stepResultSchema),
    detail: z.string().nullable(),
  }),
  z.strictObject({
    type: z.literal('refused'),
    ...about,
    ...plan,
    code: runnerRefusalCodeSchema,
    detail: z.string(),
  }),
  /** The hub has stored the end. */
  z.strictObject({ type: z.literal('acknowledged'), ...about }),
]);
export type JournalRecord = z.infer<typeof journalRecordSchema>;

/** Instead of the plans that a journal no longer holds: none of them expired after `until`. */
export const forgottenRecordSchema = z.strictObject({
  type: z.literal('forgotten'),
  at: timeSchema,
  until: timeSchema,
});
