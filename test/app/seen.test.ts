import { describe, expect, test } from 'vitest';
import { screenHeight, screensOf } from '../../worker/app/reading/reading.ts';
import {
  gapsOf,
  isSettling,
  isWhole,
  look,
  SEEN_AFTER_MS,
  type Seen,
} from '../../worker/app/reading/seen.ts';

const SIZE = { width: 300, height: 1_000 };
const SCREEN = 400;

/** Looks at a block while a screen stands at each of these places of it, one look after the other. */
const passing = (places: readonly (number | null)[], everyMs: number, size = SIZE): Seen =>
  places.reduce<Seen | undefined>((seen, at, index) => {
    const onScreen = at === null ? null : { from: Math.max(0, at), to: Math.min(size.height, at + SCREEN) };
    return look(seen, size, onScreen, index * everyMs);
  }, undefined) ?? look(undefined, size, null, 0);

const steps = (step: number): number[] =>
  Array.from({ length: Math.ceil(1_000 / step) + 1 }, (_, index) => index * step);

describe('what was on the screen of a block', () => {
  test('does not count before it stayed there', () => {
    expect(gapsOf(passing([0, 0], SEEN_AFTER_MS - 1))).toEqual([{ from: 0, to: 1_000 }]);
    expect(gapsOf(passing([0, 0], SEEN_AFTER_MS))).toEqual([{ from: 400, to: 1_000 }]);
  });

  test('does not count where a jump passed over it', () => {
    const jumped = passing([0, 0, 600, 600], SEEN_AFTER_MS);
    expect(gapsOf(jumped)).toEqual([{ from: 400, to: 600 }]);
    expect(isWhole(jumped)).toBe(false);
  });

  test('does not count where it flew past', () => {
    const flown = passing([0, 0, ...steps(150), 600, 600], 16);
    expect(isWhole(flown)).toBe(false);
  });

  test('counts whole for who scrolls so that it can be read', () => {
    expect(isWhole(passing([...Array(12).fill(0), ...steps(15), ...Array(12).fill(600)], 16))).toBe(true);
  });

  test('counts in any order, upwards too', () => {
    expect(isWhole(passing([600, 600, 300, 300, 0, 0], SEEN_AFTER_MS))).toBe(true);
  });

  test('is still to be counted where it came onto the screen a moment after the last look', () => {
    const stayed = passing([0, 0], SEEN_AFTER_MS);
    const on = (at: number) => ({ from: at, to: at + SCREEN });
    // A page further on, but for a line.
    const turned = look(stayed, SIZE, on(SCREEN - 20), SEEN_AFTER_MS + 16);
    expect(isSettling(turned)).toBe(true);
    const counted = look(turned, SIZE, on(SCREEN - 20), 2 * SEEN_AFTER_MS + 16);
    expect(gapsOf(counted)).toEqual([{ from: 2 * SCREEN - 20, to: 1_000 }]);
    expect(isSettling(counted)).toBe(false);
  });

  test('counts each line that stayed long enough while it moved on', () => {
    // Each line is on the screen for a bit longer than it has to be.
    const moved = passing([...Array(12).fill(0), ...steps(32), ...Array(12).fill(600)], 16);
    expect(isWhole(moved)).toBe(true);
  });

  test('does not count what left and came back in between', () => {
    const seen = passing([0, null, 0], SEEN_AFTER_MS / 2);
    expect(gapsOf(seen)).toEqual([{ from: 0, to: 1_000 }]);
    expect(isSettling(seen)).toBe(true);
  });

  test('is void when its lines moved, unless it was seen whole', () => {
    const half = passing([0, 0], SEEN_AFTER_MS);
    const turned = look(half, { width: 700, height: 500 }, null, 1_000);
    expect(gapsOf(turned)).toEqual([{ from: 0, to: 500 }]);
    const whole = passing([0, 0, 300, 300, 600, 600], SEEN_AFTER_MS);
    expect(isWhole(look(whole, { width: 700, height: 500 }, null, 1_000))).toBe(true);
  });

  test('holds nobody up when there is nothing to see', () => {
    expect(isWhole(look(undefined, { width: 0, height: 0 }, null, 0))).toBe(true);
  });

  test('has nothing that settles once what is on the screen counts', () => {
    expect(isSettling(passing([0], 0))).toBe(true);
    expect(isSettling(passing([0, 0], SEEN_AFTER_MS))).toBe(false);
  });
});

describe('how many screens are left', () => {
  const screens = (to: number, isShort = false) =>
    screensOf(2_640, screenHeight({ view: { from: 53, to }, buttonsTop: 669, rem: 16, isShort }));

  test('is not changed by what the bar says of it', () => {
    // Two lines of words, one, and none.
    expect([620, 641, 669].map((to) => screens(to))).toEqual([5, 5, 5]);
  });

  test('is counted by what is seen where the words stand on the button, or more than words covers it', () => {
    expect(screens(669, true)).toBe(4);
    expect(screens(400)).toBe(8);
  });
});
