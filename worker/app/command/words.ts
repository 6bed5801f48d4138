import type { Piece } from '../../../shared/display/visible-text.ts';

/** A run without blanks, which a line's end must not cut; or the blanks, line ends and counted marks between. */
export interface CommandWord<P> {
  readonly isBlank: boolean;
  readonly parts: readonly P[];
}

const BLANKS = /([ \t\n]+)/;

const isBlank = (piece: Piece): boolean =>
  piece.kind === 'mark' ? piece.tone === 'blank' : BLANKS.test(piece.text);

/** Cuts a piece between what is blank and what is not. */
export const cutAtBlanks = (piece: Piece): readonly Piece[] =>
  piece.kind === 'mark'
    ? [piece]
    : piece.text
        .split(BLANKS)
        .filter((text) => text !== '')
        .map((text) => ({ kind: 'text', text }));

/** Gathers parts, cut at their blanks, to words: between two of them a line may end. Nothing is lost or repeated. */
export const wordsOf = <P extends { readonly piece: Piece }>(
  parts: readonly P[],
): readonly CommandWord<P>[] => {
  const words: { readonly isBlank: boolean; readonly parts: P[] }[] = [];
  for (const part of parts) {
    const last = words.at(-1);
    if (last !== undefined && last.isBlank === isBlank(part.piece)) last.parts.push(part);
    else words.push({ isBlank: isBlank(part.piece), parts: [part] });
  }
  return words;
};
