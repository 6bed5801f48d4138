import { describe, expect, it, vi } from 'vitest';
import { defaultPolicy } from '../../../shared/policy/default-policy.ts';
import { judgeStep } from '../../../shared/policy/judge-plan.ts';
import type { Verdict } from '../../../shared/policy/verdict.ts';

const protect = {
  origins: ['http://127.0.0.1:8787'],
  folders: ['C:\\state', 'C:\\work\\.provara\\runner'],
};

const judged = (command: string): Verdict =>
  judgeStep({ command, cwd: 'C:\\work' }, 'pwsh', defaultPolicy, protect);

/** Regular expressions that judging a text tries. */
const stepsFor = (command: string): number => {
  const spy = vi.spyOn(RegExp.prototype, 'exec');
  judged(command);
  const steps = spy.mock.calls.length;
  spy.mockRestore();
  return steps;
};

describe('the work of judging', () => {
  it.each(['cd a;', 'cd a;ri b;', 'ri $x;', 'irm $x;', 'gc -e x;', 'sc;net user;'])(
    'grows with the text and not faster: %s',
    (text) => {
      stepsFor(text);
      const [single, double] = [stepsFor(text.repeat(100)), stepsFor(text.repeat(200))];
      expect(double).toBeLessThanOrEqual(single * 2.5);
    },
  );

  it('tries few folders for each path, however many a text enters', () => {
    const text = (count: number): string =>
      Array.from({ length: count }, (_, index) => `cd a${index};ri b${index};`).join('');
    expect(stepsFor(text(200))).toBeLessThanOrEqual(stepsFor(text(100)) * 2.5);
  });
});

describe('a location after several steps', () => {
  it.each([
    'cd a; cd ..; cd ..; Remove-Item x',
    'cd a; cd ..\\..; Remove-Item x',
    'cd C:\\work\\a; cd ..\\..; Remove-Item x',
  ])('is not known to be in the workspace: %s', (text) => {
    expect(judged(text).risk).toBe('high');
  });
});
