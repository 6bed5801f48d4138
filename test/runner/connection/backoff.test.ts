import { describe, expect, it } from 'vitest';
import { backoffMs } from '../../../runner/connection/backoff.ts';
import { TIMING } from '../../../runner/timing.ts';

describe('the wait before reconnecting', () => {
  const bounds = { backoffBaseMs: 500, backoffCapMs: 30_000 };

  it('is anything up to a bound that doubles, up to a cap', () => {
    expect([0, 1, 2, 6, 100].map((failures) => backoffMs(failures, bounds, () => 1))).toEqual([
      500, 1_000, 2_000, 30_000, 30_000,
    ]);
    expect(backoffMs(3, bounds, () => 0)).toBe(0);
    expect(backoffMs(3, bounds, () => 0.5)).toBe(2_000);
  });
});

describe('a thousand runners that lose their hub at once', () => {
  it.each([0, 2, 6])('come back spread over the whole wait, after %i failures', (failures) => {
    const bound = Math.min(TIMING.backoffCapMs, TIMING.backoffBaseMs * 2 ** failures);
    const waits = Array.from({ length: 1_000 }, () => backoffMs(failures, TIMING, Math.random));
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const wait of waits)
      tenths[Math.floor((wait / bound) * 10)] = (tenths[Math.floor((wait / bound) * 10)] ?? 0) + 1;
    // Each tenth of the time gets 100 of them; 50 away from that is more than five standard deviations.
    for (const count of tenths) expect(Math.abs(count - 100)).toBeLessThan(50);
  });
});
