import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/analyse.ts';
import { findCmdlet } from '../../../shared/analysis/cmdlets.ts';

/** The first command's arguments as `Parameter=value`; several candidates by `|`; unbound: `?`. */
const bound = (text: string): readonly string[] => {
  const given = analyse(text).readings[0]?.commands[0]?.arguments ?? [];
  return given.map(({ parameters, values, form, role }) => {
    const value = form === 'switch' ? '' : form === 'constant' ? `=${values?.join(',')}` : `=<${form}>`;
    return `${parameters.join('|') || '?'}${value}${role === 'path' ? ':path' : role === 'host' ? ':host' : ''}`;
  });
};

describe('the binder', () => {
  it.each([
    ['Get-ChildItem C:\\x *.txt', ['Path=C:\\x:path', 'Filter=*.txt']],
    ['Get-ChildItem -Path C:\\x *.txt', ['Path=C:\\x:path', 'Filter=*.txt']],
    ['Get-ChildItem *.txt -Pa C:\\x', ['Path=C:\\x:path', 'Filter=*.txt']],
    ['Get-ChildItem -LiteralP C:\\x', ['LiteralPath=C:\\x:path']],
    ['Get-ChildItem -Path:C:\\x -Recurse:$true', ['Path=C:\\x:path', 'Recurse=true']],
    ['Get-ChildItem -Recurse C:\\x', ['Recurse', 'Path=C:\\x:path']],
    ['Get-ChildItem -ea 0 x', ['ErrorAction=0', 'Path=x:path']],
    ['Copy-Item a b', ['Path=a:path', 'Destination=b:path']],
    ['Copy-Item a -Dest b -Force', ['Destination=b:path', 'Force', 'Path=a:path']],
    ['Copy-Item a,b c', ['Path=a,b:path', 'Destination=c:path']],
    ['Stop-Service Spooler -Fo', ['Force', 'Name=Spooler']],
    ['Where-Object Status -eq Running', ['EQ', 'Property=Status', 'Value=Running']],
    ['Where-Object { $_.a }', ['FilterScript=<block>']],
    ['ForEach-Object { 1 }', ['Process=<block>']],
    ['ForEach-Object Kill', ['MemberName=Kill']],
    ['Invoke-Command -Comp a { b }', ['ComputerName=a:host', 'ScriptBlock=<block>']],
    ['Invoke-Command { b } -Cn a', ['ComputerName=a:host', 'ScriptBlock=<block>']],
    ['Test-NetConnection a -Port 5', ['Port=5', 'ComputerName=a:host']],
    ['Select-String -Pattern cipher notes.txt', ['Pattern=cipher', 'Path=notes.txt:path']],
    ['Get-Content $p', ['Path=<computed>:path']],
    ['Get-Item -- -x', ['Path=-x:path']],
    ['Get-Item @a', ['?=<splat>']],
    ['Get-Item -Nope x', ['?', 'Path=x:path']],
    ['Write-Output a b', ['InputObject=a', 'InputObject=b']],
    ['New-Object Net.WebClient', ['TypeName=Net.WebClient']],
    ['tool -a:b c --d=e', ['?=-a:b', '?=c', '?=--d=e']],
  ])('%s', (text, expected) => {
    expect(bound(text)).toEqual(expected);
  });

  it('names what an abbreviation leaves open', () => {
    const reading = analyse('Get-Content -E x').readings[0];
    expect(reading?.effects.map(({ kind }) => kind)).toContain('ambiguous-parameter');
    expect(reading?.commands[0]?.arguments[0]?.parameters.length).toBeGreaterThan(1);
  });

  it('knows a splatted table that the text writes', () => {
    const reading = analyse("$h = @{ Path = 'C:\\x'; Recurse = $true }; Remove-Item @h").readings[0];
    expect(reading?.commands[0]?.arguments[0]).toMatchObject({
      parameters: ['Path'],
      form: 'splat',
      values: ['C:\\x'],
    });
  });
});

describe('the cmdlet table', () => {
  it('knows names in any case, per dialect', () => {
    expect(findCmdlet('get-childitem', '7')?.name).toBe('Get-ChildItem');
    expect(findCmdlet('Invoke-Command', '7')?.parameters.map(({ name }) => name)).toContain('HostName');
    expect(findCmdlet('Invoke-Command', '5.1')?.parameters.map(({ name }) => name)).not.toContain('HostName');
    expect(findCmdlet('Get-Nothing', '7')).toBeUndefined();
  });

  it('has types, positions and aliases', () => {
    const info = findCmdlet('Get-ChildItem', '5.1');
    expect(info?.parameters.find(({ name }) => name === 'Path')).toEqual({
      name: 'Path',
      type: 'other',
      position: 0,
      aliases: [],
    });
    expect(info?.parameters.find(({ name }) => name === 'Recurse')).toMatchObject({
      type: 'switch',
      aliases: ['s'],
    });
    expect(findCmdlet('Remove-Item', '7')?.shouldProcess).toBe(true);
  });
});
