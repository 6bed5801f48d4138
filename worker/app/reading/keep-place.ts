import type { Block } from './blocks-to-read.ts';
import { type DrawnLine, lineAt } from './rewrap.ts';
import type { View } from './view-of-page.ts';

/** The first line that is whole on the screen. */
interface Place {
  readonly element: Element;
  /** Where it begins in the block's text. */
  readonly at: number;
  readonly belowViewPx: number;
}

/**
 * Keeps the line at the top of the screen there when the window gets another width. The person's own place is
 * remembered until the person scrolls, so that turning a phone back and forth loses nothing.
 */
export const placeKeeper = <B extends Block>(linesOf: (block: B) => readonly DrawnLine[]) => {
  let place: Place | null = null;
  let width = 0;
  let scrolledTo = 0;

  const find = (blocks: readonly B[], { from, to }: View): Place | null => {
    if (window.scrollY <= 0) return null;
    for (const block of blocks) {
      const box = block.element.getBoundingClientRect();
      if (box.bottom <= from || box.height === 0) continue;
      if (box.top >= to) return null;
      const line = linesOf(block).find((one) => box.top + one.from >= from);
      if (line !== undefined)
        return { element: block.element, at: line.at, belowViewPx: box.top + line.from - from };
    }
    return null;
  };

  const goBack = (blocks: readonly B[], { from }: View): void => {
    const block = blocks.find(({ element }) => element === place?.element);
    if (place === null || block === undefined) return;
    const line = lineAt(linesOf(block), place.at);
    if (line === undefined) return;
    const top = block.element.getBoundingClientRect().top + line.from;
    window.scrollBy({ top: top - from - place.belowViewPx, behavior: 'instant' });
  };

  /** To be called in every frame in which the page may have moved or changed. */
  return (blocks: readonly B[], view: View): void => {
    const { clientWidth } = document.documentElement;
    if (width !== 0 && width !== clientWidth) goBack(blocks, view);
    else if (Math.abs(window.scrollY - scrolledTo) > 1) place = find(blocks, view);
    width = clientWidth;
    scrolledTo = window.scrollY;
  };
};
