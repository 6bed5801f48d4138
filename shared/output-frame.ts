import * as z from 'zod';
import { CHUNK_BYTES } from './limits.ts';
import { type OutputChunk, outputChunkSchema } from './output-chunk.ts';
import { planIdSchema } from './plan.ts';

/**
 * A frame of output is binary: a line of JSON that names the plan, then for each chunk a line of JSON and that many
 * bytes of UTF-8. What a command writes goes from its pipe to the disk and over the wire as it is, without a JSON text of it.
 */
export const outputHeadSchema = z.strictObject({ type: z.literal('output'), plan_id: planIdSchema });

/** The line before a chunk's bytes, on the wire and in the runner's spool. */
export const chunkHeadSchema = outputChunkSchema
  .omit({ data: true })
  .extend({ bytes: z.int().min(1).max(CHUNK_BYTES) });
export type ChunkHead = z.infer<typeof chunkHeadSchema>;

/** Chunks in one frame. */
export const FRAME_CHUNKS_MAX = 256;

/** A chunk as it came, with the length of its text in UTF-8. */
export interface ReceivedChunk {
  readonly chunk: OutputChunk;
  readonly bytes: number;
}

/** Output as the hub has read it. */
export interface OutputMessage {
  readonly type: 'output';
  readonly plan_id: string;
  readonly chunks: readonly ReceivedChunk[];
}

export const LINE_END = 0x0a;
