import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OutputSender } from '../../runner/output/output-sender.ts';
import { Spool } from '../../runner/output/spool.ts';
import { CHUNK_BYTES, FRAME_BYTES, OUTPUT_WINDOW_BYTES } from '../../shared/limits.ts';
import { parseFrame, runnerMessageSchema } from '../../shared/protocol.ts';
import { newFolder } from '../support/start-runner.ts';

const ID = '20260101_000000_00000000';

const aSpool = (...texts: readonly (string | Buffer)[]): { spool: Spool; path: string } => {
  const path = join(newFolder(), 'output.jsonl');
  const spool = Spool.create(path);
  let offset = 0;
  for (const text of texts) {
    const data = Buffer.from(text);
    spool.append({ step: 0, stream: 'stdout', offset, data });
    offset += data.length;
  }
  return { spool, path };
};

/** A sender whose frames are parsed as the hub parses them. */
const aSender = (spool: Spool) => {
  const texts: string[] = [];
  const sizes: number[] = [];
  const sender = new OutputSender(ID, spool, (frame) => {
    const message = parseFrame(runnerMessageSchema, frame.toString('utf8'));
    if (message?.type !== 'output') throw new Error('not an output message');
    texts.push(...message.chunks.map(({ seq, data }) => `${seq}:${data}`));
    sizes.push(frame.length);
    return true;
  });
  return { sender, texts, sizes };
};

describe('what is sent of the output', () => {
  it('is the same text, whatever is in it', () => {
    const odd = [
      '"quoted" \\ back',
      'tab\t nul\0 bell\u0007 del\u007F',
      'äöü 你好 🚀 \u2028\u2029',
      '\r\n',
      ' ',
    ];
    const { spool } = aSpool(...odd);
    const { sender, texts } = aSender(spool);
    sender.resume(0);
    expect(texts).toEqual(odd.map((text, index) => `${index}:${text}`));
    expect(sender.hasSentAll).toBe(true);
  });

  it('begins where the hub wants it', () => {
    const { spool } = aSpool('a', 'b', 'c');
    const { sender, texts } = aSender(spool);
    sender.resume(2);
    sender.resume(1);
    expect(texts).toEqual(['2:c', '1:b', '2:c']);
  });

  it('keeps to the window as it is on the wire, also when every byte has to be escaped', () => {
    // A zero byte takes six characters of JSON: two such chunks fit into the window.
    const zeros = Buffer.alloc(CHUNK_BYTES);
    expect(Math.floor(OUTPUT_WINDOW_BYTES / (6 * CHUNK_BYTES))).toBe(2);
    const { spool } = aSpool(zeros, zeros, zeros, 'end');
    const { sender, texts, sizes } = aSender(spool);
    sender.resume(0);
    expect(texts).toHaveLength(2);
    expect(sender.hasSentAll).toBe(false);
    sender.acknowledge(1);
    expect(texts).toHaveLength(4);
    expect(sender.hasSentAll).toBe(true);
    expect(Math.max(...sizes)).toBeLessThan(FRAME_BYTES);
  });

  it('does not believe an acknowledgement of what was not sent', () => {
    const { spool } = aSpool('a');
    const { sender, texts } = aSender(spool);
    sender.acknowledge(1_000);
    sender.resume(0);
    sender.acknowledge(1_000);
    expect(texts).toEqual(['0:a']);
  });

  it('is not waited for when it can no longer be read', () => {
    const { spool, path } = aSpool('a'.repeat(100), 'b'.repeat(100));
    truncateSync(path, 50);
    const { sender, texts } = aSender(spool);
    sender.resume(0);
    expect(texts).toEqual([]);
    expect(sender.hasSentAll).toBe(true);
  });

  it('can be opened again without a torn last chunk, and goes on from there', () => {
    const { spool, path } = aSpool('a', 'b', 'c');
    const whole = spool.bytesBetween(0, 2);
    truncateSync(path, whole + 10);
    const again = Spool.reopen(path);
    expect(again.next).toBe(2);
    again.append({ step: 0, stream: 'note', offset: 0, data: Buffer.from('later') });
    const { sender, texts } = aSender(again);
    sender.resume(0);
    expect(texts).toEqual(['0:a', '1:b', '2:later']);
  });
});
