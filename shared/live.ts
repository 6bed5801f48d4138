import * as z from 'zod';
import { planViewSchema, runnerViewSchema } from './api.ts';
import { holdSchema } from './hold.ts';
import { outputChunkSchema } from './output-chunk.ts';
import { planIdSchema } from './plan.ts';

/**
 * What a watcher gets, over the page's WebSocket (`GET /live`) and as server-sent events (`GET /events`).
 * A plan or runner event carries its whole state now; states that came and went between two events are not repeated.
 */
export const liveEventSchema = z.discriminatedUnion('type', [
  /** Everything up to `revision` has been sent; a machine that is not among `runner_ids` was unpaired. */
  z.object({
    type: z.literal('ready'),
    revision: z.int(),
    runner_ids: z.array(z.string()),
    hold: holdSchema.nullable(),
    /**
     * Too much had changed since the revision that was asked for, or the hub never had it, as after a restore from a
     * backup: only open plans came, the rest is to be read anew.
     */
    missed: z.literal(true).optional(),
  }),
  z.object({ type: z.literal('plan'), plan: planViewSchema }),
  z.object({ type: z.literal('runner'), runner: runnerViewSchema }),
  z.object({ type: z.literal('runner_removed'), id: z.string() }),
  /** Everything was stopped, or goes on. */
  z.object({ type: z.literal('hold'), hold: holdSchema.nullable() }),
  /** Only for the plan that the watcher asked for. */
  z.object({ type: z.literal('output'), plan_id: planIdSchema, chunks: z.array(outputChunkSchema) }),
]);
export type LiveEvent = z.infer<typeof liveEventSchema>;

export const watcherMessageSchema = z.discriminatedUnion('type', [
  /** Sends the kept output of this plan from `after` on, then follows it; null ends that. */
  z.strictObject({
    type: z.literal('watch_output'),
    plan_id: planIdSchema.nullable(),
    after: z.int().min(0).default(0),
  }),
]);
