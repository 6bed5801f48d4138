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
  /** What was on the screen lately without a break, the latest last; empty while nothing of it is. */
  readonly lately: readonly Look[];
}

interface Look {
  readonly atMs: number;
  readonly onScreen: Stretch;
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
export const isSettling = (seen: Seen): boolean => {
  const now = seen.lately.at(-1)?.onScreen ?? null;
  return gapsOf(seen).some((gap) => shared(gap, now) !== null);
};

/** The looks since the latest one that is long enough ago; all when none is. */
const sinceSettled = (looks: readonly Look[], nowMs: number): readonly Look[] =>
  looks.slice(
    Math.max(
      0,
      looks.findLastIndex(({ atMs }) => nowMs - atMs >= SEEN_AFTER_MS),
    ),
  );

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
  const latest = onScreen === null ? [] : [{ atMs: nowMs, onScreen }];
  const anew = { ...size, stretches: [], lately: latest };
  if (before === undefined) return anew;
  if (isWhole(before)) return before;
  const isSame = Math.abs(before.width - size.width) < 1 && Math.abs(before.height - size.height) < 1;
  if (!isSame) return anew;
  const lately = onScreen === null ? [] : sinceSettled([...before.lately, ...latest], nowMs);
  const [first] = lately;
  const isSettled = first !== undefined && nowMs - first.atMs >= SEEN_AFTER_MS;
  const stayed = isSettled
    ? lately.reduce<Stretch | null>((all, one) => shared(all, one.onScreen), first.onScreen)
    : null;
  const stretches = stayed === null ? before.stretches : withStretch(before.stretches, stayed);
  return { ...before, stretches, lately };
};
