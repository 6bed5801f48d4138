/** How a box with output stands. */
export interface Stand {
  readonly top: number;
  readonly height: number;
  /** How much of the output was let go until then. */
  readonly letGo: number;
  readonly isNearEnd: boolean;
}

/**
 * Whether the box is to follow its end after it was scrolled; undefined where nobody did that. Growing never moves a box
 * up, but it moves up when its content becomes shorter, and may have grown again before that is told.
 */
export const followsAfter = (before: Stand, now: Stand): boolean | undefined => {
  if (now.isNearEnd) return now.top > before.top ? true : undefined;
  const isShortened = now.height < before.height || now.letGo !== before.letGo;
  return now.top < before.top && !isShortened ? false : undefined;
};
