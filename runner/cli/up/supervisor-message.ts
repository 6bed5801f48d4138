import * as z from 'zod';
import { shellSchema } from '../../../shared/plan.ts';
import { proofSettingSchema } from '../../../shared/protocol.ts';

/** What the runner process tells `provara up` over their channel. */
export const runnerNewsSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('connected'),
    name: z.string(),
    shell: z.object({ kind: shellSchema, path: z.string(), version: z.string().nullable() }),
    proof: z.object({ setting: proofSettingSchema, keys: z.int() }),
  }),
]);
export type RunnerNews = z.infer<typeof runnerNewsSchema>;

/** What `provara up` tells the runner process. Signals would do on POSIX; Windows has none. */
export const runnerOrderSchema = z.object({ type: z.literal('stop') });
export type RunnerOrder = z.infer<typeof runnerOrderSchema>;
