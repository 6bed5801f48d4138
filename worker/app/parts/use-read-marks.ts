import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { markPlace } from '../command/read-marks.ts';

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Which of the marks at the ends of steps, and of texts inside them, were on the screen, above what stands at its
 * bottom. `key` starts anew; further marks may come later.
 */
export const useReadMarks = (
  list: RefObject<HTMLElement | null>,
  bar: RefObject<HTMLElement | null>,
  key: string | undefined,
  marks: readonly string[],
): ReadonlySet<string> => {
  const [read, setRead] = useState(NOTHING);
  const wanted = marks.join();
  useEffect(() => setRead(NOTHING), [key]);
  useEffect(() => {
    const ends = list.current?.querySelectorAll<HTMLElement>('[data-read]');
    if (key === undefined || ends === undefined) return;
    const covered = bar.current?.offsetHeight ?? 0;
    const markOf = (end: Element): string => end.getAttribute('data-read') ?? '';
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.filter(({ target, isIntersecting, boundingClientRect, rootBounds }) => {
          if (isIntersecting) return true;
          // An end that a quick thumb threw past the screen is above it, not unread. A text inside a step may
          // have come when the step was above already.
          const isAbove = rootBounds !== null && boundingClientRect.top < rootBounds.top;
          return isAbove && !markPlace(markOf(target)).isNested;
        });
        if (seen.length === 0) return;
        setRead((before) => new Set([...before, ...seen.map(({ target }) => markOf(target))]));
      },
      { rootMargin: `0px 0px -${covered}px 0px` },
    );
    for (const end of ends) observer.observe(end);
    return () => observer.disconnect();
  }, [key, wanted, list, bar]);
  return read;
};
