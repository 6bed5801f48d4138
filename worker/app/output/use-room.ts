import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Between the box and the bar. */
const GAP_PX = 8;

/** What covers the end of the window; nothing does where there is nothing to decide or to cancel. */
const barTop = (): number =>
  document.querySelector('.bar')?.getBoundingClientRect().top ?? document.documentElement.clientHeight;

const runOf = (box: RefObject<HTMLElement | null>): HTMLElement | null =>
  box.current?.closest<HTMLElement>('.run') ?? null;

/**
 * Keeps the end of a box that is followed above the bar: the style learns what stands above the box (`--above`, from the
 * top of the page), and where that leaves too little room, the page is moved, unless a person moved it. Gives what is
 * to be called when the box has grown.
 */
export const useRoom = (box: RefObject<HTMLElement | null>, isFollowing: boolean, isRunning: boolean) => {
  const movedTo = useRef(0);
  const isHeld = useRef(false);

  useLayoutEffect(() => {
    if (!isRunning) return;
    const hold = (): void => {
      // A page that became shorter, as when the bar did, moves what stood at its end; no person did that.
      const { scrollHeight, clientHeight } = document.documentElement;
      const stands = Math.min(movedTo.current, scrollHeight - clientHeight);
      if (Math.abs(window.scrollY - stands) <= 1) return;
      isHeld.current = true;
      runOf(box)?.style.removeProperty('overflow-anchor');
    };
    window.addEventListener('scroll', hold, { passive: true });
    return () => window.removeEventListener('scroll', hold);
  }, [isRunning]);

  useLayoutEffect(() => {
    if (isFollowing) isHeld.current = false;
  }, [isFollowing]);

  useLayoutEffect(() => {
    const { current } = box;
    const run = runOf(box);
    if (!current || !run) return;
    const measure = (): void => {
      run.style.setProperty('--above', `${current.getBoundingClientRect().top + window.scrollY}px`);
    };
    const sizes = new ResizeObserver(measure);
    for (const part of document.querySelectorAll('.header, .run-said, .output-head')) sizes.observe(part);
    window.addEventListener('resize', measure);
    measure();
    return () => {
      sizes.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [box]);

  // What came of it stands at the top: whoever was brought down to the output is brought back.
  useLayoutEffect(() => {
    if (!isRunning && movedTo.current > 0 && !isHeld.current) window.scrollTo(0, 0);
  }, [isRunning]);

  return (): void => {
    const { current } = box;
    if (current === null || !isFollowing || !isRunning || isHeld.current) return;
    const hiddenPx = current.getBoundingClientRect().bottom + GAP_PX - barTop();
    if (hiddenPx <= 0) return;
    // What comes above must not move the page: that would look as if a person had.
    runOf(box)?.style.setProperty('overflow-anchor', 'none');
    window.scrollBy({ top: hiddenPx, behavior: 'instant' });
    movedTo.current = window.scrollY;
  };
};
