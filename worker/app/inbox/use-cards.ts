import { useEffect, useRef, useState } from 'preact/hooks';
import { type Cards, FOLD_MS, noCards, settleCards } from './cards.ts';

/** So long after the last touch the thumb counts as being on the list. */
const RESTS_AFTER_MS = 1_500;

const TOUCHES = ['pointerdown', 'pointermove', 'touchmove', 'wheel', 'keydown'] as const;

/** True while somebody touches the page, and shortly after. */
const useThumb = (): readonly [isBusy: boolean, rest: () => void] => {
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const touch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setBusy(false), RESTS_AFTER_MS);
      setBusy(true);
    };
    for (const name of TOUCHES) window.addEventListener(name, touch, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const name of TOUCHES) window.removeEventListener(name, touch);
    };
  }, []);
  return [isBusy, () => setBusy(false)];
};

/** How high a card was that folds while the thumb is on the list, in pixels: what is below it stays in its place till then. */
const useHeights = (isBusy: boolean): ((id: string) => number | undefined) => {
  const heights = useRef(new Map<string, number>());
  if (!isBusy) heights.current.clear();
  return (id) => {
    // Asked before the folded card is drawn, when the one that waited is still there.
    const waiting = document.querySelector<HTMLElement>(`.card-pending[data-plan="${id}"]`);
    if (isBusy && waiting !== null) heights.current.set(id, waiting.getBoundingClientRect().height);
    return heights.current.get(id);
  };
};

/** The inbox's cards, steady under the thumb. `waiting` are the ids of pending plans, newest first. */
export const useCards = (
  waiting: readonly string[],
): {
  readonly cards: Cards;
  readonly heightOf: (id: string) => number | undefined;
  readonly showHeld: () => void;
} => {
  const [isBusy, rest] = useThumb();
  const [, setTurn] = useState(0);
  const last = useRef(noCards);
  const now = Date.now();
  last.current = settleCards(last.current, waiting, now, isBusy);
  const cards = last.current;
  const nextMs = isBusy || cards.leftAt.size === 0 ? null : Math.min(...cards.leftAt.values()) + FOLD_MS;
  useEffect(() => {
    if (nextMs === null) return;
    const timer = setTimeout(() => setTurn((turn) => turn + 1), Math.max(0, nextMs - Date.now()) + 20);
    return () => clearTimeout(timer);
  }, [nextMs]);
  return { cards, heightOf: useHeights(isBusy), showHeld: rest };
};
