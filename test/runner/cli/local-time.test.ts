import { expect, it } from 'vitest';
import { localTime } from '../../../runner/cli/local-time.ts';

it('writes a time as the clock of this machine shows it', () => {
  expect(localTime(new Date(2026, 0, 2, 3, 4, 59).toISOString())).toBe('2026-01-02 03:04');
  expect(localTime(new Date(2026, 11, 31, 23, 59).toISOString())).toBe('2026-12-31 23:59');
});
