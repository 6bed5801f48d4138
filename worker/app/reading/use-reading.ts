import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isSameReading, NOTHING_READ, type Reading } from './reading.ts';
import { watchReading } from './watch-reading.ts';

/** How far a plan was read, and the way to what is left of it. `key` starts anew; undefined when nothing is to be read. */
export const useReading = (
  page: RefObject<HTMLElement | null>,
  bar: RefObject<HTMLElement | null>,
  key: string | undefined,
): { readonly reading: Reading; readonly readOn: () => void } => {
  const [reading, setReading] = useState(NOTHING_READ);
  const watch = useRef<ReturnType<typeof watchReading> | null>(null);
  useEffect(() => {
    setReading(NOTHING_READ);
    if (key === undefined || page.current === null || bar.current === null) return;
    const watching = watchReading(page.current, bar.current, (told) =>
      setReading((before) => (isSameReading(before, told) ? before : told)),
    );
    watch.current = watching;
    return () => {
      watch.current = null;
      watching.stop();
    };
  }, [key, page, bar]);
  return { reading, readOn: () => watch.current?.readOn() };
};
