import { describe, expect, it } from 'vitest';
import { machineName } from '../../../../runner/cli/machine/machine-name.ts';
import { nameSchema } from '../../../../shared/plan.ts';

describe("a machine's name", () => {
  it.each(['BUILD-02', '-x-', 'a'.repeat(300), 'host/with:odd"signs', '…', '', 'Büro Süd '])(
    'is one that plans may use: %j',
    (host) => {
      expect(nameSchema.safeParse(machineName(host)).success).toBe(true);
    },
  );

  it('is the host’s name where that fits', () => {
    expect(machineName('BUILD-02')).toBe('BUILD-02');
  });
});
