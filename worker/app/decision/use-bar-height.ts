import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Tells the style how much of the window a bar covers, as `--bar`, while it is there. */
export const useBarHeight = (bar: RefObject<HTMLElement | null>): void =>
  useEffect(() => {
    const { current } = bar;
    if (current === null) return;
    const { style } = document.documentElement;
    const sizes = new ResizeObserver(() => {
      style.setProperty('--bar', `${current.getBoundingClientRect().height}px`);
    });
    sizes.observe(current);
    return () => {
      sizes.disconnect();
      style.removeProperty('--bar');
    };
  }, [bar]);
