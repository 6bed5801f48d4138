/** The cards as they stand in the inbox: those that wait, and for a moment those that were decided. */
export interface Cards {
  /** Plan ids from top to bottom. */
  readonly shown: readonly string[];
  /** When each card was found to wait no more, in milliseconds; it folds from then on. */
  readonly leftAt: ReadonlyMap<string, number>;
  /** Plans that came while the thumb was on the list; they are shown when it rests. */
  readonly held: number;
}

/** So long a decided card says who decided. */
export const FOLD_MS = 3_000;

export const noCards: Cards = { shown: [], leftAt: new Map(), held: 0 };

/** Each new id goes before the first card that it is newer than. */
const withNew = (shown: readonly string[], waiting: readonly string[]): readonly string[] => {
  const known = new Set(shown);
  const place = new Map(waiting.map((id, index) => [id, index]));
  const cards = [...shown];
  for (const [index, id] of waiting.entries()) {
    if (known.has(id)) continue;
    const before = cards.findIndex((other) => (place.get(other) ?? -1) > index);
    cards.splice(before === -1 ? cards.length : before, 0, id);
  }
  return cards;
};

/**
 * The cards after a change. `waiting` is newest first. While `isBusy` nothing comes or goes, so that no card moves
 * away under a thumb.
 */
export const settleCards = (
  cards: Cards,
  waiting: readonly string[],
  nowMs: number,
  isBusy: boolean,
): Cards => {
  const waits = new Set(waiting);
  const leftAt = new Map<string, number>();
  for (const id of cards.shown) if (!waits.has(id)) leftAt.set(id, cards.leftAt.get(id) ?? nowMs);
  // There is nothing yet that could move.
  if (isBusy && cards.shown.length > 0) {
    const known = new Set(cards.shown);
    return { shown: cards.shown, leftAt, held: waiting.filter((id) => !known.has(id)).length };
  }
  const kept = cards.shown.filter((id) => nowMs - (leftAt.get(id) ?? nowMs) < FOLD_MS);
  for (const id of leftAt.keys()) if (!kept.includes(id)) leftAt.delete(id);
  return { shown: withNew(kept, waiting), leftAt, held: 0 };
};
