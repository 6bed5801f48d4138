import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * How many steps were read to their end: the end was on the screen, above what stands at its bottom.
 * `key` starts the count anew.
 */
export const useReadSteps = (
  list: RefObject<HTMLElement | null>,
  bar: RefObject<HTMLElement | null>,
  key: string | undefined,
): ReadonlySet<number> => {
  const [read, setRead] = useState<ReadonlySet<number>>(new Set());
  useEffect(() => {
    setRead(new Set());
    const ends = list.current?.querySelectorAll<HTMLElement>('[data-step]');
    if (key === undefined || ends === undefined) return;
    const covered = bar.current?.offsetHeight ?? 0;
    const observer = new IntersectionObserver(
      (entries) => {
        // An end that a quick thumb threw past the screen is above it, not unread.
        const seen = entries.filter(
          ({ isIntersecting, boundingClientRect, rootBounds }) =>
            isIntersecting || (rootBounds !== null && boundingClientRect.top < rootBounds.top),
        );
        if (seen.length === 0) return;
        setRead(
          (before) =>
            new Set([...before, ...seen.map(({ target }) => Number(target.getAttribute('data-step')))]),
        );
      },
      { rootMargin: `0px 0px -${covered}px 0px` },
    );
    for (const end of ends) observer.observe(end);
    return () => observer.disconnect();
  }, [key, list, bar]);
  return read;
};
