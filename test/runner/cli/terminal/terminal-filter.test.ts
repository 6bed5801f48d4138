import { describe, expect, it } from 'vitest';
import { oneLine } from '../../../../runner/cli/terminal/one-line.ts';
import { terminalFilter } from '../../../../runner/cli/terminal/terminal-filter.ts';

describe('output on a terminal', () => {
  it('drops colours and shows every other control character', () => {
    const filter = terminalFilter();
    expect(filter('\x1b[31mred\x1b[0m \x1b]0;title\x07')).toBe('red ‹escape U+001B›]0;title‹bell U+0007›');
  });

  it('keeps lines whole when a line end is cut in two', () => {
    const filter = terminalFilter();
    expect(filter('one\r') + filter('\ntwo\r\n')).toBe('one\ntwo\n');
  });

  it('drops a colour that is cut in two', () => {
    const filter = terminalFilter();
    expect(['a\x1b', '[3', '1mb\x1b[0', 'mc'].map(filter).join('')).toBe('abc');
  });

  it('does not let a carriage return overwrite what was shown', () => {
    expect(terminalFilter()('bad\rgood\n')).toBe('bad\ngood\n');
  });

  it('leaves ordinary text, tabs, lines, quotes and other scripts as they are', () => {
    const text = "Get-Date\n\t-Format 'o' # größer 漢字 é – “so” ✓\n";
    expect(terminalFilter()(text)).toBe(text);
  });
});

describe('a text on one line', () => {
  it('shows line ends and hidden characters, and is cut to a length', () => {
    expect(oneLine('one\ntwo', 30)).toBe('one‹line end›two');
    expect(oneLine('a\u202eb', 60)).toBe('a‹right-to-left override U+202E›b');
    expect(oneLine('abcdef', 4)).toBe('abc…');
    expect(oneLine('abcd', 4)).toBe('abcd');
  });

  it('is never cut within a character', () => {
    for (const length of [2, 3, 4])
      expect(oneLine('😀'.repeat(9), length)).toBe(`${'😀'.repeat(length - 1)}…`);
  });
});
