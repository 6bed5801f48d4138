import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/analyse.ts';
import type { CommandFact, Facts, Reading } from '../../../shared/analysis/facts.ts';
import { judged, ruleIds } from '../policy/judging.ts';

const base64 = (text: string): string => Buffer.from(text, 'utf16le').toString('base64');

const readingOf = (facts: Facts): Reading => {
  const [reading] = facts.readings;
  if (reading === undefined) throw new Error(`not read: ${facts.text}`);
  return reading;
};

const commandsOf = (text: string): readonly CommandFact[] => readingOf(analyse(text)).commands;
const namesOf = (text: string): readonly (string | null)[] => commandsOf(text).map(({ name }) => name);

describe('trap 10: what changes the language or loads code while it is read', () => {
  it.each([
    "Configuration Web { Node 'localhost' { } }",
    'workflow w { Get-Date }',
    'using module .\\m.psm1',
    'using assembly .\\a.dll',
    '#requires -Modules evil',
  ])('fails closed on %s', (text) => {
    expect(analyse(text).understood).toBe(false);
    expect(judged(text).risk).toBe('high');
  });
});

describe('trap 11: abbreviations, glued values and aliases', () => {
  it.each([
    '-e',
    '-en',
    '-enc',
    '-ec',
    '-EncodedCommand',
    '-encodedc',
    '/e',
    '/enc',
    '–enc',
    '--enc',
    '-eNcO',
  ])('knows %s as EncodedCommand', (flag) => {
    const text = `powershell ${flag} ${base64('Remove-Item C:\\x')}`;
    expect(readingOf(analyse(text)).nested[0]).toMatchObject({ encoded: true, text: 'Remove-Item C:\\x' });
    expect(ruleIds(judged(text))).toContain('encoded-command');
    expect(ruleIds(judged(text))).toContain('destroys-outside-workspace');
  });

  it('resolves -Comp to ComputerName, also glued', () => {
    const [command] = commandsOf('Invoke-Command -Comp:srv { hostname }');
    expect(command?.arguments[0]).toMatchObject({
      parameters: ['ComputerName'],
      values: ['srv'],
      role: 'host',
    });
  });

  it.each([
    ['curl http://a.test', 'differ'],
    ['wget http://a.test', 'differ'],
    ['sc a.txt x', 'differ'],
    ['gci x', 'same'],
    ['ls x', 'same'],
  ])('says that %s is read as %s', (text, dialects) => {
    expect(analyse(text).dialects).toBe(dialects);
  });

  it.each([
    ['gci', 'Get-ChildItem'],
    ['%', 'ForEach-Object'],
    ['?', 'Where-Object'],
    ['foreach-object', 'ForEach-Object'],
    ['where', 'Where-Object'],
    ['rm', 'Remove-Item'],
    ['C:\\Windows\\System32\\CURL.EXE', 'curl'],
    ['Microsoft.PowerShell.Management\\get-item', 'Get-Item'],
    ['mkdir', 'New-Item'],
    ['service', 'Get-Service'],
    ['c:', 'Set-Location'],
  ])('resolves %s to %s', (written, name) => {
    expect(namesOf(`${written} x`)[0]).toBe(name);
  });
});

describe('trap 12: routes to running text', () => {
  it.each([
    'Invoke-Expression $a',
    '[scriptblock]::Create($a)',
    '$ExecutionContext.InvokeCommand.InvokeScript($a)',
    '$ExecutionContext.InvokeCommand.NewScriptBlock($a)',
    '$ExecutionContext.InvokeCommand.ExpandString($a)',
    '[powershell]::Create().AddScript($a).Invoke()',
    '$a.Invoke()',
    '& $x',
    '. $x',
    '& (gcm i*x)',
    '1 | ForEach-Object -MemberName $m',
    'Invoke-Command -ScriptBlock $b',
    'Invoke-Command -FilePath C:\\a.ps1',
    'Start-Job -ScriptBlock $b',
    'Register-EngineEvent -SourceIdentifier a -Action $b',
    'Register-ObjectEvent $a Elapsed -Action $b',
    'New-Alias a iex',
    'Set-Alias a iex',
    'New-Item function:a -Value $b',
    "Add-Type -TypeDefinition 'public class X{}'",
    '[Reflection.Assembly]::Load($a)',
    '$t.GetMethod($n).Invoke($null, $a)',
    'New-Object -ComObject WScript.Shell',
    'Invoke-Item a.hta',
    "Invoke-CimMethod -ClassName Win32_Process -MethodName Create -Arguments @{CommandLine='calc'}",
    "Invoke-WmiMethod -Class Win32_Process -Name Create -ArgumentList 'calc'",
    'powershell $x',
    'pwsh -File a.ps1',
    'cmd /c $x',
    'wsl ls',
    "bash -c 'ls'",
    "python -c 'x'",
    "node -e 'x'",
    'mshta http://a.test',
    'rundll32 a.dll,Run',
    'regsvr32 /s a.dll',
    'wscript a.vbs',
    'cscript a.js',
    'msbuild a.xml',
    'certutil -decode a b',
    'forfiles /c "cmd /c del x"',
    'conhost cmd /c del x',
    'wmic process call create calc',
    '[Diagnostics.Process]::Start($a)',
    "'a' | % { & $_ }",
    "[Type]('Sys'+'tem.IO.File')",
    "$a = 'Start'; [Diagnostics.Process]::$a('calc')",
    '$x | iex',
  ])('is high risk: %s', (text) => {
    const verdict = judged(text);
    expect(verdict.risk).toBe('high');
    expect(verdict.rules.length).toBeGreaterThan(0);
  });

  it.each([
    ["Invoke-Expression 'Remove-Item C:\\x'", 'Remove-Item'],
    ["[scriptblock]::Create('Remove-Item C:\\x').Invoke()", 'Remove-Item'],
    ["& ('ie'+'x') 'Remove-Item C:\\x'", 'Remove-Item'],
    ['powershell -Command "Remove-Item C:\\x"', 'Remove-Item'],
    ['cmd /c powershell -c "Remove-Item C:\\x"', 'Remove-Item'],
    ['cmd /c "p^owershell -c rm C:\\x"', 'Remove-Item'],
    ["saps powershell '-c Remove-Item C:\\x'", 'Remove-Item'],
    ["[Diagnostics.Process]::Start('powershell', '-c Remove-Item C:\\x')", 'Remove-Item'],
    ['forfiles /c "powershell -c Remove-Item C:\\x"', 'Remove-Item'],
    ['conhost powershell -c Remove-Item C:\\x', 'Remove-Item'],
    [
      `iex ([Text.Encoding]::Unicode.GetString([Convert]::FromBase64String('${base64('Remove-Item C:\\x')}')))`,
      'Remove-Item',
    ],
    [`powershell -e ${base64(`powershell -e ${base64('Remove-Item C:\\x')}`)}`, 'Remove-Item'],
    ['sal a Remove-Item; a C:\\x', 'Remove-Item'],
    ['Set-Item alias:a Remove-Item; a C:\\x', 'Remove-Item'],
    ["$alias:a = 'Remove-Item'; a C:\\x", 'Remove-Item'],
  ])('finds the command inside %s', (text, name) => {
    expect(namesOf(text)).toContain(name);
    expect(judged(text).verdict).toBe('deny');
  });
});

