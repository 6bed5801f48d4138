import { describe, expect, test } from 'vitest';
import type { ParsedFacts } from '../../../shared/powershell/facts-format.ts';
import { parse } from '../../../shared/powershell/parse.ts';
import { referenceFacts } from '../../../shared/powershell/reference-facts.ts';
import type { Dialect } from '../../../shared/powershell/syntax-tree.ts';

function facts(text: string, dialect: Dialect = '7'): ParsedFacts {
  const found = referenceFacts(text, dialect);
  if (!found.ok) {
    throw new Error(`refused: ${found.errors[0].id}`);
  }
  return found;
}

function names(text: string, dialect: Dialect = '7'): (string | undefined)[] {
  return facts(text, dialect).commands.map(({ name }) => name);
}

function errorOf(text: string, dialect: Dialect = '7'): string | null {
  const result = parse(text, { dialect });
  return result.ok ? null : result.error.code;
}

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

describe('7: forms of invocation', () => {
  test('$$, $^ and $? are variables of one character, in strings too', () => {
    expect(facts('"$$a $^b $?c"').variables).toEqual(['$', '?', '^']);
  });

  test.each([`. "x"`, `& 'x'`, `&'x'`, `."x"`])('%s invokes x', (text) => {
    expect(facts(text).commands).toMatchObject([{ name: 'x', call: text.charAt(0) }]);
  });

  test('a block as an argument is code', () => {
    expect(names('x { iex 1 }')).toEqual(['x', 'iex']);
  });

  test('what only looks like a comment is part of the name', () => {
    expect(names('iex<#c#>')).toEqual(['iex<#c#>']);
    expect(names('iex <#c#> a')).toEqual(['iex']);
    expect(names('a#b')).toEqual(['a#b']);
  });
});

describe('8: code hides', () => {
  test.each([
    ['in default values of parameters', 'function f($a = (iex 1)) {}'],
    ['in default values of param', 'param($a = $(iex 1))'],
    ['in attribute arguments', 'param([ValidateScript({ iex 1 })]$a)'],
    ['in initial values of properties', 'class C { $p = (iex 1) }'],
    ['in methods', 'class C { [void] M() { iex 1 } }'],
    ['in constructors', 'class C { C() { iex 1 } }'],
    ['in arguments of base', 'class C : B { C() : base((iex 1)) {} }'],
    ['in values of enums', 'enum E { A = (iex 1) }'],
    ['in hashtable values', '@{ a = iex 1 }'],
    ['in hashtable keys', '@{ (iex 1) = 2 }'],
    ['in redirection targets', '1 > $(iex 1)'],
    ['in switch clauses', 'switch (1) { { iex 1 } { 2 } }'],
    ['in switch bodies', 'switch (1) { default { iex 1 } }'],
    ['in switch -file', 'switch -file (iex 1) { a {} }'],
    ['in trap', 'trap { iex 1 }'],
    ['in catch', 'try {} catch { iex 1 }'],
    ['in finally', 'try {} finally { iex 1 }'],
    ['in data', 'data { iex 1 }'],
    ['in an index', '$a[(iex 1)]'],
    ['in a method argument', '$a.b((iex 1))'],
    ['in the name of a member', '$a.(iex 1)'],
    ['in a here-string', '@"\n$(iex 1)\n"@'],
    ['in a bare word', 'x a$(iex 1)b'],
    ['in the value of a glued parameter', 'x -a:$(iex 1)'],
    ['in a block of a name', 'begin { iex 1 }'],
    ['in process', 'process { iex 1 }'],
    ['in end', 'end { iex 1 }'],
    ['in clean', 'clean { iex 1 }'],
    ['in dynamicparam', 'dynamicparam { iex 1 }'],
    ['in a label of break', 'break (iex 1)'],
    ['in return', 'return iex 1'],
    ['in throw', 'throw iex 1'],
    ['in exit', 'exit iex 1'],
    ['in conditions', 'if (iex 1) {}'],
    ['in elseif', 'if (1) {} elseif (iex 1) {}'],
    ['in else', 'if (1) {} else { iex 1 }'],
    ['in loops', 'for (iex 1;;) {}'],
    ['in the collection of foreach', 'foreach ($i in iex 1) {}'],
    ['in do', 'do { } until (iex 1)'],
    ['in a cast', '[int](iex 1)'],
    ['in a ternary', '$a ? (iex 1) : 2'],
    ['behind an assignment', '$a = $b = iex 1'],
  ])('%s', (_where, text) => {
    expect(names(text)).toContain('iex');
  });
});

