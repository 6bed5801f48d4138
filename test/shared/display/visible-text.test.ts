import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deceptionsIn } from '../../../shared/display/deceptions.ts';
import { lookAlikesIn } from '../../../shared/display/look-alikes.ts';
import { terminalText } from '../../../shared/display/terminal-text.ts';
import { countDeceiving, type Piece, visibleText } from '../../../shared/display/visible-text.ts';

const command = { collapse: true, purpose: 'command' } as const;
const prose = { collapse: true, purpose: 'prose' } as const;

const labels = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap((piece) => (piece.kind === 'mark' ? [piece.label] : []));

describe('visible text', () => {
  it.each([
    ['plain ASCII, tabs\tand\r\nlines', []],
    ['Umlaute äöü, 日本語, Привет, ελληνικά, עברית', []],
    ['a\u0000b\u001b[2J', ['U+0000', 'U+001B']],
    ['a\u202eb\u2066c', ['U+202E', 'U+2066']],
    ['a\u200b\u200bb\ufeff', ['U+200B ×2', 'U+FEFF']],
    ['a\u00a0b\u3000', ['U+00A0', 'U+3000']],
    ['a\u{e0041}', ['U+E0041']],
    ['a\ud800', ['U+D800']],
    ['a\rb', ['U+000D']],
    ['Get\u2013Item', ['U+2013']],
    ['\u2018a\u2019', ['U+2018', 'U+2019']],
    ['i\u0435x', ['U+0435']],
    ['\u0430\u0441\u0435 whoami', ['U+0430', 'U+0441', 'U+0435']],
    ['\uff49ex', ['U+FF49']],
    [
      'C:\u2215x \u29f8 \u2044 a\ua789b a\u2236b \u01c3x',
      ['U+2215', 'U+29F8', 'U+2044', 'U+A789', 'U+2236', 'U+01C3'],
    ],
    ['\u0131ex whoam\u0131', ['U+0131', 'U+0131']],
    ['yaz\u0131l\u0131m \u015fey', []],
    ['a\u{1d159}b', ['U+1D159']],
    ['a\u0301\u0302 \u00e9', []],
    ['a\u0301\u0302\u0303\u0304b', ['U+0303', 'U+0304']],
    ['a;\u0338b', ['U+0338']],
    ['\u0e01\u0e33\u0e25\u0e31\u0e07 \u05e9\u05b8\u05c1', []],
    ['\u{1d422}ex', ['U+1D422']],
    [`a${' '.repeat(40)}b`, ['40 spaces']],
    [`a${'\n'.repeat(9)}b`, ['8 blank lines']],
  ])('marks in %j: %j', (text, expected) => {
    expect(labels(visibleText(text, command))).toEqual(expected);
  });

  it('leaves typographic dashes and quotes in prose', () => {
    const text = 'It\u2019s fine \u2013 \u201creally\u201d';
    expect(labels(visibleText(text, prose))).toEqual([]);
    expect(labels(visibleText(text, command))).toHaveLength(4);
  });

  it('leaves what is at home in prose', () => {
    expect(labels(visibleText('1\u20442 l\u02bceau kap\u0131', prose))).toEqual([]);
    expect(labels(visibleText('C\ua789 a\u2215b', prose))).toEqual(['U+A789', 'U+2215']);
  });

  it('names what is marked', () => {
    expect(visibleText('\u202e', command)).toEqual([
      {
        kind: 'mark',
        label: 'U+202E',
        title: 'right-to-left override U+202E',
        tone: 'hidden',
        text: '\u202e',
      },
    ]);
    expect(countDeceiving(visibleText(`a${' '.repeat(40)}\u202e`, command))).toBe(1);
  });

  it('counts no end of a line among the characters before it', () => {
    expect(labels(visibleText('a\r\r\r\nb', command))).toEqual(['U+000D ×2']);
  });

  it('loses nothing: the pieces are the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'a \t\n\r\u202e\u200bе\u2013') }),
    );
    fc.assert(
      fc.property(text, (one) => {
        const pieces = visibleText(one, { collapse: false, purpose: 'command' });
        expect(pieces.map((piece) => piece.text).join('')).toBe(one.replaceAll('\r\n', '\n'));
      }),
    );
  });
});

describe('text for a terminal', () => {
  it('has no character that a terminal would act on', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (one) => {
        expect(terminalText(one)).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  it('says what stood there', () => {
    expect(terminalText('a\u001b[2Jb')).toBe('a‹escape U+001B›[2Jb');
  });
});

describe('deceptions', () => {
  it.each([
    ['Get-Item x', []],
    ['Get-Item –Path x', ['odd']],
    ['Get-Item\u00a0x', ['odd']],
    ['iеx x', ['deceptive']],
    ['x\u202e', ['deceptive']],
    ['x\u0085y', ['deceptive']],
    [`x${' '.repeat(150)}; y`, ['odd']],
    [`x${'\n'.repeat(30)}y`, ['odd']],
    [`x${' '.repeat(150)}`, []],
  ])('in %j: %j', (text, grades) => {
    expect(deceptionsIn(text).map(({ grade }) => grade)).toEqual(grades);
  });

  it('are found in linear time', () => {
    for (const unit of [' ', '\n', 'е', 'aе ', '\u202e', ' \n']) deceptionsIn(unit.repeat(100_000));
    expect(lookAlikesIn('word '.repeat(100_000))).toEqual([]);
  });

  it('do not mistake other languages for disguises', () => {
    for (const text of ['Привет мир', 'Сообщение: hello', 'naïve façade', '日本語テキスト', 'Ελλάδα 2025']) {
      expect(lookAlikesIn(text)).toEqual([]);
    }
  });
});
