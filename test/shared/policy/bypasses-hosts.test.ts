import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../shared/policy/default-policy.ts';
import { judgeStep } from '../../../shared/policy/judge-plan.ts';
import type { Policy } from '../../../shared/policy/policy-schema.ts';
import type { Verdict } from '../../../shared/policy/verdict.ts';
import { judged, ruleIds } from './judging.ts';

describe('a share of another machine', () => {
  it.each([
    String.raw`Get-Content FileSystem::\\files.example.com\share\x`,
    String.raw`Get-Content Microsoft.PowerShell.Core\FileSystem::\\files.example.com\share\x`,
    String.raw`Get-Content \\?\UNC\files.example.com\share\x`,
    String.raw`Get-Content \\.\UNC\files.example.com\share\x`,
    String.raw`Get-Content \??\UNC\files.example.com\share\x`,
    'Get-Content //files.example.com/share/x',
    String.raw`Get-Content \\évil.example\share\x`,
    String.raw`Get-Content \\files.example.com@SSL@443\DavWWWRoot\x`,
    String.raw`Test-Path \\files`,
    String.raw`Get-WinEvent -FilterHashtable @{Path='\\files.example.com\share\x.evtx'}`,
    String.raw`$h = @{Path='\\files.example.com\share\x'}; Get-Content @h`,
    String.raw`findstr /f:\\files.example.com\share\x a`,
    String.raw`findstr '/d:C:\a;\\files.example.com\share' a b`,
    String.raw`whoami /x:\\files.example.com\share`,
    String.raw`whoami > \\files.example.com\share\x`,
    String.raw`switch -File \\files.example.com\share\x { default { 1 } }`,
    String.raw`where.exe /r \\files.example.com\share x`,
  ])('is never low: %s', (text) => {
    expect(judged(text).risk).not.toBe('low');
  });

  it.each([
    String.raw`Get-ChildItem \\localhost\share`,
    "Get-WinEvent -FilterHashtable @{LogName='System'}",
    'findstr /f:list.txt a',
    'Write-Output https://example.com/a//b',
    "'a:b//c' -split ':'",
  ])('is not seen in %s', (text) => {
    expect(judged(text).risk).toBe('low');
  });
});

describe('a device of the kernel', () => {
  it.each([
    String.raw`Get-Content \\.\PhysicalDrive0`,
    String.raw`fc.exe \\.\PhysicalDrive0 x`,
    String.raw`vol \\.\PhysicalDrive0`,
    String.raw`dd.exe if=\\.\PhysicalDrive0 of=x`,
    String.raw`Format-Hex \\.\C:`,
    String.raw`[IO.File]::ReadAllBytes('\\.\PhysicalDrive0')`,
    String.raw`Copy-Item x \\?\Volume{0}\x`,
  ])('is high risk: %s', (text) => {
    expect(judged(text).risk).toBe('high');
  });
});

describe("an address of the hub's without its scheme", () => {
  const protect = { origins: ['http://127.0.0.1:9123', 'https://hub.example.com'], folders: [] };
  const open: Policy = { ...defaultPolicy, deny: [] };
  const judgedOpen = (command: string): Verdict =>
    judgeStep({ command, cwd: 'C:\\work' }, 'pwsh', open, protect);

  it.each([
    'curl.exe localhost:9123/x',
    'curl.exe --url=localhost:9123/x',
    'curl.exe -o out.txt hub.example.com/x',
    'curl.exe hub.example.com',
    'wget.exe 127.1:9123',
    'http.exe localhost:9123/x',
    'iwr localhost:9123/pending',
    'irm 127.0.0.1:9123/pending',
    'cmd /c curl localhost:9123/x',
  ])('is denied whatever the policy says: %s', (text) => {
    const verdict = judgedOpen(text);
    expect(verdict.verdict).toBe('deny');
    expect(ruleIds(verdict)).toContain('hub-control');
  });

  it.each(['curl.exe localhost:9124/x', 'curl.exe -o hub.txt example.com/x', 'whoami.exe'])(
    'is not seen in %s',
    (text) => {
      expect(ruleIds(judgedOpen(text))).not.toContain('hub-control');
    },
  );
});
