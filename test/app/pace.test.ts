import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pace } from '../../worker/app/live/pace.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('what comes after a rest is drawn at once', () => {
  const act = vi.fn();
  const ask = pace(act, 32, () => true);
  ask();
  vi.advanceTimersByTime(0);
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(40);
  ask();
  vi.advanceTimersByTime(0);
  expect(act).toHaveBeenCalledTimes(2);
});

test('a flood is drawn at most so often, and its end too', () => {
  const act = vi.fn();
  const ask = pace(act, 32, () => true);
  for (let ms = 0; ms < 320; ms += 1) {
    ask();
    vi.advanceTimersByTime(1);
  }
  expect(act.mock.calls.length).toBeGreaterThanOrEqual(10);
  expect(act.mock.calls.length).toBeLessThanOrEqual(11);
  const before = act.mock.calls.length;
  ask();
  vi.advanceTimersByTime(32);
  expect(act).toHaveBeenCalledTimes(before + 1);
  vi.advanceTimersByTime(1_000);
  expect(act).toHaveBeenCalledTimes(before + 1);
});

test('while more is to come, nothing is drawn at once', () => {
  const act = vi.fn();
  let isQuick = false;
  const ask = pace(act, 32, () => isQuick);
  for (let ms = 0; ms < 31; ms += 1) {
    ask();
    vi.advanceTimersByTime(1);
  }
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(act).toHaveBeenCalledTimes(1);
  isQuick = true;
  vi.advanceTimersByTime(40);
  ask();
  vi.advanceTimersByTime(0);
  expect(act).toHaveBeenCalledTimes(2);
});
