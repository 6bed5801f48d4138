import { describe, expect, test } from 'vitest';
import {
  agoWords,
  bytesWords,
  countdownWords,
  countWords,
  cutAtStamps,
  durationWords,
  zonedWords,
} from '../../worker/app/words/time-words.ts';
import { NOW, NOW_MS } from './support/samples.ts';

describe('times', () => {
  test.each([
    [0, undefined],
    [-5, undefined],
    [400, '0:01'],
    [75_000, '1:15'],
    [14 * 60_000, '14 min'],
    [3_600_000 * 2 + 300_000, '2 h 5 min'],
    [86_400_000 * 3 + 3_600_000, '3 d 1 h'],
  ])('%d ms left are %j', (left, words) => {
    expect(countdownWords(NOW_MS + left, NOW_MS)).toBe(words);
  });

  test.each([
    [-1_000, 'just now'],
    [40_000, '40 s ago'],
    [120_000, '2 min ago'],
    [7_200_000, '2 h ago'],
    [172_800_000, '2 d ago'],
  ])('%d ms in the past are %j', (past, words) => {
    expect(agoWords(NOW_MS - past, NOW_MS)).toBe(words);
  });

  test('durations, sizes and counts read naturally', () => {
    expect([12.4, 3_000, 60_000, 125_000, 3_600_000].map(durationWords)).toEqual([
      '12 ms',
      '3 s',
      '1 min',
      '2 min 5 s',
      '1 h',
    ]);
    expect([1, 12, 1_000, 5_000_000].map(bytesWords)).toEqual(['1 byte', '12 bytes', '1 kB', '5 MB']);
    expect([countWords(1, 'step'), countWords(2, 'step')]).toEqual(['1 step', '2 steps']);
  });

  test('what is compared with another record has seconds and zone, and is found in a text', () => {
    const words = zonedWords(NOW);
    expect(words).toContain('2026');
    expect(words).toMatch(/\d:04:05/);
    expect(words).toMatch(/UTC|GMT|[A-Z]{2,5}$/);
    expect(cutAtStamps(`It started at ${NOW} and ended at 2026-01-02T03:04:06Z.`)).toEqual([
      'It started at ',
      NOW,
      ' and ended at ',
      '2026-01-02T03:04:06Z',
      '.',
    ]);
    expect(cutAtStamps('20260102_030405_a1b2c3d4')).toEqual(['20260102_030405_a1b2c3d4']);
  });
});
