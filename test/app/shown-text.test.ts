import { describe, expect, test } from 'vitest';
import { countDeceiving, visibleText } from '../../shared/display/visible-text.ts';
import { deceptionWords } from '../../worker/app/words/deception-words.ts';
import { firstLine } from '../../worker/app/words/first-line.ts';

const COMMAND = { collapse: true, purpose: 'command' } as const;
const PROSE = { collapse: true, purpose: 'prose' } as const;
const OUTPUT = { collapse: false, purpose: 'prose' } as const;

const drawn = (text: string, options: Parameters<typeof visibleText>[1] = COMMAND): string =>
  visibleText(text, options)
    .map((piece) => (piece.kind === 'text' ? piece.text : `[${piece.label}]`))
    .join('');

describe('text of others, as the page shows it', () => {
  test('leaves what can be seen as it is', () => {
    const text = 'Get-Process | Where { $_.Name -eq "käse" }\n\tЖ 漢 🙂\n';
    expect(visibleText(text, COMMAND)).toEqual([{ kind: 'text', text }]);
  });

  test.each([
    ['a bidirectional override', 'a\u202eb', 'a[U+202E]b'],
    ['an isolate', 'a\u2066b', 'a[U+2066]b'],
    ['zero width characters', 'a\u200b\u200db', 'a[U+200B][U+200D]b'],
    ['an escape', '\x1b[31m', '[U+001B][31m'],
    ['a carriage return alone', 'echo ok\rrm', 'echo ok[U+000D]rm'],
    ['a no-break space', 'a\u00a0b', 'a[U+00A0]b'],
    ['line and paragraph separators', 'a\u2028b\u2029', 'a[U+2028]b[U+2029]'],
    ['a Hangul filler', 'a\u3164b', 'a[U+3164]b'],
    ['a soft hyphen', 'a\u00adb', 'a[U+00AD]b'],
    ['a variation selector', 'a\ufe0fb', 'a[U+FE0F]b'],
    ['a letter of another script', 'n\u0435t user', 'n[U+0435]t user'],
  ])('boxes %s, in a command, a note and output', (_name, text, expected) => {
    for (const options of [COMMAND, PROSE, OUTPUT]) {
      expect(drawn(text, options)).toBe(expected);
      expect(countDeceiving(visibleText(text, options))).toBeGreaterThan(0);
    }
  });

  test('boxes typographic dashes in a command only', () => {
    expect(drawn('Get-Item \u2013Force')).toBe('Get-Item [U+2013]Force');
    expect(drawn('so \u2013 yes', PROSE)).toBe('so \u2013 yes');
  });

  test('collapses what could push text out of sight, but not in output, whose columns matter', () => {
    const text = `a${' '.repeat(9_000)}b${'\n'.repeat(8)}c`;
    expect(drawn(text)).toBe('a[9000 spaces]b\n[7 blank lines]\nc');
    expect(drawn(text, OUTPUT)).toBe(text);
  });

  test('gives a card the first line with something on it', () => {
    expect(firstLine('\n  \n  Get-Date\nRemove-Item')).toBe('Get-Date');
    expect(firstLine('   ')).toBe('   ');
  });

  test('warns of what deceives by its names, and not of blanks', () => {
    expect(deceptionWords(visibleText(`a${' '.repeat(90)}b`, COMMAND))).toBeUndefined();
    expect(deceptionWords(visibleText('a\u202eb\u202ec\u200b', COMMAND))).toMatch(
      /^3 places .*: right-to-left override U\+202E, zero width space U\+200B\.$/,
    );
    expect(deceptionWords(visibleText('a\u202eb\u200bc\u2066d\u00ade\u3164', COMMAND))).toContain(
      ', and 1 more kinds',
    );
  });
});
