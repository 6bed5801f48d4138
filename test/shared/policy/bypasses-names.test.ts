import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../shared/policy/default-policy.ts';
import { judgeStep } from '../../../shared/policy/judge-plan.ts';
import type { Policy } from '../../../shared/policy/policy-schema.ts';
import type { Verdict } from '../../../shared/policy/verdict.ts';
import { judged, ruleIds } from './judging.ts';

const protect = { origins: ['http://127.0.0.1:8787'], folders: ['C:\\state'] };
const open: Policy = { ...defaultPolicy, deny: [] };
const of = (command: string, cwd = 'C:\\work', policy = defaultPolicy): Verdict =>
  judgeStep({ command, cwd }, 'pwsh', policy, protect);

describe("the hub's address in another spelling", () => {
  it.each([
    'irm http://[0:0:0:0:0:0:0:1]:8787/approve',
    'irm http://[0::1]:8787/x',
    'irm http://[::ffff:7f00:1]:8787/x',
    'irm http://[::FFFF:127.0.0.1]:8787/x',
    'irm http://%6cocalhost:8787/x',
    'irm http://127\u30020\u30020\u30021:8787/x',
    'irm http://0:8787/x',
    'irm http://localhost.:8787/x',
    'irm http://LOCALHOST:08787/x',
    'irm http:\\\\localhost:8787\\x',
  ])('is denied whatever the policy says: %s', (text) => {
    expect(of(text, 'C:\\work', open).verdict).toBe('deny');
  });

  it.each(['irm http://[::2]:8787/x', 'irm http://[::1]:8788/x'])('is another one: %s', (text) => {
    expect(ruleIds(of(text, 'C:\\work', open))).not.toContain('hub-control');
  });
});

describe("the state folder's files in another spelling", () => {
  it.each([
    "Get-Content 'C:\\state::$INDEX_ALLOCATION\\token'",
    "Get-Content 'C:\\state:$I30:$INDEX_ALLOCATION\\token'",
    "Get-Content 'C:\\state\\token::$DATA'",
    'switch -File C:\\state\\token { default { $_ } }',
    "switch -File ('C:\\st' + 'ate\\token') { default { $_ } }",
  ])('are denied: %s', (text) => {
    expect(of(text).verdict).toBe('deny');
    expect(ruleIds(of(text))).toContain('hub-files');
  });

  it('are high risk on a drive whose folder nobody knows', () => {
    expect(of('Get-Content C:state\\token', 'D:\\work').risk).toBe('high');
    expect(of('Get-Content C:..\\state\\token', 'C:\\work').risk).toBe('high');
    expect(of('Get-Content D:\\notes.txt:stream', 'D:\\work').risk).toBe('low');
  });

  it('are not reached by starting among them', () => {
    expect(of('findstr . token', 'C:\\state').verdict).toBe('deny');
    expect(of('findstr . token', 'C:\\state\\runner').verdict).toBe('deny');
    expect(of('findstr . id_rsa', 'C:\\Users\\bob\\.ssh').risk).toBe('high');
    expect(of('findstr . token', 'C:\\work').risk).toBe('low');
  });
});

describe('a switch that is glued to another', () => {
  it.each(['cmd.exe /d/c schtasks', 'cmd /V:ON/C schtasks', 'cmd /q/d/kschtasks'])(
    'hides no command of cmd: %s',
    (text) => {
      expect(ruleIds(judged(text))).toContain('system-tools');
    },
  );

  it('is no command', () => {
    expect(judged('cmd /d/c dir').risk).toBe('medium');
  });
});

describe('a word for cmd', () => {
  it.each([
    "cmd /c dir '&' bcdedit /set x",
    "cmd /c dir '&bcdedit' /set x",
    'cmd /c dir `& bcdedit /set x',
    "cmd /c dir '|' bcdedit",
    "cmd /c echo a'&'bcdedit",
    "cmd /c dir '&' cmd /c bcdedit",
    `cmd /c 'cmd /c "dir&bcdedit"'`,
    `cmd /c echo 'x" & bcdedit & "'`,
  ])('ends a command where PowerShell gives it no quotes: %s', (text) => {
    expect(ruleIds(judged(text))).toContain('system-tools');
    expect(judged(text).summary).toContain('runs the program bcdedit');
  });

  it('names the file that a command is sent to', () => {
    expect(ruleIds(judged("cmd /c type x '>' C:\\Windows\\y"))).toContain('writes-to-system-folders');
  });

  it('is one word where it has spaces', () => {
    expect(ruleIds(judged("cmd /c echo '& bcdedit /set x'"))).not.toContain('system-tools');
  });
});

describe('a private function', () => {
  it.each([
    'function private:tool { Get-Date }; & { tool --wipe }',
    'function private:tool { tool --wipe }; tool',
    'function Private:tool { Get-Date }; function other { tool }; other',
    'function private:tool { Get-Date }; Measure-Command { tool }',
  ])('does not stand for the program of its name: %s', (text) => {
    expect(ruleIds(judged(text))).toContain('unknown-command');
    expect(judged(text).summary).toContain('runs the program tool');
  });

  it.each(['function tool { Get-Date }; & { tool }', 'function script:tool { Get-Date }; & { tool }'])(
    'is another thing than one that blocks see: %s',
    (text) => {
      expect(judged(text).risk).toBe('low');
    },
  );
});

describe('secrets, modules and writers by other names', () => {
  it.each([
    '$env:GITHUB_TOKEN',
    'Get-Item env:MY_SECRET',
    'Get-Content .env',
    'Get-Content server.pem',
    'Get-Module C:\\evil.psd1 -ListAvailable',
    'Get-Help C:\\evil.ps1',
    '(Get-Variable ExecutionContext).Value',
    '(Get-Item variable:ExecutionContext).Value',
    "[IO.FileStream]::new('C:\\Windows\\x','Create')",
    'New-Object IO.StreamWriter C:\\Windows\\x',
    'pnputil /add-driver x.inf',
    'certreq -Post x',
  ])('are high risk: %s', (text) => {
    expect(judged(text).risk).toBe('high');
  });

  it.each(['$env:PATH', '$env:PWD', 'Get-Module Az.Accounts', 'Get-Help about_x', 'Get-Variable PWD'])(
    'stays low: %s',
    (text) => {
      expect(judged(text).risk).toBe('low');
    },
  );
});