describe('10: what nobody can analyse', () => {
  test.each(['configuration C {}', 'workflow w {}', 'parallel { a }', 'sequence { a }'])(
    '%j is refused',
    (text) => {
      expect(errorOf(text)).toBe('not_analysable');
    },
  );

  test.each([
    ['using module x', 'using_module'],
    ['using assembly x', 'using_assembly'],
    ['#requires -Modules x', 'requires'],
    ['#requires -Version 5.1 -Modules x', 'requires'],
    ['#Requires -m x', 'requires'],
    ['#requires -PSSnapin x', 'requires'],
    ['#requires -Assembly x', 'requires'],
  ])('%j is named', (text, reason) => {
    const result = parse(text, { dialect: '7' });
    expect(result).toMatchObject({ ok: true, tree: { unanalysable: [{ reason }] } });
  });

  test.each([
    '#requires -Version 5.1',
    '#Requires -RunAsAdministrator',
    '# requires -Modules x',
    'using namespace x',
  ])('%j loads nothing', (text) => {
    expect(parse(text, { dialect: '7' })).toMatchObject({ ok: true, tree: { unanalysable: [] } });
  });

  test('using is refused behind other statements', () => {
    expect(errorOf('a; using module x')).toBe('invalid_using');
  });
});

describe('11: parameters', () => {
  test('may have their value glued by a colon', () => {
    expect(facts('gci -Path:x').commands[0]?.elements).toEqual([
      { at: [4, 11], parameter: 'Path', value: { at: [10, 11], string: 'x' } },
    ]);
    expect(facts('gci -Path: x').commands[0]?.elements).toMatchObject([
      { parameter: 'Path', value: { string: 'x' } },
    ]);
  });

  test('end after two dashes', () => {
    expect(facts('a -- -b').commands[0]?.elements).toEqual([
      { at: [2, 4], parameter: '-' },
      { at: [5, 7], string: '-b' },
    ]);
  });
});

describe('14: what the reference confirmed', () => {
  test('throw behind && is a command', () => {
    expect(names("a && throw 'b'")).toEqual(['a', 'throw']);
  });

  test('code goes on behind --% and a pipe', () => {
    expect(names('cmd --% a | iex b ; c')).toEqual(['cmd', 'iex', 'c']);
  });

  test('a class of an unknown base is a matter of meaning', () => {
    expect(errorOf('class D : P { }')).toBeNull();
  });
});

describe('15: text that is not understood whole', () => {
  test.each([
    ['iex 1; "a', 'unterminated_string'],
    ["iex 1; 'a", 'unterminated_string'],
    ['iex 1; @"\na', 'unterminated_string'],
    ["@' a\n'@", 'invalid_here_string'],
    ['iex 1; <# a', 'unterminated_comment'],
    ['$' + '{a', 'unterminated_variable'],
    ['"$(a"', 'unterminated_subexpression'],
    ['a`u{110000}', 'invalid_escape'],
    ['a`u', 'invalid_escape'],
    ['$env:', 'invalid_variable'],
    ['1 + 99999999999999999999l', 'invalid_number'],
    ['a @', 'unrecognized_token'],
    ['a )', 'unexpected_token'],
    ['1 +', 'missing_expression'],
    ['function { }', 'missing_name'],
    ['if (1)', 'missing_block'],
    ['(a', 'missing_bracket'],
    ['foreach ($a of $b) {}', 'missing_keyword'],
    ['a | 5', 'invalid_pipeline'],
    ['switch -nope (1) { 1 {} }', 'invalid_parameter'],
    ['[A()] if (1) {}', 'invalid_attribute'],
    ['[1]', 'invalid_type_name'],
    ['class C { static }', 'invalid_class_member'],
    ['@{ a }', 'invalid_hashtable'],
    ['var x', 'reserved_keyword'],
    ['begin {} begin {}', 'duplicate'],
  ])('%j is refused as %s, without facts', (text, code) => {
    expect(referenceFacts(text)).toEqual({ ok: false, text, errors: [{ id: code, at: expect.any(Array) }] });
  });
});

describe('a letter outside ASCII that JavaScript lowers into it', () => {
  test('makes no keyword, operator or multiplier', () => {
    expect(names('brea\u212a')).toEqual(['brea\u212a']);
    expect(names('function f { while (1) { brea\u212a } }')).toEqual(['brea\u212a']);
    expect(errorOf('1 -li\u212ae 2')).not.toBeNull();
    expect(names('wor\u212aflow a')).toEqual(['wor\u212aflow']);
  });
});
