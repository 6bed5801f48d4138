import { describe, expect, it } from 'vitest';
import { RateLimit } from '../../../worker/hub/rate-limit.ts';

const NOW_MS = 1_000_000_000;

/** How many of so many calls at one moment are let through. */
const passed = (limit: RateLimit, calls: number, nowMs: number): number =>
  Array.from({ length: calls }, () => limit.take('key', nowMs)).filter((waitMs) => waitMs === 0).length;

describe('a rate limit', () => {
  it('lets a window’s requests pass at once, then one for each share of the window', () => {
    const limit = new RateLimit(10, 60_000);
    expect(passed(limit, 12, NOW_MS)).toBe(10);
    expect(limit.take('key', NOW_MS)).toBe(6_000);
    expect(passed(limit, 2, NOW_MS + 6_000)).toBe(1);
    expect(limit.take('other', NOW_MS)).toBe(0);
  });

  it('has nobody wait for the time by which a clock was set back', () => {
    const limit = new RateLimit(10, 60_000);
    expect(passed(limit, 10, NOW_MS + 3_600_000)).toBe(10);
    expect(passed(limit, 12, NOW_MS)).toBe(10);
    expect(limit.take('key', NOW_MS)).toBe(6_000);
  });
});
