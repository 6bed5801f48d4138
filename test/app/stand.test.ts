import { expect, test } from 'vitest';
import { followsAfter, type Stand } from '../../worker/app/output/stand.ts';

const BEFORE: Stand = { top: 9_600, height: 10_000, letGo: 0, isNearEnd: true };
const after = (change: Partial<Stand>): boolean | undefined =>
  followsAfter(BEFORE, { ...BEFORE, isNearEnd: false, ...change });

test('holds a box that a person scrolled up, also while it grows', () => {
  expect(after({ top: 9_000 })).toBe(false);
  expect(after({ top: 9_000, height: 12_000 })).toBe(false);
});

test('goes on following one that moved up because output was let go, also where more came before that was told', () => {
  expect(after({ top: 6_600, height: 9_500 })).toBeUndefined();
  expect(after({ top: 6_600, height: 12_000, letGo: 400_000 })).toBeUndefined();
});

test('follows again when a person came down to the end, and not for growing alone', () => {
  const held: Stand = { ...BEFORE, top: 2_000, isNearEnd: false };
  expect(followsAfter(held, BEFORE)).toBe(true);
  expect(followsAfter(held, { ...held, height: 12_000 })).toBeUndefined();
});
