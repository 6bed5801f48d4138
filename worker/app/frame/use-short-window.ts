import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** In the size of its text. Where a window is lower, header and bar would leave too little room to read in. */
const SHORT_REM = 30;

/** Marks the page `data-short` while its window is low for its text; a media query would not know a text made larger. */
export const useShortWindow = (header: RefObject<HTMLElement | null>): void =>
  useEffect(() => {
    const root = document.documentElement;
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(root).fontSize);
      root.toggleAttribute('data-short', root.clientHeight < SHORT_REM * rem);
    };
    // The header grows with the text.
    const sizes = new ResizeObserver(measure);
    if (header.current !== null) sizes.observe(header.current);
    window.addEventListener('resize', measure);
    measure();
    return () => {
      sizes.disconnect();
      window.removeEventListener('resize', measure);
      root.removeAttribute('data-short');
    };
  }, [header]);
