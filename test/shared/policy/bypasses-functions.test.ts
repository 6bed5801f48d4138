import { describe, expect, it } from 'vitest';
import { braced, judged, ruleIds } from './judging.ts';

/** What stands for a text in which a function `schtasks` is defined, and the program of that name runs all the same. */
const RUNS_THE_PROGRAM = [
  'function schtasks {1}; Start-Job { schtasks /create }',
  'function schtasks {1}; Start-ThreadJob { schtasks /create }',
  'function schtasks {1}; sajb -ScriptBlock { schtasks /create }',
  'function schtasks {1}; 1 | ForEach-Object -Parallel { schtasks /create }',
  'function schtasks {1}; 1 | % -Parallel:{ schtasks /create }',
  'function schtasks {1}; Invoke-Command -ComputerName x { schtasks /create }',
  'function schtasks {1}; Invoke-Command { schtasks /create } -Session $s',
  'function schtasks {1}; Some-Runner { schtasks /create }',
  'function schtasks {1}; & $run { schtasks /create }',
  'function schtasks {1}; Start-Job { % { & { schtasks /create } } }',
  'function schtasks {1}; schtasks /create &',
  'function schtasks {1}; schtasks /create && schtasks /run &',
  'function schtasks {1}; pwsh -c "schtasks /create"',
  '1/0; function schtasks {1}; trap { schtasks /create; continue }',
  'end { function schtasks {1} } begin { schtasks /create }',
  'end { function schtasks {1} } process { schtasks /create }',
  'try { [C]::M() } catch {}; function schtasks {1}; class C { static [void] M() { schtasks /create } }',
  '[C]::new(); function schtasks {1}; class C { [object] $a = (schtasks /create) }',
  'schtasks /create; function schtasks {1}',
  'if ($x) { function schtasks {1} }; schtasks /create',
  'function global:script:schtasks {1}; schtasks /create',
  'function \\schtasks {1}; schtasks /create',
];

describe('a function of the text', () => {
  it.each(RUNS_THE_PROGRAM)('hides no program where it is not known: %s', (text) => {
    const verdict = judged(text);
    expect(ruleIds(verdict)).toContain('system-tools');
    expect(verdict.summary).toContain('the program schtasks');
  });

  it.each([
    'function tool {1}; tool a',
    'function tool {1}; 1 | % { tool a } | ? { tool b }',
    'function tool {1}; & { tool a }; . { tool b }',
    'function tool {1}; $x = tool a; "$(tool b)"; if ($x) { tool c }',
    'function tool {1}; function other { tool a }; other',
    'function script:tool {1}; tool a',
    'filter tool {1}; 1 | tool',
  ])('is what its name means behind it: %s', (text) => {
    expect(judged(text).risk).toBe('low');
  });

  it.each([
    'hostname evil; function hostname {1}',
    '1/0; function hostname {1}; trap { hostname evil; continue }',
  ])('does not let a program take words with which it changes something: %s', (text) => {
    expect(judged(text).risk).toBe('medium');
    expect(ruleIds(judged(text))).toContain('changes-something');
  });
});

