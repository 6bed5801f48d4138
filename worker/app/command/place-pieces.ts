import type { Piece } from '../../../shared/display/visible-text.ts';

/** A piece with its place in the text that it was made of. */
export interface PlacedPiece {
  readonly piece: Piece;
  /** UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Where one character of a piece stands; a line end may be two characters, or one that only sets a mark apart. */
const widthOf = (source: string, at: number, character: string | undefined): number => {
  if (source[at] === character) return 1;
  return character === '\n' && source.startsWith('\r\n', at) ? 2 : 0;
};

const isLinesMark = (piece: Piece | undefined): boolean =>
  piece?.kind === 'mark' && piece.text.includes('\n');

/** Finds the place of every piece of a text; what is drawn differently from how it is written is a piece of its own. */
export const placePieces = (source: string, pieces: readonly Piece[]): readonly PlacedPiece[] => {
  const placed: PlacedPiece[] = [];
  let at = 0;
  const addText = (text: string, end: number): void => {
    if (text !== '') placed.push({ piece: { kind: 'text', text }, start: at, end });
    at = end;
  };
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'mark') {
      placed.push({ piece, start: at, end: at + piece.text.length });
      at += piece.text.length;
      continue;
    }
    // The mark of blank lines stands between two line ends that are part of what it stands for.
    const first = isLinesMark(pieces[index - 1]) ? 1 : 0;
    const last = piece.text.length - (isLinesMark(pieces[index + 1]) ? 1 : 0);
    addText(piece.text.slice(0, Math.min(first, last)), at);
    let from = first;
    let end = at;
    for (let next = first; next < last; next += 1) {
      const width = widthOf(source, end, piece.text[next]);
      if (width === 1) {
        end += 1;
        continue;
      }
      addText(piece.text.slice(from, next), end);
      addText(piece.text.slice(next, next + 1), end + width);
      from = next + 1;
      end = at;
    }
    addText(piece.text.slice(from, last), end);
    addText(piece.text.slice(Math.max(first, last)), at);
  }
  return placed;
};
