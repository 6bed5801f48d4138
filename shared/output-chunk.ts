import * as z from 'zod';
import { CHUNK_BYTES, STEPS_MAX } from './limits.ts';

/** A piece of a run's output, numbered over the whole plan in the order of arrival. */
export const outputChunkSchema = z.strictObject({
  seq: z.int().min(0),
  step: z
    .int()
    .min(0)
    .max(STEPS_MAX - 1),
  /** `note` is the runner's own word about the output, such as a mark where something was dropped. */
  stream: z.enum(['stdout', 'stderr', 'note']),
  /** Byte offset of `data` (as UTF-8) in this step's stream. */
  offset: z.int().min(0),
  data: z.string().max(CHUNK_BYTES),
});
export type OutputChunk = z.infer<typeof outputChunkSchema>;

/** How much output a plan has, and how much of it is no longer kept. */
export const outputTotalsSchema = z.strictObject({
  /** The number that the next chunk will have. */
  next: z.int().min(0),
  bytes: z.int().min(0),
  /** Bytes between head and tail that are not kept here. */
  dropped_bytes: z.int().min(0),
});
export type OutputTotals = z.infer<typeof outputTotalsSchema>;
