import type { RefObject } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Place } from '../words/policy-words.ts';

const FLASH_MS = 180;

/** The place that a rule was tapped for: brought to the screen, marked, and flashed unless motion is unwanted. */
export const usePointed = (list: RefObject<HTMLElement | null>) => {
  const [shown, setShown] = useState<{ readonly place: Place } | null>(null);
  useEffect(() => {
    if (shown === null) return;
    const step = list.current?.children.item(shown.place.step);
    const marked = step?.querySelectorAll('.is-pointed') ?? [];
    // A place may be empty, or the whole of a long command.
    (marked[0] ?? step)?.scrollIntoView({ block: marked.length === 0 ? 'start' : 'center' });
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    for (const part of marked) part.animate({ opacity: [0.2, 1] }, FLASH_MS);
  }, [shown, list]);
  const point = useCallback((place: Place) => setShown({ place }), []);
  return { pointed: shown?.place ?? null, point };
};
