import type { ScreenFacts } from './reading.ts';
import type { Stretch } from './seen.ts';

/** The part of the window in which the page is seen, from top to bottom and from left to right. */
export interface View extends Stretch {
  readonly left: number;
  readonly right: number;
  readonly isZoomed: boolean;
}

const ZOOMED_ABOVE = 1.01;
const ROUNDING_PX = 2;

/** Below the header where that stays, above the bar, and not zoomed away. */
export const viewOver = (bar: Element): View => {
  const header = document.querySelector('.header');
  const isOver = header !== null && getComputedStyle(header).position === 'sticky';
  const covered = isOver ? header.getBoundingClientRect().bottom : 0;
  const { offsetTop, offsetLeft, height, width, scale } = window.visualViewport ?? {
    offsetTop: 0,
    offsetLeft: 0,
    height: window.innerHeight,
    width: window.innerWidth,
    scale: 1,
  };
  return {
    from: Math.max(covered, offsetTop, 0),
    to: Math.min(bar.getBoundingClientRect().top, offsetTop + height),
    left: offsetLeft,
    right: offsetLeft + width,
    isZoomed: scale > ZOOMED_ABOVE,
  };
};

/** Whether the zoom leaves some of its lines beside the screen. */
export const isCutBy = ({ left, right, isZoomed }: View, block: DOMRect): boolean =>
  isZoomed && (block.left < left - ROUNDING_PX || block.right > right + ROUNDING_PX);

export const screenFacts = (view: View, bar: Element): ScreenFacts => {
  const root = document.documentElement;
  return {
    view,
    buttonsTop: (bar.querySelector('.bar-buttons') ?? bar).getBoundingClientRect().top,
    rem: Number.parseFloat(getComputedStyle(root).fontSize),
    isShort: root.hasAttribute('data-short'),
  };
};
