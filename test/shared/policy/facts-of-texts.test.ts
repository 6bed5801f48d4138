import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../shared/policy/default-policy.ts';
import { factsOfTexts } from '../../../shared/policy/facts-of-texts.ts';
import { judgePlan } from '../../../shared/policy/judge-plan.ts';
import { namedFiles } from '../../../shared/policy/named-files.ts';

const STEPS = ['C:\\tools\\first.ps1', 'Remove-Item C:\\x -Recurse', 'C:\\tools\\first.ps1'].map(
  (command) => ({
    command,
    cwd: null,
  }),
);

describe('the facts of a plan’s texts', () => {
  it('are analysed once for each text, however many ask', () => {
    const factsOf = factsOfTexts('pwsh');
    expect(factsOf('Get-Date')).toBe(factsOf('Get-Date'));
    expect(factsOf('Get-Date')).not.toBe(factsOf('Get-Item .'));
  });

  it.each(['pwsh', 'powershell', 'sh'] as const)('change nothing of what is said of them for %s', (shell) => {
    const factsOf = factsOfTexts(shell);
    expect(judgePlan(STEPS, shell, defaultPolicy, undefined, factsOf)).toEqual(
      judgePlan(STEPS, shell, defaultPolicy),
    );
    expect(namedFiles(STEPS, shell, factsOf)).toEqual(namedFiles(STEPS, shell));
  });
});
