import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../shared/policy/default-policy.ts';
import type { Policy } from '../../../shared/policy/policy-schema.ts';
import { judged, ruleIds, strictPolicy } from './judging.ts';

const withRule = (match: Policy['deny'][number]['match'][number]): Policy => ({
  ...defaultPolicy,
  deny: [{ id: 'mine', reason: 'Mine.', risk: 'high', match: [match] }],
  ask: [],
});

describe('a verdict', () => {
  it('names the place in the text of each rule', () => {
    const text = "Get-Date; Stop-Service Spooler; Remove-Item 'C:\\x'";
    const places = judged(text).rules.map(({ id, at }) => [id, text.slice(at[0], at[1])]);
    expect(places).toContainEqual(['services', 'Stop-Service Spooler']);
    expect(places).toContainEqual(['destroys-outside-workspace', "'C:\\x'"]);
  });

  it('is the same for the deny rules wherever they stand, and lists them first', () => {
    const { rules } = judged('Stop-Service a; Get-Credential; Stop-Service b');
    expect(rules[0]).toMatchObject({ id: 'credentials', action: 'deny' });
  });

  it('says in a sentence what happens', () => {
    expect(judged('Stop-Service Spooler').summary).toBe('stops the service Spooler');
    expect(judged('Get-Content a.txt, b.txt').summary).toBe('reads 2 files');
    expect(judged('Test-NetConnection example.test').summary).toContain('reaches example.test');
    expect(judged('& $x').summary).toContain('can not be told');
    expect(judged('(').summary).toContain('can not be read');
  });

  it.each([
    ['Start-Sleep 30', 'waits'],
    ['sleep -Seconds 1', 'waits'],
    ['Start-Sleep (5 * 2)', 'waits'],
    ['Start-Sleep', 'waits'],
    ['sleep 1; Start-Sleep 2', 'waits'],
    ['Start-Sleep -s 5; Get-Date', 'waits; shows or uses the date and time'],
    ['1..300 | % { "tick $_"; Start-Sleep 1 }', 'waits; shows or computes values'],
    ['while ($true) { "tick"; sleep 1 }', 'waits; shows or computes values'],
    ['Start-Sleep 2; "done"', 'waits; shows or computes values'],
    ['Start-Sleep 2; Stop-Service Spooler', 'waits; stops the service Spooler'],
    ['"done"', 'computes a value'],
  ])('says that a text waits, not how long, which a loop would multiply: %s', (text, summary) => {
    expect(judged(text).summary).toBe(summary);
  });

  it.each([
    ['(Get-Service Spooler).Stop()', 'reads service Spooler; calls Stop on service Spooler'],
    ['( Get-Service Spooler ).Stop()', 'reads service Spooler; calls Stop on service Spooler'],
    ['Get-Service Spooler | ForEach-Object Stop', 'reads service Spooler; calls Stop on service Spooler'],
    ['Get-Service Spooler|ForEach-Object Stop', 'reads service Spooler; calls Stop on service Spooler'],
    ['Get-Service Spooler || ForEach-Object Stop', 'reads service Spooler; calls Stop'],
  ])('names the object of a call where it stands before it: %s', (text, summary) => {
    expect(judged(text).summary).toBe(summary);
  });

  it('keeps long lists of matches short', () => {
    expect(judged('Remove-Item C:\\x;'.repeat(500)).rules.length).toBeLessThan(30);
  });
});

describe('strict mode', () => {
  it.each(['Get-UnknownThing', 'tool.exe x', 'git status', '& $x', '(', 'Get-Item @p | iex'])(
    'denies %s',
    (text) => {
      expect(judged(text).verdict === 'ask' || text.includes('iex')).toBe(true);
      expect(judged(text, { policy: strictPolicy }).verdict).toBe('deny');
    },
  );

  it.each([
    'Get-Process',
    'Restart-Service a',
    'New-Item a',
    'Get-Content a.txt | Sort-Object',
    'Stop-Process -Id 5',
  ])('still asks for %s, which it knows', (text) => {
    expect(judged(text, { policy: strictPolicy }).verdict).toBe('ask');
  });

  it('denies what a deny rule cannot rule out', () => {
    expect(judged('Remove-Item $x').verdict).toBe('ask');
    expect(judged('Remove-Item $x', { policy: strictPolicy }).verdict).toBe('deny');
  });
});

