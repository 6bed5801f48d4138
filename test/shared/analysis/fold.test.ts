import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/analyse.ts';

/** What the argument of Write-Output folds to. */
const folded = (expression: string, before = ''): string | null => {
  const commands =
    analyse(`${before}Write-Output (${expression})`, { dialects: ['7'] }).readings[0]?.commands ?? [];
  return commands.find(({ name }) => name === 'Write-Output')?.arguments[0]?.values?.join(',') ?? null;
};

describe('folding', () => {
  it.each([
    ["'a'+'b'", 'ab'],
    ["'{1}{0}' -f 'b','a'", 'ab'],
    ["'{0:N2}|{{x}}' -f 'a'", 'a|{x}'],
    ["'a','b' -join '-'", 'a-b'],
    ["-join ('a','b')", 'ab'],
    ["'axb' -replace 'x','-'", 'a-b'],
    ["'a.b' -replace '\\.','-'", 'a-b'],
    ["'axb'.Replace('x','')", 'ab'],
    ["'a,b' -split ','", 'a,b'],
    ["('a,b' -split ',')[1]", 'b'],
    ['[char]105+[char]101+[char]120', 'iex'],
    ['-join [char[]](105,101,120)', 'iex'],
    ["'xei'[-1..-3] -join ''", 'iex'],
    ["'xei'[2,1,0] -join ''", 'iex'],
    ["$ShellId[1]+$ShellId[13]+'x'", 'iex'],
    ['"a$(\'b\')c"', 'abc'],
    ["'ABC'.ToLower()", 'abc'],
    ["'abcdef'.Substring(1,3)", 'bcd'],
    ["[string]::Join('','a','b')", 'ab'],
    ["[string]::Format('{0}b','a')", 'ab'],
    ["[Text.Encoding]::UTF8.GetString([Convert]::FromBase64String('aWV4'))", 'iex'],
    ["[Text.Encoding]::Unicode.GetString([Convert]::FromBase64String('aQBlAHgA'))", 'iex'],
    ["'a' * 3", 'aaa'],
    ['1 + 2 * 3', '7'],
    ['0x41 -bxor 1', '64'],
    ['[string][char]97', 'a'],
  ])('%s is %s', (expression, value) => {
    expect(folded(expression)).toBe(value);
  });

  it('knows a variable that is assigned once', () => {
    expect(folded('$a+$b', "$a='x';$b=$a+'y';")).toBe('xxy');
  });

  it.each([
    ['$a', "$a='x';$a='y';"],
    ['$a', "$a='x';$a+='y';"],
    ['$a', 'foreach ($a in 1,2) { };'],
    ['$a', ''],
    ['Get-Date', ''],
    ["'a' -replace '(a+)+$','b'", ''],
    ["'{5}' -f 'a'", ''],
    ['1..99999999', ''],
    ["'a' * 99999999", ''],
    ["[IO.File]::ReadAllText('a')", ''],
  ])('does not guess %s', (expression, before) => {
    expect(folded(expression, before)).toBeNull();
  });
});
