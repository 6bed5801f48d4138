import { describe, expect, it } from 'vitest';
import { FrameReader, type Piece } from '../../chaos/frame-reader.ts';

const HEAD = 'GET /runner HTTP/1.1\r\nUpgrade: websocket\r\n\r\n';
const ID = '20260601_120000_00000001';

/** A text frame, masked as a client's or not. */
const frame = (text: string, mask?: Buffer, kind = 0x81): Buffer => {
  const data = Buffer.from(text);
  const length =
    data.length < 126 ? Buffer.from([data.length]) : Buffer.from([126, data.length >> 8, data.length & 0xff]);
  length[0] = (length[0] ?? 0) | (mask === undefined ? 0 : 0x80);
  const body = mask === undefined ? data : data.map((byte, at) => byte ^ (mask[at % 4] ?? 0));
  return Buffer.concat([Buffer.from([kind]), length, mask ?? Buffer.alloc(0), body]);
};

const read = (bytes: Buffer, size: number): Piece[] => {
  const reader = new FrameReader();
  const pieces: Piece[] = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(...reader.push(bytes.subarray(at, at + size)));
  return pieces;
};

describe('the reader of frames', () => {
  const long = JSON.stringify({ type: 'run', document: { plan_id: ID, note: 'x'.repeat(300) } });
  const bytes = Buffer.concat([
    Buffer.from(HEAD),
    frame('ping'),
    frame(JSON.stringify({ type: 'accepted', plan_id: ID }), Buffer.from([1, 2, 3, 4])),
    frame(long),
    frame(`${JSON.stringify({ type: 'output', plan_id: ID })}\n{}\nbytes`, Buffer.from([9, 9, 9, 9]), 0x82),
  ]);

  it.each([1, 3, 50, 10_000])('cuts a stream that comes in pieces of %i bytes, and changes none', (size) => {
    const pieces = read(bytes, size);
    expect(Buffer.concat(pieces.map((piece) => piece.bytes))).toEqual(bytes);
    expect(pieces.map(({ message }) => message)).toEqual([
      undefined,
      undefined,
      { type: 'accepted', planId: ID },
      { type: 'run', planId: ID },
      { type: 'output', planId: ID },
    ]);
  });
});
