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
    `cmd /c echo '"a b"&bcdedit'`,
    `cmd /c echo 'a\\" &bcdedit'`,
  ])('ends a command where PowerShell gives it no quotes: %s', (text) => {
    expect(ruleIds(judged(text))).toContain('system-tools');
    expect(judged(text).summary).toContain('runs the program bcdedit');
  });

  it('names the file that a command is sent to', () => {
    expect(ruleIds(judged("cmd /c type x '>' C:\\Windows\\y"))).toContain('writes-to-system-folders');
  });

  it.each(["cmd /c echo '& bcdedit /set x'", `cmd /c echo 'x" & bcdedit & "'`, `cmd /c echo '"&bcdedit"'`])(
    'is one word where it has spaces or quotes: %s',
    (text) => {
      expect(ruleIds(judged(text))).not.toContain('system-tools');
    },
  );
});

describe('a word for a batch file', () => {
  it.each([
    "npm.cmd run build '&bcdedit' /set",
    "npm run build '&bcdedit' /set",
    'npm run build `& bcdedit /set',
    "az x '&bcdedit' /create",
    "yarn.cmd x '|bcdedit'",
    "C:\\tools\\my.bat x '&bcdedit'",
    "& 'C:\\my tools\\do it.cmd' 'x&bcdedit'",
    ".\\gradlew build 'x&bcdedit'",
    'npx.cmd --% x & bcdedit',
    `code.cmd 'a b' '"c d"&bcdedit'`,
    "npm.cmd x '^&bcdedit'",
    "npm.cmd x '^^^&bcdedit'",
    "cmd /c npm x '^&bcdedit'",
    "Start-Process npm.cmd 'x','&bcdedit'",
  ])('ends a command where cmd finds its end: %s', (text) => {
    const verdict = judged(text);
    expect(ruleIds(verdict)).toContain('system-tools');
    expect(verdict.verdict).toBe('deny');
    expect(verdict.summary).toContain('runs the program bcdedit');
  });

  it('says that cmd reads it, and where the output goes', () => {
    const verdict = judged("npm.cmd run build '>' C:\\Windows\\x");
    expect(ruleIds(verdict)).toEqual(expect.arrayContaining(['nested-shell', 'writes-to-system-folders']));
  });

  it('is not known where cmd puts a variable', () => {
    expect(judged("npm.cmd run '%COMSPEC%'")).toMatchObject({ understood: false, risk: 'high' });
    expect(judged("npm.cmd run 'a %COMSPEC% b'").understood).toBe(false);
  });

  it.each([
    'npm run build -- --mode=a',
    "npm run build 'a & bcdedit /set'",
    `npm run build '"a&bcdedit"'`,
    'cmd /c npm run "a & bcdedit"',
    "npm install 'left-pad@^1.3.0 || 2'",
    "code 'a%20b'",
    "git commit -m 'a&bcdedit'",
    "node.exe x.js '&bcdedit'",
  ])('is a word where cmd finds nothing more in it, or where there is no cmd: %s', (text) => {
    const verdict = judged(text);
    expect(ruleIds(verdict)).not.toContain('system-tools');
    expect(verdict.summary).not.toContain('the program bcdedit');
  });

  it.each(["npm run x '^1.3'", 'npm run build -- --mode=a', 'az group list'])(
    'of everyday has no more risk: %s',
    (text) => {
      expect(judged(text)).toMatchObject({ verdict: 'ask', risk: 'medium', understood: true });
    },
  );
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
