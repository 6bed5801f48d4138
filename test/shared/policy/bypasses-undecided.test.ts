import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/analyse.ts';
import { defaultPolicy } from '../../../shared/policy/default-policy.ts';
import { judgeStep } from '../../../shared/policy/judge-plan.ts';
import type { Verdict } from '../../../shared/policy/verdict.ts';
import { braced, ruleIds } from './judging.ts';

const protect = {
  origins: ['http://127.0.0.1:8787'],
  folders: ['C:\\state', 'C:\\Users\\agent\\.provara'],
};

const of = (command: string): Verdict =>
  judgeStep({ command, cwd: 'C:\\work' }, 'pwsh', defaultPolicy, protect);

const commandsOf = (text: string): readonly (string | null)[] =>
  analyse(text).readings.flatMap(({ commands }) => commands.map(({ name }) => name));

describe('a program whose file is decided when it runs', () => {
  it.each([
    String.raw`& C:\*\*32\c?d.exe /c del C:\x`,
    String.raw`C:\Windows\System32\WindowsPowerShell\v1.0\powers*.exe -c x`,
    String.raw`C:\Windows\System32\cm[d].exe /c x`,
    'C:/Windows/System32/../System32/c*d.exe',
    String.raw`.\zz?.ps1`,
    String.raw`. .\s*.ps1`,
    String.raw`& C:\Windows\System32\WINDOW~1\v1.0\POWERS~1.EXE -c x`,
    String.raw`C:\PROGRA~1\Git\bin\BASH~1.EXE -c x`,
    String.raw`C:\x\a.txt:cmd.exe /c x`,
    String.raw`. C:\x\a.txt:evil.ps1`,
    String.raw`& '\\.\GLOBALROOT\Device\HarddiskVolume1\a.exe'`,
    String.raw`cmd /c C:\WINDOW~1\system32\cmd.exe /c del x`,
    String.raw`'x' | C:\*\*32\c?d.exe`,
  ])('is high risk: %s', (text) => {
    const verdict = of(text);
    expect(verdict.risk).toBe('high');
    expect(ruleIds(verdict)).toContain('dynamic-invocation');
    expect(verdict.understood).toBe(false);
  });

  it.each([
    String.raw`C:\Windows\System32\whoami.exe`,
    String.raw`.\build\app.exe --all *.txt`,
    'git add *',
    String.raw`Get-ChildItem C:\PROGRA~1`,
    '1, 2 | ? { $_ -gt 1 } | % { $_ }',
  ])('is not one that is written out: %s', (text) => {
    expect(ruleIds(of(text))).not.toContain('dynamic-invocation');
  });

  it('is high risk by a name in a folder of another machine that was entered before', () => {
    expect(ruleIds(of(String.raw`Set-Location \\evil\s; .\a.exe`))).toContain('loads-code');
    expect(ruleIds(of(String.raw`Set-Location C:\work\a; .\a.exe`))).not.toContain('loads-code');
  });
});

describe('a variable that is a file', () => {
  it.each([
    braced(String.raw`C:\state\token`),
    braced(String.raw`FileSystem::C:\state\token`),
    braced(String.raw`Microsoft.PowerShell.Core\FileSystem::C:\state\token`),
    braced(String.raw`FileSystem::\\localhost\c$\state\token`),
    `"a ${braced(String.raw`FileSystem::C:\state\token`)}"`,
  ])('is read as that file: %s', (text) => {
    expect(of(text).verdict).toBe('deny');
    expect(ruleIds(of(text))).toContain('hub-files');
  });

  it.each([
    `${braced(String.raw`FileSystem::C:\Windows\a`)}='x'`,
    `${braced(String.raw`Temp:\x`)}='a'`,
    '$Temp:x=1',
    `${braced(String.raw`HKLM:\a`)}=1`,
  ])('is written as that file: %s', (text) => {
    expect(of(text).risk).not.toBe('low');
    const paths = analyse(text).readings.flatMap((reading) => reading.paths);
    expect(paths.map(({ access }) => access)).toContain('write');
  });

  it('is not what follows a name and a colon in a text', () => {
    expect(of('Write-Output "$server:8080"').risk).toBe('low');
    expect(of('Write-Output "http://localhost:$port/"').risk).toBe('low');
  });
});

describe('a drive by the name of its provider', () => {
  it.each([
    [`${braced('Environment::PSModulePath')}='C:\\tmp'`, 'environment-runs-code'],
    [`${braced('Microsoft.PowerShell.Core\\Environment::Path')}='C:\\tmp'`, 'environment-runs-code'],
    [`${braced('Microsoft.PowerShell.Core\\Function::Get-Date')}={x}`, 'redefines-commands'],
    [`${braced('Microsoft.PowerShell.Core\\Alias::ls')}='ri'`, 'redefines-commands'],
    [braced('Environment::AGENT_HUB_TOKEN'), 'hub-files'],
  ])('means the same: %s', (text, rule) => {
    expect(ruleIds(of(text))).toContain(rule);
    expect(of(text).risk).toBe('high');
  });
});

