/** A piece of a text that someone else wrote: shown as it is, or as a mark in place of what can't be seen. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'mark';
      /** What stands in the box. */
      readonly label: string;
      /** Read out and shown on hover. */
      readonly title: string;
      /** Only blanks, and harmless; or characters that can deceive. */
      readonly tone: 'blank' | 'hidden';
    };

/** From so many on, blanks in a row are drawn as a counted mark: they could push text out of sight. */
const BLANKS_COLLAPSED = 17;
const LINE_ENDS_COLLAPSED = 4;

// Controls, formats (bidirectional, zero width, tags), private, unassigned and half characters, separators of
// lines, everything that is drawn as nothing, spaces other than U+0020, and the Braille pattern without dots.
const HIDDEN = String.raw`[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\p{DI}\u2800]|(?! )\p{Zs}`;

const COLLAPSING = new RegExp(
  String.raw`(?<lines>(?:[ \t]*\r?\n){${LINE_ENDS_COLLAPSED},})` +
    String.raw`|(?<blanks>[ \t]{${BLANKS_COLLAPSED},})` +
    String.raw`|(?<end>\r?\n)|(?<tab>\t)|(?<hidden>${HIDDEN})\k<hidden>*`,
  'gu',
);
const PLAIN = new RegExp(String.raw`(?<end>\r?\n)|(?<tab>\t)|(?<hidden>${HIDDEN})\k<hidden>*`, 'gu');

const NAMES: Readonly<Record<number, string>> = {
  0: 'null',
  7: 'bell',
  8: 'backspace',
  13: 'carriage return',
  27: 'escape',
  127: 'delete',
  160: 'no-break space',
  173: 'soft hyphen',
  8203: 'zero width space',
  8204: 'zero width non-joiner',
  8205: 'zero width joiner',
  8206: 'left-to-right mark',
  8207: 'right-to-left mark',
  8232: 'line separator',
  8233: 'paragraph separator',
  8234: 'left-to-right embedding',
  8235: 'right-to-left embedding',
  8236: 'end of embedding',
  8237: 'left-to-right override',
  8238: 'right-to-left override',
  8294: 'left-to-right isolate',
  8295: 'right-to-left isolate',
  8296: 'first strong isolate',
  8297: 'end of isolate',
  65279: 'byte order mark',
};

const hiddenMark = (character: string, count: number): Piece => {
  const code = character.codePointAt(0) ?? 0;
  const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const times = count > 1 ? ` ×${count.toLocaleString()}` : '';
  return {
    kind: 'mark',
    label: point + times,
    title: `${NAMES[code] ?? 'hidden character'} ${point}${times}`,
    tone: 'hidden',
  };
};

const counted = (count: number, what: string): Piece => {
  const label = `${count.toLocaleString()} ${what}`;
  return { kind: 'mark', label, title: `${label} in a row`, tone: 'blank' };
};

const pieceOf = (match: string, groups: Readonly<Record<string, string | undefined>>): Piece[] => {
  if (groups.lines !== undefined) {
    const newlines = match.split('\n').length - 1;
    return [{ kind: 'text', text: '\n' }, counted(newlines - 1, 'blank lines'), { kind: 'text', text: '\n' }];
  }
  if (groups.blanks !== undefined) {
    return [counted(match.length, match.includes('\t') ? 'spaces and tabs' : 'spaces')];
  }
  if (groups.end !== undefined) return [{ kind: 'text', text: '\n' }];
  if (groups.tab !== undefined) return [{ kind: 'text', text: '\t' }];
  const character = groups.hidden ?? '';
  return [hiddenMark(character, match.length / character.length)];
};

/**
 * Splits a text so that nothing in it is invisible: characters that draw nothing or reorder others become
 * boxed code points. With `collapse`, long runs of blanks and blank lines become counted marks.
 */
export const visibleText = (text: string, collapse: boolean): readonly Piece[] => {
  const pieces: Piece[] = [];
  const add = (piece: Piece): void => {
    const last = pieces.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text') {
      pieces[pieces.length - 1] = { kind: 'text', text: last.text + piece.text };
    } else pieces.push(piece);
  };
  let from = 0;
  for (const match of text.matchAll(collapse ? COLLAPSING : PLAIN)) {
    if (match.index > from) add({ kind: 'text', text: text.slice(from, match.index) });
    for (const piece of pieceOf(match[0], match.groups ?? {})) add(piece);
    from = match.index + match[0].length;
  }
  if (from < text.length) add({ kind: 'text', text: text.slice(from) });
  return pieces;
};

/** How many marks stand for characters that can deceive. */
export const countHidden = (pieces: readonly Piece[]): number =>
  pieces.filter((piece) => piece.kind === 'mark' && piece.tone === 'hidden').length;

/** The first line that is not blank, for a card; the plan's page shows all of it. */
export const firstLine = (text: string): string =>
  text
    .split('\n')
    .find((line) => line.trim() !== '')
    ?.trim() ?? text;
