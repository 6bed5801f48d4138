/** What is still to be read, for the bar. */
export interface LeftToRead {
  /** How many screens its height is; 0 when all of it is folded. */
  readonly screens: number;
  /** Whether it begins above what is on the screen. */
  readonly isAbove: boolean;
  /** Whether some of it is beside the screen because the page is zoomed in. */
  readonly isCut: boolean;
}

/** How far a plan was read. */
export interface Reading {
  /** The marks of what was on the screen whole. */
  readonly read: ReadonlySet<string>;
  /** Null before the first look. */
  readonly left: LeftToRead | null;
}

export const NOTHING_READ: Reading = { read: new Set(), left: null };

/** Whether a person would be told the same. */
export const isSameReading = (one: Reading, other: Reading): boolean =>
  one.read.size === other.read.size &&
  [...one.read].every((mark) => other.read.has(mark)) &&
  one.left?.screens === other.left?.screens &&
  one.left?.isAbove === other.left?.isAbove &&
  one.left?.isCut === other.left?.isCut;
