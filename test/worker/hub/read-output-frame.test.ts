import { describe, expect, it } from 'vitest';
import { CHUNK_BYTES } from '../../../shared/limits.ts';
import type { OutputChunk } from '../../../shared/output-chunk.ts';
import { readOutputFrame } from '../../../worker/hub/read-output-frame.ts';
import { outputFrame } from '../../support/output-frame.ts';

const PLAN = '20260101_000000_00000000';
const HEAD = `{"type":"output","plan_id":"${PLAN}"}\n`;

const chunk = (seq: number, data: string): OutputChunk => ({
  seq,
  step: 0,
  stream: 'stdout',
  offset: 0,
  data,
});

const read = (...parts: readonly (string | Uint8Array)[]) =>
  readOutputFrame(
    new Uint8Array(
      parts.flatMap((part) => [...(typeof part === 'string' ? new TextEncoder().encode(part) : part)]),
    ).buffer,
  );

const lineOf = (more: object = {}): string =>
  `${JSON.stringify({ seq: 0, step: 0, stream: 'stdout', offset: 0, bytes: 2, ...more })}\n`;

describe('a frame of output', () => {
  it('is the same text, whatever is in it, and says how long it is', () => {
    const texts = ['plain\n', '\n\n', '{"seq":1}\n', '\uFEFFmark \0 nul', 'äöü 你好 🚀 \u2028'];
    const frame = outputFrame({
      type: 'output',
      plan_id: PLAN,
      chunks: texts.map((text, seq) => chunk(seq, text)),
    });
    expect(readOutputFrame(frame.buffer)).toEqual({
      type: 'output',
      plan_id: PLAN,
      chunks: texts.map((text, seq) => ({
        chunk: chunk(seq, text),
        bytes: new TextEncoder().encode(text).length,
      })),
    });
    expect(read(HEAD, lineOf(), 'ab')?.chunks).toEqual([{ chunk: chunk(0, 'ab'), bytes: 2 }]);
  });

  it.each<[string, readonly (string | Uint8Array)[]]>([
    ['nothing at all', []],
    ['no chunk', [HEAD]],
    ['no line', ['x'.repeat(2_000)]],
    ['another type', [HEAD.replace('output', 'ended'), lineOf(), 'ab']],
    ['a plan id of another form', [HEAD.replace(PLAN, 'x'), lineOf(), 'ab']],
    ['an unknown member before all', [HEAD.replace('{', '{"x":1,'), lineOf(), 'ab']],
    ['an unknown member before a chunk', [HEAD, lineOf({ x: 1 }), 'ab']],
    ['another stream', [HEAD, lineOf({ stream: 'stdin' }), 'ab']],
    ['a length below one', [HEAD, lineOf({ bytes: 0 })]],
    ['a chunk that is too long', [HEAD, lineOf({ bytes: CHUNK_BYTES + 1 }), 'x'.repeat(CHUNK_BYTES + 1)]],
    ['fewer bytes than it says', [HEAD, lineOf(), 'a']],
    ['more bytes than it says', [HEAD, lineOf(), 'abc']],
    ['bytes that are not UTF-8', [HEAD, lineOf(), new Uint8Array([0xc3, 0x28])]],
    ['half a character', [HEAD, lineOf(), 'a', new Uint8Array([0xc3])]],
    ['more than 256 chunks', [HEAD, ...Array.from({ length: 257 }, (_, seq) => `${lineOf({ seq })}ab`)]],
  ])('is refused with %s', (_what, parts) => {
    expect(read(...parts)).toBeUndefined();
  });
});