describe('a name that is defined without a definition', () => {
  it.each([
    "foreach ($alias:q in 'Remove-Item') { q C:\\x }",
    "foreach ($alias:q in 'Get-Item', 'Remove-Item') { q C:\\x }",
    "$a, $alias:q = 'b', 'Remove-Item'; q C:\\x",
    "$alias:q ??= 'Remove-Item'; q C:\\x",
    'New-Item -Path alias:\\ -Name q -Value Remove-Item; q C:\\x',
  ])('is an alias: %s', (text) => {
    const verdict = judged(text);
    expect(verdict.risk).toBe('high');
    expect(ruleIds(verdict)).toEqual(
      expect.arrayContaining(['redefines-commands', 'destroys-outside-workspace']),
    );
    expect(verdict.summary).toContain('deletes C:\\x');
  });

  it.each([
    'foreach ($function:q in { ri x }) { q }',
    'function script:Get-Date { ri x }; Get-Date',
    'function global:Get-Date { ri x }; Get-Date',
    'Set-Item function:q { ri x }; q',
    'Set-Item function:script:q { ri x }; q',
    'New-Item -Path function: -Name q -Value { ri x }; q',
    'New-Item -Path function:\\ -Name global:q -Value { ri x }; q',
    '$function:q = { ri x }; q',
    `${braced('function:script:q')} = { ri x }; q`,
    `${braced('function:\\q')} = { ri x }; q`,
  ])('is a function: %s', (text) => {
    const verdict = judged(text);
    expect(verdict.risk).toBe('high');
    expect(ruleIds(verdict)).toContain('redefines-commands');
    expect(verdict.summary).toContain('deletes x');
  });

  it.each([
    'function shutdown {1}; cd function:; ri shutdown; cd C:\\; shutdown /s',
    'Push-Location alias:\\; si q Remove-Item; Pop-Location; q x',
    "Set-Location env:; si PATH 'C:\\evil'; git",
    'cd variable:; si x 1',
  ])('may be any in a drive that is entered: %s', (text) => {
    expect(judged(text).risk).toBe('high');
    expect(ruleIds(judged(text))).toContain('redefines-commands');
  });

  it.each([
    'Set-Variable $n 1',
    "$n = 'p'; sv $n 1",
    "sv @('p') 1",
    "sv ('p', 'q') 1",
    'Set-Variable PSDef* 1',
    "Set-Variable -Name 'PS[D]efaultParameterValues' -Value @{}",
    '$x | Set-Variable -Value @{}',
    'New-Variable -Name (gc n) -Value @{}',
    "$PSModuleAutoLoadingPreference = 'None'",
  ])('may be a variable that governs commands: %s', (text) => {
    expect(judged(text).risk).toBe('high');
    expect(ruleIds(judged(text))).toContain('redefines-commands');
  });

  it.each(['Set-Variable x 1', 'Get-Date | Set-Variable -Name x', 'New-Variable -Name x'])(
    'is a variable like others: %s',
    (text) => {
      expect(judged(text).risk).toBe('medium');
    },
  );
});

describe('a variable that something else than an assignment may set', () => {
  it.each([
    "$p = 'x'; sv p C:\\Windows; ri $p",
    "$p = 'x'; Set-Variable -Name p -Value C:\\Windows; ri $p",
    "$p = 'x'; Set-Variable q, p C:\\Windows; ri $p",
    "$p = 'x'; Set-Item variable:\\p C:\\Windows; ri $p",
    "$p = 'x'; 'C:\\Windows' | % { $_ } -OutVariable p; ri $p",
    "$p = 'x'; 'C:\\Windows' | % { $_ } -ov:+p; ri $p",
    "$p = 'x'; (gv p).Value = 'C:\\Windows'; ri $p",
    "$p = 'x'; ([ref]$p).Value = 'C:\\Windows'; ri $p",
    "sv p C:\\Windows; if ($false) { $p = 'x' }; ri $p",
    "$p = 'x'; 'C:\\Windows' | % { $_ } -OutV p; ri $p",
    "$p = 'x'; 'C:\\Windows' | Tee-Object -Var p; ri $p",
    "$p = 'x'; 'C:\\Windows' | Tee-Object -va:p; ri $p",
    "$p = 'x'; Import-LocalizedData p; ri $p",
    "$p = 'x'; rv p; ri $p",
    "$p = 'x'; clv p; ri $p",
    "$p = 'x'; ri variable:p; ri $p",
    "$p = 'x'; cpi variable:q variable:p; ri $p",
    "$p = 'x'; Set-Item Microsoft.PowerShell.Core\\Variable::p C:\\Windows; ri $p",
    "$p = 'x'; data p { 'C:\\Windows' }; ri $p",
  ])('is told as computed: %s', (text) => {
    expect(judged(text).summary).toContain('deletes files that are computed');
    expect(judged(text).risk).toBe('high');
  });

  it('is what it was assigned where nothing else sets it', () => {
    expect(judged("$p = 'x'; sv q 1; ri $p").summary).toContain('deletes x');
  });
});
