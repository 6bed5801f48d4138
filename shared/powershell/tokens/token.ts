import type { Skips } from './skips.ts';
import { dashOperators, keywords, keywords7, sameInAllModes, unaryDashOperators } from './word-table.ts';

/** How the tokenizer reads: the same characters are other tokens in each mode. */
export type TokenizerMode = 'command' | 'expression' | 'type' | 'signature';

export type TokenKind =
  | 'Unknown'
  | 'Variable'
  | 'SplattedVariable'
  | 'Parameter'
  | 'Number'
  | 'Label'
  | 'Identifier'
  | 'Generic'
  | 'NewLine'
  | 'EndOfInput'
  | 'StringLiteral'
  | 'StringExpandable'
  | 'HereStringLiteral'
  | 'HereStringExpandable'
  | 'LParen'
  | 'RParen'
  | 'LCurly'
  | 'RCurly'
  | 'LBracket'
  | 'RBracket'
  | 'AtParen'
  | 'AtCurly'
  | 'DollarParen'
  | 'Semi'
  | 'AndAnd'
  | 'OrOr'
  | 'Ampersand'
  | 'Pipe'
  | 'Comma'
  | 'MinusMinus'
  | 'PlusPlus'
  | 'DotDot'
  | 'ColonColon'
  | 'Colon'
  | 'Dot'
  | 'QuestionDot'
  | 'QuestionLBracket'
  | 'QuestionMark'
  | 'QuestionQuestion'
  | 'Exclaim'
  | 'Multiply'
  | 'Divide'
  | 'Remainder'
  | 'Plus'
  | 'Minus'
  | 'Assignment'
  | 'Redirection'
  | 'RedirectInStd'
  | 'Operator'
  | 'Keyword';

/** A part of an expandable string: a variable, or a `$( )` that is parsed when the string's place is known. */
export type StringPart =
  | { readonly kind: 'variable'; readonly token: Token }
  | {
      readonly kind: 'subexpression';
      readonly start: number;
      readonly end: number;
      /** The text to parse, doubled double quotes already made single. */
      readonly text: string;
      readonly skips: Skips | null;
    };

/** One shape for all tokens, so that reading them stays fast. Positions are those of the whole text. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /**
   * By kind: the string's or word's value, the variable's path, the parameter's, operator's or keyword's name in lower
   * case, the number as PowerShell prints it, the label, the operator's sign.
   */
  readonly value: string;
  /** For strings and words with something to expand. */
  readonly parts: readonly StringPart[] | null;
  /** `Parameter`: a colon follows the name. `Redirection`: it appends. */
  readonly flag: boolean;
  /** `Redirection`: the number of the stream, 0 for all. */
  readonly from: number;
  /** `Redirection`: the stream to merge into, or -1 if it goes to a file. */
  readonly to: number;
}

/** Whether the token need not be read again when the mode changes. */
export function isSameInAllModes(kind: TokenKind): boolean {
  return sameInAllModes.has(kind);
}

function keywordKey(first: number, length: number): number {
  return (first | 0x20) * 32 + length;
}

/** First letters and lengths of keywords: most words are told apart by that. */
const keywordKeys: ReadonlySet<number> = new Set(
  [...keywords, ...keywords7].map((word) => keywordKey(word.charCodeAt(0), word.length)),
);

/** Whether a word of this length that begins with this character may be a keyword. */
export function mayBeKeyword(first: number, length: number): boolean {
  return keywordKeys.has(keywordKey(first, length));
}

/** The precedence as a binary operator, or 0 if the token isn't one. */
export function binaryPrecedence(token: Token): number {
  switch (token.kind) {
    case 'Operator':
      return dashOperators.get(token.value) ?? 0;
    case 'QuestionQuestion':
      return 7;
    case 'Plus':
    case 'Minus':
      return 9;
    case 'Multiply':
    case 'Divide':
    case 'Remainder':
      return 10;
    case 'DotDot':
      return 13;
    default:
      return 0;
  }
}

export function isUnaryOperator(token: Token): boolean {
  switch (token.kind) {
    case 'Comma':
    case 'MinusMinus':
    case 'PlusPlus':
    case 'Exclaim':
    case 'Plus':
    case 'Minus':
      return true;
    case 'Operator':
      return unaryDashOperators.has(token.value);
    default:
      return false;
  }
}
