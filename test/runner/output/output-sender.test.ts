import { closeSync, openSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OutputSender } from '../../../runner/output/output-sender.ts';
import { Spool } from '../../../runner/output/spool.ts';
import { CHUNK_BYTES, FRAME_BYTES, OUTPUT_WINDOW_BYTES } from '../../../shared/limits.ts';
import { readOutputFrame } from '../../../worker/hub/read-output-frame.ts';
import { newFolder } from '../../support/start-runner.ts';

const ID = '20260101_000000_00000000';

const aSpool = (...texts: readonly (string | Buffer)[]): { spool: Spool; path: string } => {
  const path = join(newFolder(), 'output.spool');
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
    const message = readOutputFrame(new Uint8Array(frame).buffer);
    if (message?.plan_id !== ID) throw new Error('not output of this plan');
    texts.push(...message.chunks.map(({ chunk: { seq, data } }) => `${seq}:${data}`));
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

  it('keeps to the window as it is on the wire, with what stands before each chunk', () => {
    // Zero bytes are sent as they are; of whole chunks one less fits, for each has its line.
    const zeros = Buffer.alloc(CHUNK_BYTES);
    const fit = OUTPUT_WINDOW_BYTES / CHUNK_BYTES - 1;
    const { spool } = aSpool(...Array.from({ length: fit + 1 }, () => zeros), 'end');
    const { sender, texts, sizes } = aSender(spool);
    sender.resume(0);
    expect(texts).toHaveLength(fit);
    expect(sender.hasSentAll).toBe(false);
    sender.acknowledge(1);
    expect(texts).toHaveLength(fit + 2);
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

  it('can be opened again wherever the last chunk was torn off, and goes on from there', () => {
    const { spool, path } = aSpool('a\n{"seq":1}\n', 'b', 'last\n');
    const whole = spool.bytesBetween(0, 2);
    for (let length = spool.bytesBetween(0, 3) - 1; length >= whole; length -= 1) {
      truncateSync(path, length);
      expect(Spool.reopen(path).next).toBe(2);
    }
    const again = Spool.reopen(path);
    again.append({ step: 0, stream: 'note', offset: 0, data: Buffer.from('later') });
    const { sender, texts } = aSender(again);
    sender.resume(0);
    expect(texts).toEqual(['0:a\n{"seq":1}\n', '1:b', '2:later']);
  });

  it('ends where the file on disk is not what was written', () => {
    const { spool, path } = aSpool('a', 'b', 'c');
    const file = openSync(path, 'r+');
    writeSync(file, 'X', spool.bytesBetween(0, 1));
    closeSync(file);
    expect(Spool.reopen(path).next).toBe(1);
  });
});
