import { expect, test } from 'vitest';
import type { OutputChunk } from '../../shared/output-chunk.ts';
import { gapSize, hasGaps, sizeWords } from '../../worker/app/output/gap-words.ts';
import { addChunks, noOutput, type Output } from '../../worker/app/output/output.ts';
import { plainText } from '../../worker/app/output/plain-text.ts';
import { aChunk } from './support/samples.ts';

const DATA = `${'x'.repeat(999)}\n`;
const EMPTY = noOutput('20260102_030405_00000001');

/** Chunks of a thousand bytes, on stdout unless another stream is named. */
const chunks = (...numbers: readonly number[]): OutputChunk[] =>
  numbers.map((seq) => aChunk(seq, { data: DATA, offset: seq * 1_000 }));
const totals = (next: number, dropped: number) => ({ next, bytes: next * 1_000, dropped_bytes: dropped });
const gapsOf = (output: Output, all: ReturnType<typeof totals>): string[] =>
  output.segments.filter(({ missing }) => missing > 0).map((segment) => gapSize(output, all, segment));

test('says in bytes what is missing in the middle, on the page and in the file', () => {
  const output = addChunks(EMPTY, chunks(0, 1, 14, 15));
  expect(gapsOf(output, totals(16, 12_000))).toEqual(['12 kB']);
  const file = plainText(output, totals(16, 12_000));
  expect(file).toContain('\n[missing here: 12 kB; the machine keeps more]\n');
  expect(file).not.toMatch(/pieces|characters/);
});

test('counts what is missing of both streams, also where only one goes on behind it', () => {
  const output = addChunks(EMPTY, [
    ...chunks(0),
    aChunk(1, { stream: 'stderr', data: DATA }),
    // Three of stdout and four of stderr are not there.
    aChunk(9, { data: DATA, offset: 4_000 }),
  ]);
  expect(gapsOf(output, totals(10, 7_000))).toEqual(['7 kB']);
});

test('says of several gaps what the offsets tell of each', () => {
  const output = addChunks(EMPTY, chunks(0, 3, 4, 9));
  expect(gapsOf(output, totals(10, 6_000))).toEqual(['2 kB', '4 kB']);
});

test('says less where not all has come yet, and nothing that it does not know', () => {
  const output = addChunks(EMPTY, [...chunks(0), aChunk(5, { stream: 'stderr', data: DATA })]);
  expect(gapsOf(output, totals(20, 15_000))).toEqual(['some output']);
});

test('knows no gap where all was followed that the hub let go in the meantime', () => {
  const output = addChunks(EMPTY, chunks(0, 1, 2, 3, 4, 5));
  expect(hasGaps(output)).toBe(false);
  expect(plainText(output, totals(6, 3_000))).not.toContain('missing');
  expect(hasGaps(addChunks(EMPTY, chunks(0, 5)))).toBe(true);
});

test('counts bytes, not characters', () => {
  const wide = '\u00e9'.repeat(500);
  const output = addChunks(EMPTY, [aChunk(0, { data: wide }), aChunk(4, { data: 'a', offset: 3_000 })]);
  expect(output.segments.map(({ missingBytes }) => missingBytes)).toEqual([0, 2_000]);
  expect(output.bytes).toBe(1_001);
});

test('says at once after a flood that was followed how much of it is not here, beside it and in the file', () => {
  const data = `${'x'.repeat(1_023)}\n`;
  const all = Array.from({ length: 20_480 }, (_, seq) => aChunk(seq, { data, offset: seq * 1_024 }));
  let output = EMPTY;
  for (let from = 0; from < all.length; from += 64) output = addChunks(output, all.slice(from, from + 64));
  const told = { next: 20_480, bytes: 20_971_520, dropped_bytes: 20_017_408 };
  const [lost] = gapsOf(output, told);
  expect(lost).toMatch(/^(19|20)(\.\d)? MB$/);
  expect(sizeWords(told, output)).toBe(`${lost} of 21 MB were not kept; the beginning and the end are here`);
  expect(plainText(output, told)).toContain(`\n[missing here: ${lost}; the machine keeps more]\n`);
  // The hub's totals come only with the plan's end.
  const before = { next: 0, bytes: 0, dropped_bytes: 0 };
  expect(sizeWords(before, output)).toBe(sizeWords(told, output));
});

test('says of a run that was opened afterwards how much the hub did not keep', () => {
  const output = addChunks(EMPTY, chunks(0, 1, 14, 15));
  expect(sizeWords(totals(16, 12_000), output)).toBe(
    '12 kB of 16 kB were not kept; the beginning and the end are here',
  );
  expect(sizeWords(totals(20, 12_000), output)).toBe(
    'Parts of 20 kB were not kept; the beginning and the end are here',
  );
  expect(sizeWords(totals(2, 0), addChunks(EMPTY, chunks(0, 1)))).toBe('2 kB');
});
