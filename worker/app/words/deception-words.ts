import { countDeceiving, type Piece } from '../../../shared/display/visible-text.ts';
import { countWords } from './time-words.ts';

const NAMED = 4;

/** Warns of the boxes in a command that stand for characters which deceive; undefined when there are none. */
export const deceptionWords = (pieces: readonly Piece[]): string | undefined => {
  const count = countDeceiving(pieces);
  if (count === 0) return undefined;
  const names = [
    ...new Set(
      pieces.flatMap((piece) => (piece.kind === 'mark' && piece.tone !== 'blank' ? [piece.title] : [])),
    ),
  ];
  const more = names.length > NAMED ? `, and ${names.length - NAMED} more kinds` : '';
  return `${countWords(count, 'place')} with characters that hide, reorder or pass for others, drawn as boxes: ${names.slice(0, NAMED).join(', ')}${more}.`;
};
