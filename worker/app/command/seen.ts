/** A stretch of a block's height, in pixels from its top. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What was on the screen of one block. */
export interface Seen {
  readonly width: number;
  readonly height: number;
  /** In order, and apart from each other. */
  readonly stretches: readonly Stretch[];
  /** What is on the screen without a break since then. */
  readonly staying: Stretch | null;
  readonly sinceMs: number;
}

/** Less than that is rounding, and no line of a text. */
const ROUNDING_PX = 2;

/** What passes in less was perhaps drawn, but nobody could have seen it. */
export const SEEN_AFTER_MS = 150;

/** The part that both have. */
export const shared = (one: Stretch | null, other: Stretch | null): Stretch | null => {
  if (one === null || other === null) return null;
  const both = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
  return both.to > both.from ? both : null;
};

const withStretch = (stretches: readonly Stretch[], added: Stretch): readonly Stretch[] => {
  const isApart = ({ from, to }: Stretch): boolean => to < added.from || from > added.to;
  const touching = [...stretches.filter((stretch) => !isApart(stretch)), added];
  const joined = {
    from: Math.min(...touching.map(({ from }) => from)),
    to: Math.max(...touching.map(({ to }) => to)),
  };
  return [...stretches.filter(isApart), joined].sort((one, other) => one.from - other.from);
};

/** What was not on the screen yet, in order. */
export const gapsOf = ({ stretches, height }: Seen): readonly Stretch[] => {
  const starts = [0, ...stretches.map(({ to }) => to)];
  const ends = [...stretches.map(({ from }) => from), height];
  return starts
    .map((from, index) => ({ from, to: ends[index] ?? height }))
    .filter(({ from, to }) => to - from > ROUNDING_PX);
};

/** Whether nothing is left of it; what has no height can not be seen, and holds nobody up. */
export const isWhole = (seen: Seen): boolean => gapsOf(seen).length === 0;

/** Whether something of it is on the screen that does not count yet. */
export const isSettling = (seen: Seen): boolean =>
  seen.staying !== null && gapsOf(seen).some((gap) => shared(gap, seen.staying) !== null);

/**
 * One more look at a block. Where its size is another one, its lines are elsewhere, and what was seen of it before is
 * not known any more; a block that was seen whole stays so.
 */
export const look = (
  before: Seen | undefined,
  size: { readonly width: number; readonly height: number },
  onScreen: Stretch | null,
  nowMs: number,
): Seen => {
  const anew = { ...size, stretches: [], staying: onScreen, sinceMs: nowMs };
  if (before === undefined) return anew;
  if (isWhole(before)) return before;
  const isSame = Math.abs(before.width - size.width) < 1 && Math.abs(before.height - size.height) < 1;
  if (!isSame) return anew;
  const staying = shared(before.staying, onScreen);
  if (staying === null) return { ...before, staying: onScreen, sinceMs: nowMs };
  if (nowMs - before.sinceMs < SEEN_AFTER_MS) return { ...before, staying };
  return {
    ...before,
    stretches: withStretch(before.stretches, staying),
    staying: onScreen,
    sinceMs: nowMs,
  };
};
