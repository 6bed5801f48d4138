import { describe, expect, test } from 'vitest';
import { errorOf, facts, names } from './facts-of.ts';

describe('1: $( ) in a string', () => {
  test('ends where the parentheses match, whatever the quotes', () => {
    expect(errorOf(`"a$('b)')"`)).toBe('unterminated_string');
    expect(names('"$(iex (1))"')).toEqual(['iex']);
  });

  test('loses one of two doubled quotes before it is parsed', () => {
    expect(facts('"$(iex ""a b"")"').commands).toEqual([
      { at: [3, 14], name: 'iex', elements: [{ at: [7, 14], quote: 'DoubleQuoted', string: 'a b' }] },
    ]);
  });

  test('is refused where PowerShell itself reads in circles and never ends', () => {
    expect(errorOf('"abcdef$([int] ::b)"')).toBe('too_deep');
    expect(errorOf('"$([int]::b)"')).toBeNull();
  });

  test('is read in strings within strings', () => {
    expect(names('"$("$(iex 1)")"')).toEqual(['iex']);
  });

  test('keeps its quotes in a here-string', () => {
    expect(names('@"\n$(iex "a")\n"@')).toEqual(['iex']);
  });
});

describe('2: the dialects', () => {
  test('know other escapes', () => {
    expect(names('i`ex', '5.1')).toEqual(['iex']);
    expect(names('i`ex', '7')).toEqual(['i\x1bx']);
    expect(names('i`u{65}x', '7')).toEqual(['iex']);
    expect(names('p`ower', '5.1')).toEqual(['power']);
  });

  test.each(['a && b', 'a || b', 'a &', 'a\n| b'])('%j is PowerShell 7 only', (text) => {
    expect(errorOf(text, '7')).toBeNull();
    expect(errorOf(text, '5.1')).not.toBeNull();
  });

  test.each(['$a ? 1 : 2', '$a ?? 1', '$a ??= 1', `${'$'}{a}?.b`, `${'$'}{a}?[0]`])(
    '%j is an operator in PowerShell 7 only',
    (text) => {
      expect(errorOf(text, '7')).toBeNull();
      expect(errorOf(text, '5.1')).toBe('unexpected_token');
    },
  );

  test('know other keywords and numbers', () => {
    expect(names('clean { a }', '5.1')).toEqual(['clean', 'a']);
    expect(names('clean { a }', '7')).toEqual(['a']);
    expect(facts('x 0b11 1u', '5.1').commands[0]?.elements).toMatchObject([
      { string: '0b11' },
      { string: '1u' },
    ]);
    expect(facts('x 0b11 1u', '7').commands[0]?.elements).toMatchObject([{ number: '3' }, { number: '1' }]);
  });

  test('keep a question mark in a variable name in both', () => {
    expect(facts('$a?.b', '7').variables).toEqual(['a?']);
    expect(facts('$a?.b', '5.1').variables).toEqual(['a?']);
  });

  test('read generic arguments of methods in PowerShell 7 only', () => {
    expect(errorOf('$a.b[int](1)', '7')).toBeNull();
    expect(errorOf('$a.b[int](1)', '5.1')).not.toBeNull();
  });
});

describe('3: other characters', () => {
  test.each(['–', '—', '―'])('%s is a dash', (dash) => {
    expect(facts(`a ${dash}b`).commands[0]?.elements).toEqual([{ at: [2, 4], parameter: 'b' }]);
    expect(facts(`1 ${dash}eq 2`).commands).toEqual([]);
  });

  test('typographic single quotes end a string', () => {
    expect(names("Write-Host 'a’;iex ‘b'")).toEqual(['Write-Host', 'iex']);
    expect(names("Write-Host ‚a‛;iex 'b'")).toEqual(['Write-Host', 'iex']);
  });

  test('typographic double quotes end a string', () => {
    expect(names('Write-Host "a”;iex „b“')).toEqual(['Write-Host', 'iex']);
  });

  test('a lone carriage return ends a line', () => {
    expect(names('a\riex')).toEqual(['a', 'iex']);
  });

  test.each(['\u0085', '\u00a0', '\u3000', '\u2003'])('%j is white space', (space) => {
    expect(names(`iex${space}1`)).toEqual(['iex']);
  });

  test('a zero-width space is part of the name', () => {
    expect(names('iex\u200b 1')).toEqual(['iex\u200b']);
  });
});

describe('4: redirections', () => {
  test('do not end a bare word in command mode', () => {
    expect(facts('dir>x.txt').commands).toEqual([{ at: [0, 9], name: 'dir>x.txt', elements: [] }]);
    expect(facts('dir >x.txt').redirections).toHaveLength(1);
  });

  test('end a number in expression mode', () => {
    expect(facts('1..3>x').redirections).toMatchObject([{ from: 'Output', file: { string: 'x' } }]);
  });

  test('name their stream', () => {
    expect(facts('a 2>x 3>>y 4>&1').redirections).toMatchObject([
      { from: 'Error', file: { string: 'x' } },
      { from: 'Warning', append: true, file: { string: 'y' } },
      { from: 'Verbose', merge: 'Output' },
    ]);
  });

  test('are refused twice for one stream, from input, and into others', () => {
    expect(errorOf('a >x >y')).toBe('invalid_redirection');
    expect(errorOf('a <x')).toBe('invalid_redirection');
    expect(errorOf('a 1>&2')).toBe('invalid_redirection');
  });
});

describe('5: a backtick', () => {
  test('stays in the name of a parameter', () => {
    expect(facts('a -En`c x').commands[0]?.elements[0]).toEqual({ at: [2, 7], parameter: 'En`c' });
  });

  test('escapes in a bare word', () => {
    expect(names('i`iex')).toEqual(['iiex']);
    expect(names('iex`\na')).toEqual(['iex\na']);
  });

  test('continues a line between words', () => {
    expect(facts('iex `\n a').commands[0]?.elements).toHaveLength(1);
  });
});

describe('6: --%', () => {
  test('passes the rest of the line on, up to a pipe', () => {
    expect(facts('cmd --% /c a & b ; c | iex').commands).toMatchObject([
      { name: 'cmd', elements: [{ string: '--%' }, { string: '/c a & b ; c ' }] },
      { name: 'iex' },
    ]);
  });

  test.each(['&&', '||'])('ends at %s', (operator) => {
    expect(names(`cmd --% x ${operator} iex`)).toEqual(['cmd', 'iex']);
  });

  test('keeps a pipe in quotes', () => {
    expect(names('cmd --% "a | iex"')).toEqual(['cmd']);
  });

  test('ends with its line, also in quotes', () => {
    expect(names('cmd --% "a\niex 1')).toEqual(['cmd', 'iex']);
  });
});