describe('the workspace', () => {
  const policy: Policy = { ...defaultPolicy, working_directories: ['C:\\work', 'D:\\data\\'] };

  it.each([
    ['Remove-Item a', 'C:\\work', 'ask'],
    ['Remove-Item C:\\work\\a', 'C:\\work\\sub', 'ask'],
    ['Remove-Item D:/DATA/x', 'c:\\WORK', 'ask'],
    ['Remove-Item ..\\a', 'C:\\work', 'deny'],
    ['Remove-Item C:\\workers', 'C:\\work', 'deny'],
    ['Remove-Item \\a', 'C:\\work', 'deny'],
    ['Remove-Item C:\\work\\..\\x', 'C:\\work', 'deny'],
    ['Remove-Item \\\\server\\share\\x', 'C:\\work', 'deny'],
    ['Remove-Item ~\\x', 'C:\\work', 'deny'],
    ['Set-Location ..; Remove-Item a', 'C:\\work', 'deny'],
    ['Remove-Item Microsoft.PowerShell.Core\\FileSystem::C:\\x', 'C:\\work', 'deny'],
    ['Remove-Item \\\\?\\C:\\x', 'C:\\work', 'deny'],
    ['Get-Date', 'C:\\other', 'deny'],
    ['Get-Date', 'C:\\work\\..\\other', 'deny'],
    ['Get-Date', 'C:\\work', 'ask'],
  ])('%s in %s: %s', (text, cwd, verdict) => {
    expect(judged(text, { policy, cwd }).verdict).toBe(verdict);
  });

  it.each([
    'Remove-Item C:\\PROGRA~1\\x',
    'Remove-Item C:x',
    'Remove-Item $x',
    'Remove-Item X2:\\a',
    'Set-Location $x; rm a',
  ])('cannot place %s: high risk', (text) => {
    const verdict = judged(text, { policy, cwd: 'C:\\work' });
    expect(verdict).toMatchObject({ verdict: 'ask', risk: 'high' });
    expect(ruleIds(verdict)).toContain('destroys-outside-workspace');
  });
});

describe('a rule', () => {
  it.each([
    [{ command: ['get-*'] }, 'Get-Item a', 'Set-Item a b'],
    [{ command: ['git'], first_argument: ['push'] }, 'git push -f', 'git pull'],
    [{ command: ['git'], argument: ['--force', '-f'] }, 'git push -f', 'git push'],
    [{ command: ['Stop-*'], parameter: ['Force'] }, 'Stop-Service a -Fo', 'Stop-Service a'],
    [
      { command: ['Set-Service'], parameter: ['StartupType=Dis*'] },
      'Set-Service a -StartupType Disabled',
      'Set-Service a -StartupType Manual',
    ],
    [{ kind: ['script' as const] }, '.\\a.ps1', '.\\a.exe'],
    [{ command: ['*'], invocation: ['&' as const] }, "& 'a'", 'a'],
    [{ command: ['Remove-Item'], invocation: ['pipeline' as const] }, 'gci | rm', 'rm a'],
    [{ path: ['**/*.log'], access: ['delete' as const] }, 'rm a\\b.LOG', 'rm a\\b.txt'],
    [{ path: ['c:/secret/**'] }, 'gc C:\\secret\\a', 'gc C:\\secrets\\a'],
    [{ provider: ['registry' as const] }, 'gci HKLM:\\', 'gci C:\\'],
    [{ host: ['*.evil.test'] }, 'irm http://a.evil.test/x', 'irm http://evil.test.a/x'],
    [{ url: ['http://*/admin*'] }, 'irm http://a.test/%61dmin', 'irm http://a.test/'],
    [{ type: ['net.*'] }, '[System.Net.Dns]::GetHostName()', '[Math]::PI'],
    [{ member: ['kill'] }, '$p.KILL()', '$p.Name'],
    [{ member: ['start'], type: ['diagnostics.process'] }, "[Diagnostics.Process]::Start('a')", '$x.Start()'],
    [{ variable: ['env:secret*'], access: ['read' as const] }, '$env:SECRET_KEY', '$env:PATH'],
    [{ effect: ['background-job' as const] }, 'Get-Date &', 'Get-Date'],
  ])('on %j stops %s and not %s', (match, stopped, passed) => {
    const policy = withRule(match);
    expect(ruleIds(judged(stopped, { policy }))).toContain('mine');
    expect(ruleIds(judged(passed, { policy }))).not.toContain('mine');
  });

  it('of deny that only may apply asks, with high risk', () => {
    const policy = withRule({ command: ['git'], first_argument: ['push'] });
    const verdict = judged('git $what', { policy });
    expect(verdict).toMatchObject({ verdict: 'ask', risk: 'high' });
    expect(ruleIds(verdict)).toContain('mine');
  });
});
