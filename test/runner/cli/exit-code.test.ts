import { describe, expect, it } from 'vitest';
import { EXIT, exitCodeOf } from '../../../runner/cli/exit-code.ts';
import { isEnded, planStateSchema } from '../../../shared/plan.ts';

describe('the exit code of provara plan', () => {
  it('is that of the command', () => {
    expect(exitCodeOf('succeeded', 0)).toBe(0);
    expect(exitCodeOf('failed', 7)).toBe(7);
  });

  it('is never 0 for a plan that did not succeed', () => {
    for (const state of planStateSchema.options.filter((one) => isEnded(one) && one !== 'succeeded')) {
      for (const code of [null, 0, 256, -1, 3]) expect(exitCodeOf(state, code) & 0xff).not.toBe(0);
    }
  });

  it('differs for each way to end without the command’s own code', () => {
    const states = ['denied', 'expired', 'blocked', 'refused', 'unknown', 'timed_out', 'cancelled'] as const;
    const codes = [...states.map((state) => exitCodeOf(state, null)), EXIT.hubRefused, EXIT.unreachable];
    expect(new Set(codes).size).toBe(codes.length);
  });
});
