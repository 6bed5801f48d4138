import { expect, it } from 'vitest';
import { localTime, withLocalTimes } from '../../../../runner/cli/terminal/local-time.ts';

it('writes a time as the clock of this machine shows it', () => {
  expect(localTime(new Date(2026, 0, 2, 3, 4, 59).toISOString())).toBe('2026-01-02 03:04');
  expect(localTime(new Date(2026, 11, 31, 23, 59).toISOString())).toBe('2026-12-31 23:59');
});

it('writes the times in a sentence of the hub in the same way, and leaves what is none', () => {
  const at = new Date(2026, 0, 2, 3, 4, 59).toISOString();
  expect(withLocalTimes(`Ana stopped everything at ${at}. Resume.`)).toBe(
    'Ana stopped everything at 2026-01-02 03:04. Resume.',
  );
  const none = 'plan 20260102_030405_a1b2c3d4 at 2026-99-99T99:99:99Z';
  expect(withLocalTimes(none)).toBe(none);
});
