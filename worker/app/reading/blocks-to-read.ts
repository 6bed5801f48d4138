/** A piece of the page that has to be seen whole. */
export interface Block {
  readonly element: Element;
  /** What it belongs to. */
  readonly mark: string;
}

/** Parts inside which smaller pieces stand: what folds, and what has a mark of its own. */
const SPLIT = 'details, [data-read]';

/** What changes by itself from second to second, and is no part of what is approved. */
const PASSING = 'time, .countdown, .plan-presence';

/** Words of our own that stand under every plan: nothing of them is approved. */
const SMALL_PRINT = '[data-small-print]';

/** All blocks inside a part of the page, in order; `data-read` names the mark of what stands in an element. */
export const blocksIn = (part: Element, mark: string): readonly Block[] =>
  [...part.children].flatMap((child) => {
    if (child.matches(SMALL_PRINT)) return [];
    const own = child.getAttribute('data-read') ?? mark;
    const isSplit = child.matches(SPLIT) || child.querySelector(SPLIT) !== null;
    return isSplit ? blocksIn(child, own) : [{ element: child, mark: own }];
  });

/** The closed folds in which an element is hidden, the outermost first. */
export const foldsAround = (element: Element): readonly HTMLDetailsElement[] => {
  const folds: HTMLDetailsElement[] = [];
  // A fold's own summary is shown while it is closed.
  let inner = element.matches('summary') ? element.parentElement : element;
  while (inner?.parentElement) {
    const fold: HTMLDetailsElement | null = inner.parentElement.closest('details');
    if (fold !== null && !fold.open) folds.unshift(fold);
    inner = fold;
  }
  return folds;
};

/** Whether a change there is of no interest to who reads. */
export const isPassing = (node: Node): boolean => {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(PASSING) != null;
};

/** What a block tells, without what passes; the full names of aliases are drawn by the style. */
export const toldBy = (node: Node): string => {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.matches(PASSING)) return '';
  return (node.getAttribute('data-full') ?? '') + [...node.childNodes].map(toldBy).join('');
};
