import type { Seen, Stretch } from './seen.ts';

/** A piece of a block's text that is drawn in one line. */
export interface DrawnLine extends Stretch {
  /** Where it begins and ends in the block's text. */
  readonly at: number;
  readonly end: number;
}

/** Less than that is rounding, and no line of a text. */
const ROUNDING_PX = 2;

const isIn = (line: DrawnLine, { from, to }: Stretch): boolean =>
  from <= line.from + ROUNDING_PX && to >= line.to - ROUNDING_PX;

/** Lines are in the order of the text. */
const unseenIn = (lines: readonly DrawnLine[], { stretches }: Seen): readonly DrawnLine[] =>
  lines.filter((line) => !stretches.some((stretch) => isIn(line, stretch)));

/** Which of `lines` show some of the text of `others`; both in the order of the text. */
const showing = (lines: readonly DrawnLine[], others: readonly DrawnLine[]): ReadonlySet<DrawnLine> => {
  const found = new Set<DrawnLine>();
  let next = 0;
  for (const line of lines) {
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= line.at) next += 1;
    if ((others[next]?.at ?? Number.POSITIVE_INFINITY) < line.end) found.add(line);
  }
  return found;
};

/** The heights at which all lines were seen, with what is empty between them. */
const seenBetween = (
  lines: readonly DrawnLine[],
  unseen: ReadonlySet<DrawnLine>,
  height: number,
): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let from = 0;
  let seenTo = 0;
  let unseenTo: number | null = null;
  for (const line of [...lines].sort((one, other) => one.from - other.from)) {
    if (unseen.has(line)) {
      if (unseenTo === null && seenTo > from) stretches.push({ from, to: Math.min(seenTo, line.from) });
      unseenTo = Math.max(unseenTo ?? 0, line.to);
      continue;
    }
    if (unseenTo !== null && line.from >= unseenTo - ROUNDING_PX) {
      from = Math.max(line.from, unseenTo);
      unseenTo = null;
    }
    seenTo = Math.max(seenTo, line.to);
  }
  return unseenTo === null ? [...stretches, { from, to: height }] : stretches;
};

/**
 * What was seen of a block whose lines now end elsewhere: a line of it was seen when all of its text was. Undefined when
 * it has no text to know that by.
 */
export const rewrapped = (
  seen: Seen,
  before: readonly DrawnLine[],
  now: readonly DrawnLine[],
  size: { readonly width: number; readonly height: number },
): Seen | undefined => {
  if (before.length === 0 || now.length === 0) return undefined;
  const unseen = showing(now, unseenIn(before, seen));
  return { ...size, stretches: seenBetween(now, unseen, size.height), lately: [] };
};

/** The line that shows this place of the text, or the first one behind it. */
export const lineAt = (lines: readonly DrawnLine[], at: number): DrawnLine | undefined =>
  lines.find(({ end }) => end > at);
