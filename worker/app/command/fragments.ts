import type { At } from '../../../shared/analysis/facts.ts';
import type { Piece } from '../../../shared/display/visible-text.ts';
import type { Span } from '../../../shared/policy/highlight.ts';
import { type PlacedPiece, placePieces } from './place-pieces.ts';

/** A part of a command that is drawn in one way. */
export interface Fragment {
  readonly piece: Piece;
  /** It is in the place that a rule speaks of and someone asked to see. */
  readonly isPointed: boolean;
}

/** The fragments of one span, or of the plain text between spans. */
export interface FragmentGroup {
  readonly span: Span | null;
  readonly fragments: readonly Fragment[];
}

/** Spans in order that don't overlap and are in the text; others are passed over. */
const usable = (spans: readonly Span[], length: number): readonly Span[] => {
  let from = 0;
  return spans.filter(({ start, end }) => {
    const isUsable = start >= from && end > start && end <= length;
    if (isUsable) from = end;
    return isUsable;
  });
};

const cutAt = (
  { piece, start, end }: PlacedPiece,
  at: number,
): readonly [PlacedPiece, PlacedPiece | null] => {
  const isWhole = piece.kind === 'mark' || piece.text.length !== end - start;
  if (isWhole || at <= start || at >= end) return [{ piece, start, end }, null];
  const text = (from: number, to?: number): Piece => ({ kind: 'text', text: piece.text.slice(from, to) });
  return [
    { piece: text(0, at - start), start, end: at },
    { piece: text(at - start), start: at, end },
  ];
};

/** Cuts a command's pieces at its spans and at the place that is pointed at. Nothing is lost or repeated. */
export const fragmentsOf = (
  source: string,
  pieces: readonly Piece[],
  spans: readonly Span[],
  pointed: At | null,
): readonly FragmentGroup[] => {
  const known = usable(spans, source.length);
  const cuts = [...known.flatMap(({ start, end }) => [start, end]), ...(pointed ?? [])].sort((a, b) => a - b);
  const groups: { readonly span: Span | null; readonly fragments: Fragment[] }[] = [];
  let cut = 0;
  let next = 0;
  const add = ({ piece, start, end }: PlacedPiece): void => {
    while ((known[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const here = known[next];
    const isIn = here !== undefined && here.start <= start && start < end;
    const span = isIn ? here : null;
    const isPointed = pointed !== null && start < pointed[1] && end > pointed[0];
    const last = groups.at(-1);
    if (last !== undefined && last.span === span) last.fragments.push({ piece, isPointed });
    else groups.push({ span, fragments: [{ piece, isPointed }] });
  };
  for (const placed of placePieces(source, pieces)) {
    let rest = placed;
    while ((cuts[cut] ?? Number.POSITIVE_INFINITY) < placed.end) {
      const [before, after] = cutAt(rest, cuts[cut] ?? 0);
      cut += 1;
      if (after === null) continue;
      add(before);
      rest = after;
    }
    add(rest);
  }
  return groups;
};
