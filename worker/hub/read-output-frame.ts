import type * as z from 'zod';
import {
  chunkHeadSchema,
  FRAME_CHUNKS_MAX,
  LINE_END,
  type OutputMessage,
  outputHeadSchema,
  type ReceivedChunk,
} from '../../shared/output-frame.ts';
import { parseFrame } from '../../shared/protocol.ts';

// A line of JSON before a chunk: longer is none of ours.
const HEAD_BYTES = 512;

// Fatal: a replacement character would be something that the command did not write. A byte order mark is part of it.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A runner's binary frame; undefined when it is not one of output, in any part. */
export const readOutputFrame = (frame: ArrayBuffer): OutputMessage | undefined => {
  const bytes = new Uint8Array(frame);
  let at = 0;
  const line = <T>(schema: z.ZodType<T>): T | undefined => {
    const end = bytes.subarray(at, at + HEAD_BYTES).indexOf(LINE_END);
    if (end === -1) return undefined;
    const text = decoder.decode(bytes.subarray(at, at + end));
    at += end + 1;
    return parseFrame(schema, text);
  };
  try {
    const head = line(outputHeadSchema);
    if (head === undefined) return undefined;
    const chunks: ReceivedChunk[] = [];
    while (at < bytes.length && chunks.length < FRAME_CHUNKS_MAX) {
      const before = line(chunkHeadSchema);
      if (before === undefined || at + before.bytes > bytes.length) return undefined;
      const { bytes: length, ...chunk } = before;
      const data = decoder.decode(bytes.subarray(at, at + length));
      chunks.push({ chunk: { ...chunk, data }, bytes: length });
      at += length;
    }
    return at === bytes.length && chunks.length > 0 ? { ...head, chunks } : undefined;
  } catch {
    // Bytes that are not UTF-8.
    return undefined;
  }
};
