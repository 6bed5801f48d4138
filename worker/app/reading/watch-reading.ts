import { blocksIn, foldsAround, isPassing, toldBy } from './blocks-to-read.ts';
import { placeKeeper } from './keep-place.ts';
import { REST_MARK } from './read-marks.ts';
import { type Reading, screenHeight, screensOf } from './reading.ts';
import { gapsOf, isSettling, look, SEEN_AFTER_MS, type Stretch, shared } from './seen.ts';
import { isCutBy, screenFacts, viewOver } from './view-of-page.ts';
import { isRead, linesOf, rewrap, type Watched } from './watched-block.ts';

/** So much of what was read stays above the place to go on at, where there is room. */
const CONTEXT_PX = 28;

/** On the bar while something is on the screen that does not count yet. */
const COUNTING = 'data-counting';

const contextIn = ({ from, to }: Stretch): number => Math.min(CONTEXT_PX, (to - from) / 4);

const isCovered = (): boolean =>
  document.visibilityState !== 'visible' || document.querySelector('dialog[open]') !== null;

/**
 * Tells how much of everything in `page` was on the screen, above the bar: what was never drawn, or only flew past,
 * does not count, nor what was drawn with other words.
 */
export const watchReading = (page: Element, bar: Element, tell: (reading: Reading) => void) => {
  let watched: Watched[] = [];
  let left: Reading['left'] = null;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const report = (): void => {
    const unread = new Set(watched.filter((block) => !isRead(block)).map(({ mark }) => mark));
    const marks = watched.map(({ mark }) => mark).filter((mark) => !unread.has(mark));
    tell({ read: new Set(marks), left });
  };

  const keepPlace = placeKeeper(linesOf);

  const takeLook = (nowMs: number): void => {
    const view = viewOver(bar);
    // Before their lines are looked for anew.
    for (const block of watched) if (!isRead(block)) rewrap(block);
    keepPlace(watched, view);
    const isHidden = isCovered();
    let unseenPx = 0;
    let abovePx = 0;
    let first: { readonly isAbove: boolean; readonly isRenewed: boolean } | undefined;
    let isCut = false;
    for (const block of watched) {
      if (isRead(block)) continue;
      if (foldsAround(block.element).length > 0) {
        if (block.seen !== undefined) block.seen = { ...block.seen, lately: [] };
        continue;
      }
      const place = block.element.getBoundingClientRect();
      const { top, width, height } = place;
      const inView = shared({ from: view.from - top, to: view.to - top }, { from: 0, to: height });
      const isBeside = inView !== null && isCutBy(view, place);
      isCut ||= isBeside;
      block.seen = look(block.seen, { width, height }, isHidden || isBeside ? null : inView, nowMs);
      if (inView !== null) block.isRenewed = false;
      // Once its size is another one it is too late to ask where its lines were.
      if (block.seen.stretches.length > 0 && !isRead(block)) linesOf(block);
      for (const { from, to } of gapsOf(block.seen)) {
        unseenPx += to - from;
        abovePx += Math.max(0, Math.min(to, view.from - top) - from);
        first ??= { isAbove: top + from < view.from, isRenewed: block.isRenewed };
      }
    }
    const screenPx = screenHeight(screenFacts(view, bar));
    left = {
      screens: screensOf(unseenPx, screenPx),
      screensAbove: screensOf(abovePx, screenPx),
      isAbove: false,
      isRenewed: false,
      ...first,
      isCut,
    };
    report();
    clearTimeout(timer);
    const isCounting = watched.some(({ seen }) => seen !== undefined && isSettling(seen));
    bar.toggleAttribute(COUNTING, isCounting);
    if (isCounting) timer = setTimeout(soon, SEEN_AFTER_MS);
  };
  /** In a frame of its own, in which the page stands where it is drawn. */
  const soon = (): void => {
    if (frame !== 0) return;
    bar.toggleAttribute(COUNTING, true);
    frame = requestAnimationFrame((nowMs) => {
      frame = 0;
      takeLook(nowMs);
    });
  };

  const findBlocks = (changed: Iterable<Node>): void => {
    const known = new Map<Node, Watched>(watched.map((block) => [block.element, block]));
    const touched = new Set<Node>();
    for (const node of changed) {
      let block: Node | null = node;
      while (block !== null && !known.has(block)) block = block.parentNode;
      if (block !== null) touched.add(block);
    }
    watched = blocksIn(page, REST_MARK).map((block) => {
      const before = known.get(block.element);
      if (before !== undefined && !touched.has(block.element)) return { ...before, mark: block.mark };
      const told = toldBy(block.element);
      const isSame = before?.told === told;
      return {
        ...block,
        told,
        seen: isSame ? before.seen : undefined,
        isRenewed: watched.length > 0 && !(isSame && before?.isRenewed === false),
        drawn: undefined,
      };
    });
  };
  const changes = new MutationObserver((records) => {
    const targets = new Set(records.map(({ target }) => target).filter((target) => !isPassing(target)));
    if (targets.size === 0) return;
    findBlocks(targets);
    // At once: a yes must not be open a moment longer for what nobody has seen.
    report();
    soon();
  });
  const sizes = new ResizeObserver(() => {
    document.documentElement.style.setProperty('--bar', `${bar.getBoundingClientRect().height}px`);
    soon();
  });

  /** A browser's page is as high as the window: what header and bar cover of it would be passed over. */
  const turnPage = (event: KeyboardEvent): void => {
    const isOwn = event.target instanceof Element && event.target.matches('input, textarea, select');
    const way = { PageDown: 1, PageUp: -1 }[event.key];
    if (way === undefined || isOwn || isCovered()) return;
    event.preventDefault();
    const view = viewOver(bar);
    window.scrollBy({ top: way * (view.to - view.from - contextIn(view)), behavior: 'instant' });
  };

  const stopped = new AbortController();
  const listening = { passive: true, signal: stopped.signal };
  window.addEventListener('scroll', soon, listening);
  window.addEventListener('resize', soon, listening);
  window.visualViewport?.addEventListener('scroll', soon, listening);
  window.visualViewport?.addEventListener('resize', soon, listening);
  document.addEventListener('visibilitychange', soon, listening);
  window.addEventListener('keydown', turnPage, { signal: stopped.signal });
  // A sheet that was over the page has gone.
  document.addEventListener('close', soon, { capture: true, signal: stopped.signal });
  changes.observe(page, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['open', 'data-full', 'data-read'],
  });
  sizes.observe(page);
  sizes.observe(bar);
  findBlocks([]);
  soon();

  return {
    /** Brings the first place that was not seen to the top of what is on the screen. */
    readOn: (): void => {
      const next = watched.find((block) => !isRead(block));
      if (next === undefined) return;
      for (const fold of foldsAround(next.element)) fold.open = true;
      const view = viewOver(bar);
      const gap = next.seen === undefined ? 0 : (gapsOf(next.seen)[0]?.from ?? 0);
      const place = next.element.getBoundingClientRect().top + gap;
      window.scrollBy({ top: place - view.from - contextIn(view), behavior: 'instant' });
      soon();
    },
    stop: (): void => {
      stopped.abort();
      changes.disconnect();
      sizes.disconnect();
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      bar.removeAttribute(COUNTING);
      document.documentElement.style.removeProperty('--bar');
    },
  };
};
