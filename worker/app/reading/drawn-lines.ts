import { isPassing } from './blocks-to-read.ts';
import type { DrawnLine } from './rewrap.ts';

/** The boxes of one line differ by less: a mark is smaller than the text around it. */
const SAME_LINE_PX = 8;

const isOneLine = (boxes: readonly DOMRect[]): boolean => {
  const tops = boxes.map(({ top }) => top);
  return Math.max(...tops) - Math.min(...tops) < SAME_LINE_PX;
};

/** Cuts a text where its lines end. `at` counts in the text of the whole block. */
const linesOfText = (text: Text, at: number, blockTop: number): DrawnLine[] => {
  const range = document.createRange();
  const cut = (start: number, end: number): DrawnLine[] => {
    range.setStart(text, start);
    range.setEnd(text, end);
    const boxes = [...range.getClientRects()];
    if (boxes.length === 0) return [];
    if (end - start > 1 && !isOneLine(boxes)) {
      const middle = Math.floor((start + end) / 2);
      return [...cut(start, middle), ...cut(middle, end)];
    }
    const from = Math.min(...boxes.map(({ top }) => top)) - blockTop;
    const to = Math.max(...boxes.map(({ bottom }) => bottom)) - blockTop;
    return [{ at: at + start, end: at + end, from, to }];
  };
  return cut(0, text.length);
};

/** The lines in which the text of a block is drawn, in the order of the text; one line may come in several pieces. */
export const drawnLines = (block: Element): readonly DrawnLine[] => {
  const blockTop = block.getBoundingClientRect().top;
  const lines: DrawnLine[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let at = 0;
  for (let node: Node | null = block; node !== null; node = walker.nextNode()) {
    if (isPassing(node)) continue;
    if (node instanceof Text) {
      if (node.data.trim() !== '') lines.push(...linesOfText(node, at, blockTop));
      at += node.length;
    }
    // The full name of an alias is drawn by the style.
    const full = node instanceof Element ? node.getAttribute('data-full') : null;
    if (full !== null && node instanceof Element) {
      const { top, bottom } = node.getBoundingClientRect();
      lines.push({ at, end: at + full.length, from: top - blockTop, to: bottom - blockTop });
      at += full.length;
    }
  }
  return lines;
};
