import { describe, expect, test } from 'vitest';
import { parse } from '../../../shared/powershell/parse.ts';
import { referenceFacts } from '../../../shared/powershell/reference-facts.ts';
import { errorOf, facts, names } from './facts-of.ts';

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
