import { expect, test } from 'vitest';
import { addChunks, blocksOf, noOutput } from '../../worker/app/output/output.ts';
import { aChunk } from './support/samples.ts';

const EMPTY = noOutput('20260102_030405_00000001');

test('joins neighbours of one stream and keeps streams and steps apart', () => {
  const output = addChunks(EMPTY, [
    aChunk(0),
    aChunk(1),
    aChunk(2, { stream: 'stderr' }),
    aChunk(3),
    aChunk(4, { step: 1 }),
  ]);
  expect(output.segments.map(({ text, stream, step }) => [text, stream, step])).toEqual([
    ['0;1;', 'stdout', 0],
    ['2;', 'stderr', 0],
    ['3;', 'stdout', 0],
    ['4;', 'stdout', 1],
  ]);
  expect(output.next).toBe(5);
});

test('passes over chunks that it has, as a reconnect brings them', () => {
  const once = addChunks(EMPTY, [aChunk(0), aChunk(1)]);
  const twice = addChunks(once, [aChunk(0), aChunk(1), aChunk(2)]);
  expect(twice.segments.map(({ text }) => text)).toEqual(['0;1;2;']);
});

test('remembers where chunks are missing and how many', () => {
  const output = addChunks(EMPTY, [aChunk(0), aChunk(5)]);
  expect(output.segments.map(({ missing }) => missing)).toEqual([0, 4]);
});

test('never changes what it was given', () => {
  const once = addChunks(EMPTY, [aChunk(0)]);
  addChunks(once, [aChunk(1)]);
  expect(once.segments.map(({ text }) => text)).toEqual(['0;']);
  expect(EMPTY.segments).toEqual([]);
});

test('lets go of the middle of an output that is too long for a phone, and says so', () => {
  const data = 'x'.repeat(60_000);
  const chunks = Array.from({ length: 40 }, (_, seq) => aChunk(seq, { data }));
  const output = addChunks(EMPTY, chunks);
  expect(output.letGo).toBeGreaterThan(0);
  const held = output.segments.reduce((sum, { text }) => sum + text.length, 0);
  expect(held + output.letGo).toBe(40 * 60_000);
  expect(output.next).toBe(40);
  expect(output.segments[0]?.id).toBe('0.0');
  expect(output.segments.at(-1)?.id).toMatch(/^39\./);
  const gaps = output.segments.filter(({ missing }) => missing > 0);
  expect(gaps.map(({ missingBytes }) => missingBytes)).toEqual([output.letGo]);
});

test('lets go again at the same place, however often, and remembers what the hub had left out there', () => {
  const data = `${'é'.repeat(1_999)}\n`;
  const length = 3_999;
  let output = EMPTY;
  for (let seq = 0; seq < 2_000; seq += 1) {
    if (seq === 300) continue;
    output = addChunks(output, [aChunk(seq, { data, offset: seq * length })]);
  }
  const gaps = output.segments.filter(({ missing }) => missing > 0);
  const held = output.segments.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  expect(gaps.map(({ missingBytes }) => missingBytes)).toEqual([2_000 * length - held]);
  expect(output.letGo).toBe(1_999 * length - held);
  expect(held).toBeGreaterThan(1_500_000);
});

test('cuts a long chunk after a line, and never within a character', () => {
  const data = `${'a'.repeat(3_000)}\n${'🙂'.repeat(4_000)}`;
  const { segments } = addChunks(EMPTY, [aChunk(0, { data })]);
  expect(segments.map(({ text }) => text).join('')).toBe(data);
  expect(segments[0]?.text.endsWith('\n')).toBe(true);
  expect(segments.length).toBeGreaterThan(2);
  for (const { text } of segments) expect(text).not.toMatch(/\p{Surrogate}/u);
});

test('draws whole lines together, so that only the last block changes while output grows', () => {
  const line = `${'x'.repeat(99)}\n`;
  const chunks = Array.from({ length: 400 }, (_, seq) =>
    aChunk(seq, { data: line, stream: seq % 2 === 0 ? 'stdout' : 'stderr' }),
  );
  const before = blocksOf(addChunks(EMPTY, chunks.slice(0, 390)).segments);
  const after = blocksOf(addChunks(EMPTY, chunks).segments);
  expect(before.length).toBeGreaterThan(5);
  expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
  for (const { segments } of after) expect(segments.at(-1)?.text.endsWith('\n')).toBe(true);
});

test('does not break a line in two by drawing its parts apart', () => {
  const chunks = Array.from({ length: 200 }, (_, seq) =>
    aChunk(seq, { data: 'no line end ', stream: seq % 2 === 0 ? 'stdout' : 'stderr' }),
  );
  expect(blocksOf(addChunks(EMPTY, chunks).segments)).toHaveLength(1);
});

test('marks where each step begins', () => {
  const { segments } = addChunks(EMPTY, [
    aChunk(0),
    aChunk(1, { step: 1 }),
    aChunk(2, { step: 1, stream: 'stderr' }),
  ]);
  expect(blocksOf(segments).map(({ step, isFirst }) => [step, isFirst])).toEqual([
    [0, true],
    [1, true],
  ]);
});
