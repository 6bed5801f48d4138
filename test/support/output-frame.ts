import type { OutputChunk } from '../../shared/output-chunk.ts';
import { joinBytes } from './join-bytes.ts';

/** Output as tests write it down. */
export interface SaidOutput {
  readonly type: 'output';
  readonly plan_id: string;
  readonly chunks: readonly OutputChunk[];
}

const encoder = new TextEncoder();

/** The binary frame in which a runner sends this. */
export const outputFrame = ({ type, plan_id, chunks }: SaidOutput): Uint8Array<ArrayBuffer> => {
  const parts = [encoder.encode(`${JSON.stringify({ type, plan_id })}\n`)];
  for (const { data, ...head } of chunks) {
    const bytes = encoder.encode(data);
    parts.push(encoder.encode(`${JSON.stringify({ ...head, bytes: bytes.length })}\n`), bytes);
  }
  return joinBytes(...parts);
};
