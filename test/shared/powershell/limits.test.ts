import { describe, expect, test } from 'vitest';
import { parse } from '../../../shared/powershell/parse.ts';
import { defaultParseLimits } from '../../../shared/powershell/parse-limits.ts';
import { treeHeight } from '../../../shared/powershell/tree-height.ts';

function errorOf(text: string, limits = {}): string | null {
  const result = parse(text, { dialect: '7', limits });
  return result.ok ? null : result.error.code;
}

function nested(open: string, close: string, depth: number): string {
  return open.repeat(depth) + close.repeat(depth);
}

describe('limits', () => {
  test('on length refuse a text that is too long', () => {
    expect(errorOf('a'.repeat(11), { characters: 10 })).toBe('too_large');
    expect(errorOf('a'.repeat(10), { characters: 10 })).toBeNull();
  });

  test.each([
    ['parentheses', '(', ')'],
    ['script blocks', '{', '}'],
    ['subexpressions', '$(', ')'],
    ['arrays', '@(', ')'],
    ['arguments', 'a (', ')'],
    ['conditions', 'if (', ') {}'],
    ['methods', '$a.b(', ')'],
    ['indexes', '$a[', ']'],
    ['hashtables', '@{a=', '}'],
    ['types', '[a[', ']]'],
    ['generic types', '[a[b[', ']]]'],
    ['operators before a value', '!', ''],
    ['signs', '- ', ''],
    ['assignments', '$a=', ''],
    ['parameters', '{param($a=', ')}'],
  ])('on depth refuse nested %s instead of overflowing', (_what, open, close) => {
    expect(errorOf(nested(open, close, 20_000))).toBe('too_deep');
  });

  test('on depth let ordinary nesting pass', () => {
    expect(errorOf(`${'('.repeat(40)}1${')'.repeat(40)}`)).toBeNull();
    expect(errorOf(`${'if ($a) { '.repeat(40)}b${' }'.repeat(40)}`)).toBeNull();
  });

  test('on strings within strings refuse what would be read again and again', () => {
    expect(errorOf(nested('"$(', ')"', 500))).toBe('too_deep');
    expect(errorOf(nested('"$(', ')"', 10).replace('$()', '$(a)'))).toBeNull();
  });

  test.each([
    ['operators', '1', ' + 1'],
    ['members', '$a', '.b'],
    ['indexes', '$a', '[0]'],
    ['calls', '$a', '.b()'],
    ['pipeline chains', 'a', ' && a'],
  ])('on height refuse long chains of %s', (_what, first, next) => {
    expect(errorOf(first + next.repeat(defaultParseLimits.height + 1))).toBe('too_deep');
    expect(errorOf(first + next.repeat(300))).toBeNull();
  });

  test('on height hold for every tree that is given out', () => {
    const result = parse(`1${' + 1'.repeat(1000)}`, { dialect: '7' });
    expect(result.ok && treeHeight(result.tree.script)).toBeLessThanOrEqual(defaultParseLimits.height);
  });

  test('on steps refuse what takes more work than its length allows', () => {
    expect(errorOf('a;'.repeat(5000), { stepsPerCharacter: 0.1 })).toBe('too_complex');
  });
});

describe('work', () => {
  function attributes(depth: number): string {
    return depth === 0 ? '$x' : `[A({${attributes(depth - 1)}})]$x`;
  }

  test.each<[string, (size: number) => string]>([
    ['words', (size) => 'a '.repeat(size)],
    ['statements', (size) => 'a;'.repeat(size)],
    ['lines', (size) => 'a\n'.repeat(size)],
    ['pipes', (size) => `a${'|a'.repeat(size)}`],
    ['quotes', (size) => `"${'""'.repeat(size)}"`],
    ['single quotes', (size) => `'${"''".repeat(size)}'`],
    ['backticks', (size) => '`a'.repeat(size)],
    ['variables in strings', (size) => `"${'$a'.repeat(size)}"`],
    ['subexpressions in strings', (size) => `"${'$(a)'.repeat(size)}"`],
    ['doubled quotes in strings', (size) => `"${'$(""a"")'.repeat(size)}"`],
    ['doubled quotes in one subexpression', (size) => `"$(a ${'""b"" '.repeat(size)})"`],
    ['members of an argument', (size) => `a $b${'.c'.repeat(Math.min(size, 700))}`],
    ['casts', (size) => `${'[a]'.repeat(Math.min(size, 250))}1`],
    ['commas', (size) => `1${',1'.repeat(size)}`],
    ['line comments', (size) => `a\n${'#\n'.repeat(size)}b`],
    ['block comments', (size) => '<##>'.repeat(size)],
    ['here-strings', (size) => `@"\n${' "@\n'.repeat(size)}"@`],
    ['hashtables', (size) => `@{${'a=1;'.repeat(size)}}`],
    ['conditions', (size) => 'if(1){}'.repeat(size).replaceAll('}i', '};i')],
    ['redirected lines that go on behind comments', (size) => `a${'\n#\n|a'.repeat(size)}`],
    ['type arguments', (size) => `$a${'.b[a]'.repeat(Math.min(size, 500))}`],
    ['attributes within attributes', (size) => attributes(Math.min(size, 40))],
    ['indexes by strings', (size) => `$a${'.b["c"]'.repeat(Math.min(size, 300))}`],
    ['unterminated strings', (size) => `"$(${'('.repeat(size)}`],
    ['unterminated nested strings', (size) => '"$('.repeat(size)],
    ['labels', (size) => ':a '.repeat(size)],
  ])('grows no faster than the length of %s', (_what, make) => {
    for (const size of [500, 1000, 2000, 4000]) {
      const text = make(size);
      const { steps } = parse(text, { dialect: '7' });
      expect(steps).toBeLessThanOrEqual(100 + text.length * 3);
    }
  });
});
