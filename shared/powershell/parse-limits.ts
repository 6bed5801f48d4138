/**
 * How much work a text may cost. Whoever exceeds one of these gets an error, never a partial tree. With the
 * defaults the work grows with the length of the text, whatever it contains.
 */
export interface ParseLimits {
  /** Characters of the text. */
  readonly characters: number;
  /** Expressions and statements within each other, while parsing. */
  readonly depth: number;
  /** `"$( "$( ... )" )"` within each other: each level reads its inside once more. */
  readonly stringDepth: number;
  /** Nodes on the longest way from the root to a leaf, chains of operators included. */
  readonly height: number;
  /** Tokens read for each character, rereading included. */
  readonly stepsPerCharacter: number;
}

export const defaultParseLimits: ParseLimits = {
  characters: 1_000_000,
  depth: 200,
  stringDepth: 24,
  height: 2_000,
  stepsPerCharacter: 12,
};
