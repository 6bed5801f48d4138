import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Utf8Stream } from '../../../runner/output/utf8-stream.ts';

const decode = (pieces: readonly Buffer[]): Buffer => {
  const stream = new Utf8Stream();
  const parts = pieces.map((piece) => stream.push(piece));
  for (const part of parts) expect(isUtf8(part)).toBe(true);
  return Buffer.concat([...parts, stream.end()]);
};

const cut = (bytes: Buffer, places: readonly number[]): Buffer[] => {
  const ends = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b);
  const starts = [0, ...ends];
  return starts.map((start, index) => bytes.subarray(start, ends[index] ?? bytes.length));
};

describe('a stream of bytes as text', () => {
  it('is the same text, wherever it is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.nat(200)), (text, places) => {
        const bytes = Buffer.from(text);
        expect(decode(cut(bytes, places)).equals(bytes)).toBe(true);
      }),
    );
  });

  it('never loses a byte, wherever it is cut', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.array(fc.nat(60)), (array, places) => {
        const bytes = Buffer.from(array).map((byte) => (byte === 0x5c ? 0x2f : byte)) as Buffer;
        const text = decode(cut(Buffer.from(bytes), places)).toString('utf8');
        const back = text
          .split(/(\\x[0-9A-F]{2})/)
          .map((part) => (part.startsWith('\\x') ? Buffer.from(part.slice(2), 'hex') : Buffer.from(part)));
        expect(Buffer.concat(back).equals(bytes)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('does not hold back what can not become a character', () => {
    const stream = new Utf8Stream();
    expect(stream.push(Buffer.from([0x61, 0xff])).toString()).toBe('a\\xFF');
    expect(stream.push(Buffer.from([0xc3])).toString()).toBe('');
    expect(stream.push(Buffer.from([0xa4])).toString()).toBe('ä');
    expect(stream.push(Buffer.from([0xe2, 0x82])).toString()).toBe('');
    expect(stream.end().toString()).toBe('\\xE2\\x82');
  });
});