describe('a folder around a protected one', () => {
  it.each([
    String.raw`Copy-Item C:\Users\agent C:\work\x -Recurse`,
    String.raw`cp -r C:\ x`,
    'Copy-Item ~ C:\\work\\x -Recurse',
    String.raw`Compress-Archive C:\Users\agent x.zip`,
    String.raw`robocopy C:\Users\agent C:\work\x /e`,
    String.raw`xcopy C:\Users x /s`,
    String.raw`tar -cf x.tar C:\Users\agent`,
    String.raw`gci C:\Users\agent -r -i token* | gc`,
    String.raw`gci C:\Users\agent -Recurse -Force | Select-String token`,
    String.raw`gci C:\Users\agent -r | cp -Destination C:\work`,
  ])('is high risk to take as a whole: %s', (text) => {
    expect(of(text).risk).toBe('high');
    expect(ruleIds(of(text))).toContain('hub-files');
  });

  it.each([
    String.raw`Copy-Item C:\work\a C:\work\b -Recurse`,
    String.raw`Copy-Item a.txt C:\Users\agent`,
    String.raw`Copy-Item .\dist\* .\out -Recurse`,
    String.raw`Compress-Archive -Path .\dist\* -DestinationPath .\dist.zip`,
    String.raw`Get-ChildItem C:\Users\agent`,
    String.raw`Get-ChildItem C:\ -Directory`,
    String.raw`gci C:\work -Recurse -File | Select-String TODO`,
    String.raw`robocopy .\src .\backup /E`,
  ])('is not one that has none in it: %s', (text) => {
    expect(ruleIds(of(text))).not.toContain('hub-files');
    expect(of(text).risk).not.toBe('high');
  });
});

describe('what starts a program without naming a command', () => {
  it.each([
    "[Diagnostics.Process]@{StartInfo=@{FileName='x'}} | % Start",
    "$h=@{StartInfo=@{FileName='x'}};[Diagnostics.Process]$h | ForEach-Object Start",
    "[Microsoft.VisualBasic.Interaction]::Shell('x')",
    "[Windows.Forms.SendKeys]::Send('x')",
    "[Configuration.Install.ManagedInstallerClass]::InstallHelper('a')",
  ])('is high risk: %s', (text) => {
    expect(of(text).risk).toBe('high');
  });

  it('is not to look at a process', () => {
    expect(of('[Diagnostics.Process]::GetCurrentProcess().Id').risk).not.toBe('high');
    expect(of('[Diagnostics.Process]$p = Get-Process -Id 4; $p.Id').risk).not.toBe('high');
  });
});

describe('a type that is computed', () => {
  it.each([
    "[scriptblock] | % { $_::Create('x') }",
    "$x = 1 | % { $_ }; $x::Delete('a')",
    '(Get-Thing)::Member',
  ])('is high risk to use a static member of: %s', (text) => {
    expect(ruleIds(of(text))).toContain('dynamic-invocation');
  });

  it('is not one that a variable has by its only value', () => {
    expect(ruleIds(of('$m = [math]; $m::Pow(2, 3)'))).not.toContain('dynamic-invocation');
  });
});

describe('what a redirection or a method writes', () => {
  it('is a variable that decides which programs run', () => {
    expect(ruleIds(of("'C:\\tmp' > env:Path"))).toContain('environment-runs-code');
  });

  it.each(["([xml]'<a/>').Save('C:\\Windows\\x')", "[Xml.XmlWriter]::Create('C:\\Windows\\x')"])(
    'is a file outside of the workspace: %s',
    (text) => {
      expect(ruleIds(of(text))).toContain('writes-outside-workspace');
    },
  );
});

describe('a folder that .NET enters', () => {
  it('is where later names are looked up', () => {
    const text = "[Environment]::CurrentDirectory='C:\\state';[IO.File]::ReadAllText('token')";
    expect(of(text).verdict).toBe('deny');
    expect(ruleIds(of(text))).toContain('hub-files');
  });
});

describe('the prompt', () => {
  it.each(['function prompt {x}', 'function global:prompt {x}', 'function PSConsoleHostReadLine {x}'])(
    'is not replaced unseen: %s',
    (text) => {
      expect(ruleIds(of(text))).toContain('redefines-commands');
      expect(commandsOf(text)).toContain('x');
    },
  );
});
