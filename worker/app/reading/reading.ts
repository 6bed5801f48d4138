/** What is still to be read, for the bar. */
export interface LeftToRead {
  /** How many screens its height is; 0 when all of it is folded. */
  readonly screens: number;
  /** How many of them lie above what is on the screen. */
  readonly screensAbove: number;
  /** Whether it begins above what is on the screen. */
  readonly isAbove: boolean;
  /** Whether its words came after the place was on the screen. */
  readonly isRenewed: boolean;
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

/** Two lines of the bar's words, with what parts them from the buttons. */
const WORDS_REM = 3;

/** What a screen's height depends on, in pixels from the window's top. */
export interface ScreenFacts {
  /** Between header and bar as they are now. */
  readonly view: { readonly from: number; readonly to: number };
  readonly buttonsTop: number;
  readonly rem: number;
  /** The bar has no words, but on its buttons. */
  readonly isShort: boolean;
}

/** The height by which screens are counted: how long the bar's words are must not change how much is left to read. */
export const screenHeight = ({ view, buttonsTop, rem, isShort }: ScreenFacts): number =>
  Math.max(1, Math.min(view.to, buttonsTop - (isShort ? 0 : WORDS_REM * rem)) - view.from);

/** A height in whole screens; 0.5 is less than one. */
export const screensOf = (px: number, screenPx: number): number =>
  px === 0 ? 0 : px < screenPx ? 0.5 : Math.round(px / screenPx);

/** Whether a person would be told the same. */
export const isSameReading = (one: Reading, other: Reading): boolean =>
  one.read.size === other.read.size &&
  [...one.read].every((mark) => other.read.has(mark)) &&
  one.left?.screens === other.left?.screens &&
  one.left?.screensAbove === other.left?.screensAbove &&
  one.left?.isAbove === other.left?.isAbove &&
  one.left?.isRenewed === other.left?.isRenewed &&
  one.left?.isCut === other.left?.isCut;
