import { describe, expect, it } from 'vitest';
import { judged, ruleIds, strictPolicy } from './judging.ts';

/** Each of these runs the program bcdedit in the real PowerShell. */
const RUNS_THE_PROGRAM = [
  'if(0){$alias:bcdedit="Get-Date"}; bcdedit /set',
  '& {$alias:bcdedit="Get-Date"}; bcdedit /set',
  '$alias:bcdedit="Get-Date"; ri alias:bcdedit; bcdedit /set',
  'bcdedit /set; $alias:bcdedit="Get-Date"',
  'bcdedit /set; Set-Alias bcdedit Get-Date',
  'Set-Alias bcdedit Get-Date -WhatIf; bcdedit /set',
  'Set-Alias bcdedit Get-Date -Option Private; & { bcdedit /set }',
  'function f { Set-Alias bcdedit Get-Date }; f; bcdedit /set',
  'Set-Alias bcdedit Get-Date; powershell -c "bcdedit /set"',
  'Set-Alias bcdedit Get-Date; Start-Job { bcdedit /set }',
  'Set-Item alias:bcdedit Get-Date -WhatIf; bcdedit /set',
  'Set-Alias q bcdedit; if(0){$alias:bcdedit="Get-Date"}; q /set',
  "$alias:q='bcdedit'; q /set; $alias:q='Get-Date'",
  'Set-Alias q bcdedit; q /set; Set-Alias q Get-Date',
  'New-Item -Path alias: -Name q -Value bcdedit; q /set',
  'New-Item alias: -Name q -Value bcdedit; q /set',
  "$alias:q='bcdedit'; $n = 'q'; & $n /set",
  "iex 'Set-Alias q bcdedit; q /set'",
];

describe('an alias of the text', () => {
  it.each(RUNS_THE_PROGRAM)('hides no command that may run: %s', (text) => {
    const verdict = judged(text);
    expect(verdict.verdict).toBe('deny');
    expect(ruleIds(verdict)).toContain('system-tools');
    expect(verdict.summary).toContain('the program bcdedit');
  });

  it.each([
    ['Set-Alias reg Get-Date; pwsh -c "reg add HKCU:\\x"', 'registry-tool'],
    ['if(0){Set-Alias rm Get-Date}; rm C:\\Windows -Recurse', 'destroys-outside-workspace'],
    ['if(0){Set-Alias iex Get-Date}; iex $x', 'runs-text'],
    [
      "$alias:no='New-Object'; if(0){$alias:no='Get-Date'}; (no Net.WebClient).DownloadFile($a, $b)",
      'downloads',
    ],
  ])('hides no parameter, path or type of it: %s', (text, rule) => {
    expect(ruleIds(judged(text))).toContain(rule);
  });

  it('is told with the name that it stands for and with its own', () => {
    const { summary } = judged('Set-Alias list Get-ChildItem; list C:\\x');
    expect(summary).toContain('reads C:\\x');
    expect(summary).toContain('runs the program list');
  });

  it.each([
    'Set-Alias list Get-ChildItem; list',
    "$alias:list = 'Get-ChildItem'; list | Sort-Object Name",
    "Set-Alias -Name list -Value 'Get-ChildItem' -Force; list",
  ])('that means no harm is no refusal: %s', (text) => {
    expect(judged(text).verdict).toBe('ask');
    expect(judged(text, { policy: strictPolicy }).verdict).toBe('deny');
  });

  it.each(["$q = 'bcdedit'; q /set", 'New-Item q bcdedit; q /set', 'Set-Item env:q bcdedit; q /set'])(
    'is nothing that only looks like one: %s',
    (text) => {
      expect(ruleIds(judged(text))).not.toContain('system-tools');
    },
  );

  it('that names itself has an end', () => {
    const { summary } = judged("$alias:a='b'; $alias:b='c'; $alias:c='a'; a");
    for (const name of ['a', 'b', 'c']) expect(summary).toContain(`runs the program ${name}`);
  });

  it('with a thousand meanings stays within the limits', () => {
    const sets = Array.from({ length: 400 }, (_, index) => `sal q a${index}`).join(';');
    const verdict = judged(`${sets};${'q;'.repeat(2_000)}`);
    expect(verdict.understood).toBe(false);
    expect(verdict.risk).toBe('high');
  });
});
