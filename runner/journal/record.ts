import * as z from 'zod';
import { planIdSchema, runOutcomeSchema, stepResultSchema, timeSchema } from '../../shared/plan.ts';
import { acceptanceSchema, auditHeadSchema, outputHashSchema } from '../../shared/receipt/run-statement.ts';
import { runnerRefusalCodeSchema } from '../../shared/runner-refusal.ts';

const about = { plan_id: planIdSchema, at: timeSchema };
const plan = { digest: z.string(), expires_at: timeSchema };

/**
 * One line of the journal. Commands and output are never in it. What the runner signs is: a key signs the same text to
 * the same bytes (Ed25519), so a report that is repeated after a restart is the report. Older versions left it out.
 */
export const journalRecordSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('accepted'), ...about, ...plan, bound_to: acceptanceSchema.optional() }),
  /** Written before the first process is started: from here on something may have run. */
  z.strictObject({ type: z.literal('started'), ...about, step_count: z.int().min(1) }),
  z.strictObject({
    type: z.literal('step'),
    ...about,
    result: stepResultSchema,
    output: outputHashSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('finished'),
    ...about,
    outcome: runOutcomeSchema,
    steps: z.array(stepResultSchema),
    detail: z.string().nullable(),
    /** One for each of `steps`. */
    output: z.array(outputHashSchema).optional(),
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

/**
 * Instead of the plans that a journal no longer holds: none of them expired after `until`. A new journal begins with
 * it, too, so that an empty one is known to be lost.
 */
export const forgottenRecordSchema = z.strictObject({
  type: z.literal('forgotten'),
  at: timeSchema,
  until: timeSchema,
});

/** Begins a journal in the place of one that was lost: plans of before `at` may have run. */
export const lostRecordSchema = z.strictObject({ type: z.literal('lost'), at: timeSchema });

/** The last of the hub's audit heads that this runner countersigned, when the plan's own record is forgotten. */
export const countersignedRecordSchema = z.strictObject({
  type: z.literal('countersigned'),
  at: timeSchema,
  audit_head: auditHeadSchema,
});