describe('trap 13: limits', () => {
  it('stops at texts within texts within texts', () => {
    let text = 'Get-Date';
    for (let depth = 0; depth < 9; depth += 1) text = `iex '${text.replaceAll("'", "''")}'`;
    const facts = analyse(text);
    expect(readingOf(facts).effects.map(({ kind }) => kind)).toContain('limit');
    expect(facts.understood).toBe(false);
  });

  it.each([
    ['parentheses', '('.repeat(5_000)],
    ['sub-expressions', '$('.repeat(5_000)],
    ['nested invocations', 'powershell -c '.repeat(700)],
    ['cmd starting start', `cmd /c ${'start '.repeat(1_600)}`],
    ['cmd loops', `cmd /c ${'for do '.repeat(1_400)}`],
    ['additions', `${"'a'+".repeat(2_400)}'a'`],
    [
      'doublings',
      `${Array.from({ length: 300 }, (_, i) => `$v${i + 1}=$v${i}+$v${i}`).join(';')};$v0='aaaa';& $v90`,
    ],
    ['wildcards', `rm ${'*a'.repeat(4_900)}`],
    ['folders', `rm ${'..\\'.repeat(3_300)}`],
    ['blanks', `${' '.repeat(9_999)}x`],
    ['lines', `${'\n'.repeat(9_999)}x`],
    ['look-alikes', 'iеx '.repeat(2_500)],
  ])('answers on %s', (_, text) => {
    const verdict = judged(text.slice(0, 10_000));
    expect(['ask', 'deny']).toContain(verdict.verdict);
    expect(verdict.rules.length).toBeLessThan(400);
  });
});

describe('trap 14: surprises of the reference', () => {
  it('takes dir>x.txt and iex<#c#> as one name, unknown and never quiet', () => {
    expect(namesOf('dir>x.txt')).toEqual(['dir>x.txt']);
    expect(judged('dir>x.txt').risk).toBe('medium');
    expect(judged("iex<#c#> 'x'").risk).not.toBe('low');
  });

  it('finds the command throw behind &&', () => {
    expect(namesOf("a && throw 'b'")).toEqual(['a', 'throw']);
  });

  it('reads i`ex differently per dialect only where `e is an escape', () => {
    const facts = analyse('i`ex $a');
    expect(facts.dialects).toBe('differ');
    expect(facts.readings.flatMap(({ commands }) => commands.map(({ name }) => name))).toContain(
      'Invoke-Expression',
    );
  });

  it('finds three commands in cmd --% a | iex b ; c', () => {
    expect(namesOf('cmd --% a | iex b ; c').slice(0, 2)).toEqual(['cmd', 'Invoke-Expression']);
    expect(namesOf('cmd --% a | iex b ; c')).toContain('c');
  });
});

describe('trap 15: a partial reading only ever answers unsafe', () => {
  it.each(["Get-Item 'abc", 'Get-Date )', '$x = ', '"a$(\'b)\')"', "Get-Date; 'x"])(
    'never trusts %s',
    (text) => {
      const verdict = judged(text);
      expect(verdict).toMatchObject({ risk: 'high', understood: false });
      expect(verdict.rules.map(({ id }) => id)).toContain('not-understood');
    },
  );

  it('never trusts what it was not told about: an unknown command is not low', () => {
    expect(judged('Get-SomethingNobodyKnows').risk).toBe('medium');
    expect(judged('tool.exe').risk).toBe('medium');
  });
});
