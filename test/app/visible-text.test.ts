import { describe, expect, test } from 'vitest';
import { countHidden, firstLine, visibleText } from '../../worker/app/visible-text.ts';

const drawn = (text: string, collapse = true): string =>
  visibleText(text, collapse)
    .map((piece) => (piece.kind === 'text' ? piece.text : `[${piece.label}]`))
    .join('');

describe('visible text', () => {
  test('leaves what can be seen as it is', () => {
    const text = 'Get-Process | Where { $_.Name -eq "käse" }\n\tЖ 漢 🙂\n';
    expect(visibleText(text, true)).toEqual([{ kind: 'text', text }]);
  });

  test.each([
    ['a bidirectional override', 'a\u202eb', 'a[U+202E]b'],
    ['an isolate', 'a\u2066b', 'a[U+2066]b'],
    ['zero width characters', 'a\u200b\u200db', 'a[U+200B][U+200D]b'],
    ['an escape', '\x1b[31m', '[U+001B][31m'],
    ['a null', 'a\0b', 'a[U+0000]b'],
    ['a carriage return alone', 'echo ok\rrm', 'echo ok[U+000D]rm'],
    ['a no-break space', 'a\u00a0b', 'a[U+00A0]b'],
    ['line and paragraph separators', 'a\u2028b\u2029', 'a[U+2028]b[U+2029]'],
    ['a tag character', 'a\u{e0041}b', 'a[U+E0041]b'],
    ['a Hangul filler', 'a\u3164b', 'a[U+3164]b'],
    ['a Braille blank', 'a\u2800b', 'a[U+2800]b'],
    ['a private character', 'a\ue000b', 'a[U+E000]b'],
    ['half a character', 'a\ud800b', 'a[U+D800]b'],
    ['a soft hyphen', 'a\u00adb', 'a[U+00AD]b'],
    ['a variation selector', 'a\ufe0fb', 'a[U+FE0F]b'],
  ])('boxes %s', (_name, text, expected) => {
    expect(drawn(text)).toBe(expected);
    expect(countHidden(visibleText(text, true))).toBeGreaterThan(0);
  });

  test('counts a row of the same hidden character instead of drawing it a thousand times', () => {
    expect(drawn(`a${'\u00a0'.repeat(9_000)}b`)).toBe(`a[U+00A0 ×${(9_000).toLocaleString()}]b`);
  });

  test('takes the line end of Windows as a line end', () => {
    expect(drawn('a\r\nb')).toBe('a\nb');
  });

  test('collapses what could push text out of sight, and says how much', () => {
    expect(drawn(`a${' '.repeat(9_000)}b`)).toBe(`a[${(9_000).toLocaleString()} spaces]b`);
    expect(drawn(`a${' \t'.repeat(20)}b`)).toBe('a[40 spaces and tabs]b');
    expect(drawn(`a${'\n'.repeat(8)}b`)).toBe('a\n[7 blank lines]\nb');
    expect(drawn(`a${'\n   '.repeat(8)}b`)).toBe('a\n[7 blank lines]\n   b');
  });

  test('keeps an indentation and two blank lines', () => {
    const text = 'if (1) {\n        x\n\n\n}';
    expect(drawn(text)).toBe(text);
  });

  test('does not collapse output, whose columns matter', () => {
    const text = `a${' '.repeat(100)}b${'\n'.repeat(10)}c`;
    expect(drawn(text, false)).toBe(text);
  });

  test('loses no character that can be seen', () => {
    const text = 'x\u202ey \x1b[0m z\r\n\u200bw';
    const kept = visibleText(text, true)
      .flatMap((piece) => (piece.kind === 'text' ? [piece.text] : []))
      .join('');
    expect(kept).toBe('xy [0m z\nw');
  });

  test('gives a card the first line with something on it', () => {
    expect(firstLine('\n  \n  Get-Date\nRemove-Item')).toBe('Get-Date');
    expect(firstLine('   ')).toBe('   ');
  });
});
