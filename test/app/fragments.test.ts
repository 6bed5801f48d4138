import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visibleText } from '../../shared/display/visible-text.ts';
import type { Span } from '../../shared/policy/highlight.ts';
import { type FragmentGroup, fragmentsOf } from '../../worker/app/command/fragments.ts';
import { placePieces } from '../../worker/app/command/place-pieces.ts';
import { cutAtBlanks, wordsOf } from '../../worker/app/command/words.ts';

const pieces = (text: string) => visibleText(text, { collapse: true, purpose: 'command' });

const drawn = (groups: readonly FragmentGroup[]): string =>
  groups
    .flatMap(({ fragments }) => fragments)
    .map(({ piece }) => (piece.kind === 'text' ? piece.text : `[${piece.label}]`))
    .join('');
const whole = (text: string): string =>
  pieces(text)
    .map((piece) => (piece.kind === 'text' ? piece.text : `[${piece.label}]`))
    .join('');
const pointedIn = (groups: readonly FragmentGroup[]): string =>
  drawn(groups.map(({ span, fragments }) => ({ span, fragments: fragments.filter((one) => one.isPointed) })));

const span = (start: number, end: number, over: Partial<Span> = {}): Span => ({
  start,
  end,
  kind: 'command',
  ...over,
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'ab \t\n\r\u202e\u200bе\u2013'), maxLength: 120 }),
);

describe('the place of what is drawn', () => {
  test('is that of the text, whatever is in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const placed = placePieces(text, pieces(text));
        let at = 0;
        for (const { piece, start, end } of placed) {
          expect(start).toBe(at);
          at = end;
          const source = text.slice(start, end);
          if (piece.kind === 'mark') expect(piece.text).toBe(source);
          else expect(['', '\r\n', piece.text]).toContain(source);
        }
        expect(at).toBe(text.length);
      }),
    );
  });
});

describe('fragments', () => {
  test('lose and repeat nothing, whatever the spans are', () => {
    const anySpan = fc.tuple(fc.nat(130), fc.nat(130)).map(([start, end]) => span(start, end));
    const anyPlace = fc.option(fc.tuple(fc.nat(130), fc.nat(130)));
    fc.assert(
      fc.property(anyText, fc.array(anySpan), anyPlace, (text, spans, pointed) => {
        expect(drawn(fragmentsOf(text, pieces(text), spans, pointed))).toBe(whole(text));
      }),
    );
  });

  test('are grouped by span, with what is plain between them', () => {
    const text = 'gci C:\\Temp | rm';
    const spans = [span(0, 3, { resolved: 'Get-ChildItem' }), span(4, 11), span(14, 16)];
    const groups = fragmentsOf(text, pieces(text), spans, null);
    expect(groups.map((group) => [group.span, drawn([group])])).toEqual([
      [spans[0], 'gci'],
      [null, ' '],
      [spans[1], 'C:\\Temp'],
      [null, ' | '],
      [spans[2], 'rm'],
    ]);
  });

  test('stand right after Windows line ends, marks and collapsed lines', () => {
    const text = `a\r\nb\u200bc${' '.repeat(30)}d${'\n'.repeat(9)}echo`;
    const start = text.indexOf('echo');
    const groups = fragmentsOf(text, pieces(text), [span(start, start + 4)], null);
    expect(drawn(groups.filter((group) => group.span !== null))).toBe('echo');
  });

  test('say what is pointed at, across spans and within one', () => {
    const text = 'gci C:\\Temp | rm';
    expect(pointedIn(fragmentsOf(text, pieces(text), [span(0, 3), span(4, 11)], [0, 11]))).toBe(
      'gci C:\\Temp',
    );
    expect(pointedIn(fragmentsOf(text, pieces(text), [span(4, 11)], [7, 9]))).toBe('Te');
    expect(pointedIn(fragmentsOf(text, pieces(text), [], [3, 3]))).toBe('');
  });
});

describe('the words of a command', () => {
  const partsOf = (text: string) =>
    pieces(text)
      .flatMap(cutAtBlanks)
      .map((piece) => ({ piece }));
  const shown = ({ piece }: { readonly piece: ReturnType<typeof pieces>[number] }): string =>
    piece.kind === 'text' ? piece.text : `[${piece.label}]`;

  test('are cut at blanks, line ends and counted blanks, and nowhere else', () => {
    const words = wordsOf(partsOf(`gci -Recurse C:\\a-b\u200b-c|%{\n\t$_}${' '.repeat(40)}-x`));
    expect(words.map(({ parts }) => parts.map(shown).join(''))).toEqual([
      'gci',
      ' ',
      '-Recurse',
      ' ',
      'C:\\a-b[U+200B]-c|%{',
      '\n\t',
      '$_}',
      '[40 spaces]',
      '-x',
    ]);
  });

  test('lose and repeat nothing, and blanks stand between any two', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = wordsOf(partsOf(text));
        expect(words.flatMap(({ parts }) => parts.map(shown)).join('')).toBe(whole(text));
        for (const [index, word] of words.entries()) expect(word.isBlank).not.toBe(words[index - 1]?.isBlank);
      }),
    );
  });
});
