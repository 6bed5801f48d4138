import { describe, expect, it } from 'vitest';
import { braced, judged } from './judging.ts';

describe('members on a value whose type only a cast names', () => {
  it.each([
    "([array](gci C:\\x)).ForEach('Delete')",
    "([object[]](gci C:\\x)).ForEach('Delete')",
    '([object](Get-Service WinDefend)).Stop()',
    "$x=[object](gi a); $x.CopyTo('b')",
    "([psobject](gi a)).Remove('b')",
    "(gi evil.txt).Replace('victim.txt','bak.txt')",
    "Get-WmiObject Win32_Volume | ForEach-Object { $_.Format('NTFS',$true,4096,'',$false) }",
    "$x='a'; sv x (gi a); $x.Replace('b','c')",
  ])('is never low: %s', (text) => {
    expect(judged(text).risk).not.toBe('low');
  });

  it.each([
    "'abc'.Replace('a','b')",
    '(Get-Date).AddDays(-1).ToString()',
    '[math]::Round(1.5)',
    '(Get-Process).ForEach({ $_.Name })',
  ])('stays low: %s', (text) => {
    expect(judged(text).risk).toBe('low');
  });
});

const HIGH: readonly string[] = [
  // What later commands are given, by routes that write to no variable of that name.
  "([hashtable]$PSDefaultParameterValues).Add('ForEach-Object:MemberName','Delete'); gci x | ForEach-Object",
  "(gv PSDefaultParameterValues -ValueOnly)['ForEach-Object:MemberName']='Delete'; gci x | ForEach-Object",
  "foreach ($PSDefaultParameterValues in @{'ForEach-Object:MemberName'='Delete'}) { gci C:\\x | ForEach-Object }",
  '(gi variable:psdefaultparametervalues).Name',
  // The block of a script's file.
  "1 | Select-Object @{n='a';e=(Get-Command C:\\evil.ps1).ScriptBlock}",
  '1,2 | Sort-Object (Get-Command C:\\evil.ps1).ScriptBlock',
  "'a' -replace 'a',(Get-Command C:\\evil.ps1).ScriptBlock",
  "[regex]::Replace('a','a',(Get-Command C:\\evil.ps1).ScriptBlock)",
  'switch (1) { (Get-Command C:\\evil.ps1).ScriptBlock {} }',
  '1 | Format-Table (Get-Command C:\\evil.ps1).ScriptBlock',
  '1 | Group-Object (Get-Command C:\\evil.ps1).ScriptBlock',
  '1 | Measure-Object -Property (Get-Command C:\\evil.ps1).ScriptBlock',
  '1 | ConvertTo-Html -Property (Get-Command C:\\evil.ps1).ScriptBlock',
  '([array]1).Where((Get-Command C:\\evil.ps1).ScriptBlock)',
  `1 | Select-Object @{n='a';e=${braced('function:mkdir')}}`,
  '1 | sort (gcm C:\\evil.ps1 | select -ExpandProperty ScriptBlock)',
  '1 | sort (gcm .\\evil.ps1 | % ScriptBlock)',
  'Get-Command C:\\evil.ps1',
];

const NEVER_LOW: readonly string[] = [
  "$v = gv PSDef* -ValueOnly; $v['ForEach-Object:MemberName']='Delete'; gci x | ForEach-Object",
  "(gv PSDef* -ValueOnly)['a']='b'",
  "$(gv PSDef* -ValueOnly)['a']='b'",
  `foreach (${braced('C:\\evil.bat')} in 'calc') { }`,
  "foreach ($env:PATH in 'C:\\evil') { whoami }",
  `${braced('C:\\evil.bat')}++`,
  `--${braced('C:\\evil.bat')}`,
  '$env:PATH++',
  'Get-Date -OutVariable C:\\evil.bat',
  'Get-Date -OutVariable env:PATH',
  "1 | Select-Object @{n='a';e=$x}",
  '1,2 | Sort-Object $x',
  "'a' -replace 'a',$x",
  "'a' -split $x",
  'switch (1) { $x {} }',
  'EvilModule\\Get-Date',
  "& 'EvilModule\\Get-Date'",
  'Evil-Module\\Get-Date',
];

