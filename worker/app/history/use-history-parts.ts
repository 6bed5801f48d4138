import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../api/call.ts';
import { type HistoryPart, searchPlans } from '../api/history.ts';
import { useAgain } from '../live/use-again.ts';
import { scrollLeftAt } from '../router.tsx';
import { keepParts, keptParts, type Shown } from './kept-parts.ts';
import { type HistoryFilter, hubQuery, writeFilter } from './use-history-address.ts';

const NOTHING: Shown = { plans: [], cursor: null, problem: null, isBusy: true };

const withPart = (shown: Shown, answer: Answer<HistoryPart>): Shown =>
  answer.ok
    ? {
        plans: [...shown.plans, ...answer.value.plans],
        cursor: answer.value.cursor,
        problem: null,
        isBusy: false,
      }
    : { ...shown, problem: answer.problem.detail, isBusy: false };

/**
 * Asks for a filter's plans part by part; what comes for another filter than the present one is dropped. Who comes back
 * finds the parts and the place as they were.
 */
export const useHistoryParts = (
  filter: HistoryFilter,
): { readonly shown: Shown; readonly more: () => void } => {
  const key = writeFilter(filter);
  const leftAt = useRef(scrollLeftAt());
  const [shown, setShown] = useState<Shown>(() => keptParts(key, leftAt.current) ?? NOTHING);
  const isBack = useRef(shown !== NOTHING);
  const present = useRef(key);
  const show = (next: Shown): void => {
    setShown(next);
    keepParts(key, next);
  };
  const ask = (from: Shown): void => {
    show({ ...from, isBusy: true, problem: null });
    void searchPlans(hubQuery(filter), from.cursor).then((answer) => {
      if (present.current === key) show(withPart(from, answer));
    });
  };
  useLayoutEffect(() => {
    if (isBack.current) window.scrollTo(0, leftAt.current ?? 0);
  }, []);
  useEffect(() => {
    present.current = key;
    if (isBack.current) isBack.current = false;
    else ask(NOTHING);
  }, [key]);
  useAgain(shown.problem !== null, () => ask(shown));
  return { shown, more: () => ask(shown) };
};
