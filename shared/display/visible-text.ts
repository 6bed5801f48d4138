import { characterName, codePointLabel } from './character-names.ts';
import { lookAlikesIn } from './look-alikes.ts';

/** A piece of a text that someone else wrote: shown as it is, or as a mark in place of what can't be seen. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'mark';
      /** What stands in the box. */
      readonly label: string;
      /** Read out and shown on hover. */
      readonly title: string;
      readonly tone: Tone;
      /** The characters that the mark stands for. */
      readonly text: string;
    };

/** Only blanks, and harmless; characters that draw nothing or move others; characters that pass for others. */
export type Tone = 'blank' | 'hidden' | 'look-alike';

export interface VisibleTextOptions {
  /** Long runs of blanks and blank lines become counted marks. */
  readonly collapse: boolean;
  /** In a command, a typographic dash or quote is an operator in disguise; in prose it is itself. */
  readonly purpose: 'command' | 'prose';
}

/** From so many on, blanks in a row are drawn as a counted mark: they could push text out of sight. */
const BLANKS_COLLAPSED = 17;
const LINE_ENDS_COLLAPSED = 4;

// Controls, formats (bidirectional, zero width, tags), private, unassigned and half characters, separators of
// lines, everything that is drawn as nothing, spaces other than U+0020, and the Braille pattern without dots.
const HIDDEN = String.raw`[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\p{DI}\u2800\u{1d159}\u{13441}\u{13442}\u{16fe4}]|(?! )\p{Zs}`;
/** Dashes and quotes that PowerShell, or only the eye, takes for the plain ones. */
const TYPOGRAPHIC = String.raw`(?!-)\p{Pd}|[\u2018-\u201f\u2212\u02d7]`;

const COLLAPSED = String.raw`(?<lines>(?:[ \t]*\r?\n){${LINE_ENDS_COLLAPSED},})|(?<blanks>[ \t]{${BLANKS_COLLAPSED},})|`;
const REST = String.raw`(?<end>\r?\n)|(?<tab>\t)|(?<hidden>${HIDDEN})(?:(?!\r\n)\k<hidden>)*`;

const sourceOf = ({ purpose, collapse }: VisibleTextOptions): string =>
  `${collapse ? COLLAPSED : ''}${REST}${purpose === 'command' ? `|(?<dash>${TYPOGRAPHIC})` : ''}`;

const made = new Map<string, RegExp>();

/** Made when it is first needed: the classes of Unicode take milliseconds. */
const patternFor = (options: VisibleTextOptions): RegExp => {
  const source = sourceOf(options);
  const pattern = made.get(source) ?? new RegExp(source, 'gu');
  made.set(source, pattern);
  return pattern;
};

type Groups = Readonly<Record<string, string | undefined>>;

const characterMark = (character: string, whole: string, tone: Tone): Piece => {
  const count = whole.length / character.length;
  const times = count > 1 ? ` ×${count}` : '';
  const label = `${codePointLabel(character)}${times}`;
  return { kind: 'mark', label, title: `${characterName(character)} ${label}`, tone, text: whole };
};

const countedMark = (count: number, what: string, whole: string): Piece => {
  const label = `${count} ${what}`;
  return { kind: 'mark', label, title: `${label} in a row`, tone: 'blank', text: whole };
};

const piecesOf = (match: string, groups: Groups): readonly Piece[] => {
  if (groups.lines !== undefined) {
    const newlines = match.split('\n').length - 1;
    const newline: Piece = { kind: 'text', text: '\n' };
    return [newline, countedMark(newlines - 1, 'blank lines', match), newline];
  }
  if (groups.blanks !== undefined) {
    return [countedMark(match.length, match.includes('\t') ? 'spaces and tabs' : 'spaces', match)];
  }
  if (groups.end !== undefined) return [{ kind: 'text', text: '\n' }];
  if (groups.tab !== undefined) return [{ kind: 'text', text: '\t' }];
  if (groups.dash !== undefined) return [characterMark(groups.dash, match, 'look-alike')];
  return [characterMark(groups.hidden ?? '', match, 'hidden')];
};

/**
 * Splits a text so that nothing in it deceives: characters that draw nothing, reorder others or pass for others
 * become marks with their code point.
 */
export const visibleText = (text: string, { collapse, purpose }: VisibleTextOptions): readonly Piece[] => {
  const pieces: Piece[] = [];
  const add = (piece: Piece): void => {
    const last = pieces.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text') {
      pieces[pieces.length - 1] = { kind: 'text', text: last.text + piece.text };
    } else pieces.push(piece);
  };
  const marks = lookAlikesIn(text, purpose);
  let mark = 0;
  const addPlain = (from: number, to: number): void => {
    let at = from;
    for (let next = marks[mark]; next !== undefined && next.start < to; mark += 1, next = marks[mark]) {
      if (next.start < at) continue;
      if (next.start > at) add({ kind: 'text', text: text.slice(at, next.start) });
      const character = text.slice(next.start, next.end);
      add(characterMark(character, character, 'look-alike'));
      at = next.end;
    }
    if (at < to) add({ kind: 'text', text: text.slice(at, to) });
  };
  let from = 0;
  for (const match of text.matchAll(patternFor({ purpose, collapse }))) {
    addPlain(from, match.index);
    for (const piece of piecesOf(match[0], match.groups ?? {})) add(piece);
    from = match.index + match[0].length;
  }
  addPlain(from, text.length);
  return pieces;
};

/** How many marks stand for characters that can deceive. */
export const countDeceiving = (pieces: readonly Piece[]): number =>
  pieces.filter((piece) => piece.kind === 'mark' && piece.tone !== 'blank').length;
