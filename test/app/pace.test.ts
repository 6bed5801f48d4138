import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pace } from '../../worker/app/live/pace.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** The end of the present task: no timer is due in it. */
const taskEnds = (): Promise<void> => Promise.resolve();

test('what comes after a rest is drawn in the same task, once for all that came in it', async () => {
  const act = vi.fn();
  const ask = pace(act, 32, () => true);
  ask();
  ask();
  expect(act).not.toHaveBeenCalled();
  await taskEnds();
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(40);
  ask();
  await taskEnds();
  expect(act).toHaveBeenCalledTimes(2);
});

test('a flood is drawn at most so often, and its end too', async () => {
  const act = vi.fn();
  const ask = pace(act, 32, () => true);
  for (let ms = 0; ms < 320; ms += 1) {
    ask();
    await taskEnds();
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

test('while more is to come, nothing is drawn at once', async () => {
  const act = vi.fn();
  let isQuick = false;
  const ask = pace(act, 32, () => isQuick);
  for (let ms = 0; ms < 31; ms += 1) {
    ask();
    await taskEnds();
    vi.advanceTimersByTime(1);
  }
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(act).toHaveBeenCalledTimes(1);
  isQuick = true;
  vi.advanceTimersByTime(40);
  ask();
  await taskEnds();
  expect(act).toHaveBeenCalledTimes(2);
});