describe('code and places that a text reaches by a detour', () => {
  it.each(HIGH)('is high or denied: %s', (text) => {
    const { risk, verdict } = judged(text);
    expect(risk === 'high' || verdict === 'deny').toBe(true);
  });

  it.each(NEVER_LOW)('is never low: %s', (text) => {
    expect(judged(text).risk).not.toBe('low');
  });

  it.each([
    "Get-Process | Select-Object Name,@{n='MB';e={$_.WS/1MB}}",
    "'a-b' -replace '-',' '",
    "'a-b' -split '-'",
    "switch (1) { 1 {'a'} {$_ -gt 1} {'b'} default {'c'} }",
    "$h = @{}; $h['a'] = 1; $h",
    'foreach ($i in 1..3) { $i }',
    '$i = 0; $i++',
    'Get-Command Get-Date',
    'Microsoft.PowerShell.Utility\\Get-Date',
  ])('stays low: %s', (text) => {
    expect(judged(text).risk).toBe('low');
  });
});

describe('members that a command or a list calls by name', () => {
  it.each([
    '(Get-Command mkdir).Definition',
    '(Get-Module x).ExportedFunctions',
    'gci C:\\x | % Del*',
    'gci C:\\x | ForEach-Object -MemberName Del?te',
    'Get-Process | % Ki?l',
    "([array](gci C:\\x)).ForEach('Delete')",
    "(gci C:\\x).ForEach('Del' + 'ete')",
    '(gci C:\\x).ForEach($name)',
    "[psobject].Assembly.DefinedTypes | ? Name -like 'Ams*ils' | % DeclaredFields | ? Name -like '*Failed' | % SetValue $null $true",
    "[psobject].Assembly.DefinedTypes | ? Name -like 'x' | % DeclaredMethods | % Invoke $null @()",
    '$x | % SetValue $null $true',
    '$x | % Invoke $null @()',
    '[psobject].Assembly',
    "'a'.GetType().Module",
  ])('is high or denied: %s', (text) => {
    const { risk, verdict } = judged(text);
    expect(risk === 'high' || verdict === 'deny').toBe(true);
  });

  it('says nothing of an object that a call is not surely of', () => {
    expect(judged('Get-Service a; $x.Stop()').summary).not.toContain('Stop on');
    expect(judged('Get-Service a | % { $x.Stop() }').summary).not.toContain('Stop on');
    expect(judged('Get-Process | % Kill').summary).toContain('calls Kill on process');
  });

  it('lets a type tell its name', () => {
    expect(judged("'a'.GetType().Name").risk).toBe('low');
  });

  it.each([
    ['Get-Service WinDefend | % Stop', 'calls Stop on service WinDefend'],
    ['(Get-Service Spooler).Stop()', 'calls Stop on service Spooler'],
    ['Get-LocalUser x | % SetPassword y', 'calls SetPassword on local user x'],
    ['$x.Stop()', 'calls Stop'],
    ['Get-Service a | % { (Get-Service b).Stop() }', 'calls Stop on service b'],
  ])('are named by the summary: %s', (text, phrase) => {
    const { risk, summary } = judged(text);
    expect(risk).not.toBe('low');
    expect(summary).toContain(phrase);
  });
});

describe('a property that is read by its name in a pipeline', () => {
  it.each(['gci ~ | % FullName', 'gci | ForEach-Object Name', 'Get-Service | % Status'])(
    'only reads: %s',
    (text) => {
      expect(judged(text).risk).toBe('low');
    },
  );

  it.each([
    'gci | % Delete',
    'gci | % MoveTo',
    'gci | % Full*',
    'gci | % $name',
    'gci | % Name $x',
    '$a | Add-Member ScriptMethod FullName $b; $a | % FullName',
    'Update-TypeData -TypeName x -MemberName Name -MemberType ScriptMethod -Value $b; gci | % Name',
    'class A { [void] Name() { del x } }; [A]::new() | % Name',
    '(New-Object -ComObject a) | % Name',
    'gci | % UserPassword',
    "$x.Name('a')",
    'gci | % Name a',
  ])('is never low where it may be more: %s', (text) => {
    expect(judged(text).risk).not.toBe('low');
  });
});
