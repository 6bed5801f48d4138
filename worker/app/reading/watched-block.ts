import type { Block } from './blocks-to-read.ts';
import { drawnLines } from './drawn-lines.ts';
import { type DrawnLine, rewrapped } from './rewrap.ts';
import { isWhole, type Seen } from './seen.ts';

/** A block with what was seen of it. */
export interface Watched extends Block {
  /** Undefined until it was looked at. */
  seen: Seen | undefined;
  told: string;
  /** Whether its words came later than the page, and were not on the screen since. */
  isRenewed: boolean;
  drawn: Drawn | undefined;
}

/** The lines of a block as long as it has this size. */
interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly DrawnLine[];
}

const isSize = (one: Omit<Drawn, 'lines'>, other: Omit<Drawn, 'lines'>): boolean =>
  Math.abs(one.width - other.width) < 1 && Math.abs(one.height - other.height) < 1;

export const isRead = ({ seen }: Watched): boolean => seen !== undefined && isWhole(seen);

/** Where its lines are. Finding them takes some time in a long text, so it is done once for each size. */
export const linesOf = (block: Watched): readonly DrawnLine[] => {
  const { width, height } = block.element.getBoundingClientRect();
  if (block.drawn === undefined || !isSize(block.drawn, { width, height }))
    block.drawn = { width, height, lines: drawnLines(block.element) };
  return block.drawn.lines;
};

/** Where its lines end elsewhere since it was looked at, what was seen of its text. */
export const rewrap = (block: Watched): void => {
  const { seen, drawn, element } = block;
  const { width, height } = element.getBoundingClientRect();
  if (seen === undefined || drawn === undefined || !isSize(drawn, seen) || isSize(seen, { width, height }))
    return;
  // In a closed fold it has no lines.
  if (height > 0) block.seen = rewrapped(seen, drawn.lines, linesOf(block), { width, height });
};
