import { describe, expect, it } from 'vitest';
import { terminalFilter, visibleLine, visibleText } from '../../../runner/cli/visible-text.ts';

describe('text that a person decides on', () => {
  it.each([
    ['an escape sequence', '\x1b[2Kls', '<U+001B>[2Kls'],
    ['a right-to-left override', 'a\u202eb', 'a<U+202E>b'],
    ['an isolate', 'a\u2066b', 'a<U+2066>b'],
    ['a zero-width space', 'a\u200bb', 'a<U+200B>b'],
    ['a tag character', 'a\u{e0041}b', 'a<U+E0041>b'],
    ['a variation selector', 'a\ufe0fb', 'a<U+FE0F>b'],
    ['an unusual space', 'a\u00a0b', 'a<U+00A0>b'],
    ['a blank that is a letter', 'a\u3164b', 'a<U+3164>b'],
    ['a line separator', 'a\u2028b', 'a<U+2028>b'],
    ['a carriage return', 'good\revil', 'good<U+000D>evil'],
    ['a C1 control', 'a\u009bb', 'a<U+009B>b'],
  ])('shows %s', (_name, text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  it('leaves ordinary text, tabs, lines and other scripts as they are', () => {
    const text = "Get-Date\n\t-Format 'o' # größer 漢字 é";
    expect(visibleText(text)).toBe(text);
  });

  it('counts runs of spaces and blank lines that push text out of sight', () => {
    expect(visibleText(`a${' '.repeat(300)}b`)).toBe('a<300 spaces>b');
    expect(visibleText(`a${'\n'.repeat(50)}b`)).toBe('a\n<49 blank lines>\nb');
  });

  it('cuts a line for a table', () => {
    expect(visibleLine('one\ntwo', 20)).toBe('one<U+000A>two');
    expect(visibleLine('abcdef', 4)).toBe('abc…');
  });
});

describe('output on a terminal', () => {
  it('drops colours and shows every other control character', () => {
    const filter = terminalFilter();
    expect(filter('\x1b[31mred\x1b[0m \x1b]0;title\x07')).toBe('red <U+001B>]0;title<U+0007>');
  });

  it('keeps lines whole when a line end is cut in two', () => {
    const filter = terminalFilter();
    expect(filter('one\r') + filter('\ntwo\r\n')).toBe('one\ntwo\n');
  });

  it('does not let a carriage return overwrite what was shown', () => {
    expect(terminalFilter()('bad\rgood\n')).toBe('bad\ngood\n');
  });
});
