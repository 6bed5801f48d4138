import { describe, expect, it } from 'vitest';
import { mostAlike, similarity } from '../../shared/alike.ts';

const steps = (...commands: readonly string[]) =>
  commands.map((command) => ({ command, cwd: null, timeout_s: 300 }));
const plan = (name: string, ...commands: readonly string[]) => ({
  name,
  document: { steps: steps(...commands) },
});

describe('which plan is like another', () => {
  it('is the same one in full, and one without a common word not at all', () => {
    expect(similarity(steps('Get-Service Spooler'), steps('get-service  spooler'))).toBe(1);
    expect(similarity(steps('hostname'), steps('Get Date'))).toBe(0);
  });

  it('counts a word as often as both have it', () => {
    expect(similarity(steps('a a a'), steps('a b c'))).toBeCloseTo(1 / 3);
  });

  it('chooses the one with most in common, the newest of equals, and none below the bound', () => {
    const here = steps('Stop-Service -Name Spooler -Force');
    const far = plan('far', 'Get-ChildItem C:\\Temp');
    const near = plan('near', 'Stop-Service -Name Themes -Force');
    const nearToo = plan('near, older', 'Stop-Service -Name Themes -Force');
    expect(mostAlike(here, [far, near, nearToo])?.name).toBe('near');
    expect(mostAlike(here, [far])).toBeUndefined();
    expect(mostAlike(here, [])).toBeUndefined();
  });
});
