import { type ParseErrorCode, ParseFailure } from '../parse-error.ts';
import type { ParseLimits } from '../parse-limits.ts';
import type { Dialect } from '../syntax-tree.ts';
import { END, endsToken, isLineEnd, isWhiteSpace, NEWLINE, RETURN } from './characters.ts';
import type { Skips } from './skips.ts';
import type { StringPart, Token, TokenizerMode, TokenKind } from './token.ts';

/** What a nested scan of the inside of a string puts aside. */
interface OuterScan {
  readonly script: string;
  readonly index: number;
  readonly tokenStart: number;
  readonly base: number;
  readonly skips: Skips | null;
}

/**
 * The text being read, the place in it and the mode. `index` and `tokenStart` count in `script`, which inside a
 * string's `$( )` is that part alone; tokens bear places of the whole text.
 */
export class Scanner {
  readonly text: string;
  readonly limits: ParseLimits;
  script: string;
  index = 0;
  tokenStart = 0;
  mode: TokenizerMode = 'command';
  /** A `+` or dash before a digit belongs to the number. */
  allowSignedNumbers = false;
  /** `?` and `:` end a number. */
  endNumberBeforeTernary = false;
  /** Only a plain identifier is wanted: no keyword and no longer word. */
  wantSimpleName = false;
  steps = 0;
  /** Something stands in the text that only one dialect knows: the other may make another tree of it. */
  isDialectAsked = false;
  readonly #dialect: Dialect;
  #base = 0;
  #skips: Skips | null = null;
  #stringDepth = 0;
  readonly #maxSteps: number;
  readonly #requires: Token[] = [];

  constructor(text: string, dialect: Dialect, limits: ParseLimits) {
    this.text = text;
    this.script = text;
    this.#dialect = dialect;
    this.limits = limits;
    this.#maxSteps = 1000 + text.length * limits.stepsPerCharacter;
  }

  /** Whether this is PowerShell 7. Asked only where the dialects part. */
  isDialect7(): boolean {
    this.isDialectAsked = true;
    return this.#dialect === '7';
  }

  /** The code unit at `index`, or `END`. */
  peek(): number {
    const { index, script } = this;
    return index < script.length ? script.charCodeAt(index) : END;
  }

  /** The code unit `ahead` of `index`, or `END`. */
  peekAt(ahead: number): number {
    const at = this.index + ahead;
    return at < this.script.length ? this.script.charCodeAt(at) : END;
  }

  isCommandMode(): boolean {
    return this.mode === 'command';
  }

  isExpressionMode(): boolean {
    return this.mode === 'expression';
  }

  /** Whether a word goes on here although an operator or name could end: only in command mode. */
  goesOnAsWord(): boolean {
    return this.mode === 'command' && !endsToken(this.peek());
  }

  skipWhiteSpace(): void {
    const { script } = this;
    let { index } = this;
    while (index < script.length && isWhiteSpace(script.charCodeAt(index))) {
      index += 1;
    }
    this.index = index;
  }

  /** Moves to the end of the line, not over it. */
  skipToLineEnd(): void {
    const { script } = this;
    let { index } = this;
    while (index < script.length && !isLineEnd(script.charCodeAt(index))) {
      index += 1;
    }
    this.index = index;
  }

  /** After a carriage return: takes the line feed that belongs to it. */
  skipLineFeedAfter(code: number): void {
    if (code === RETURN && this.peek() === NEWLINE) {
      this.index += 1;
    }
  }

  /** What has been read since the token began, as it stands in the script. */
  raw(): string {
    return this.script.slice(this.tokenStart, this.index);
  }

  /** The place in the whole text of a place in the script. */
  place(index: number): number {
    const position = index + this.#base;
    return this.#skips === null ? position : this.#skips.toWhole(position, this.#base);
  }

  /** The token's text as it stands in the whole text. */
  textOf(token: { readonly start: number; readonly end: number }): string {
    return this.text.slice(token.start, token.end);
  }

  token(kind: TokenKind, value = ''): Token {
    return this.#token(kind, value, null, false, 0, -1);
  }

  stringToken(kind: TokenKind, value: string, parts: readonly StringPart[]): Token {
    return this.#token(kind, value, parts.length === 0 ? null : parts, false, 0, -1);
  }

  parameterToken(name: string, hasColon: boolean): Token {
    return this.#token('Parameter', name, null, hasColon, 0, -1);
  }

  redirectionToken(from: number, append: boolean, to: number): Token {
    return this.#token('Redirection', '', null, append, from, to);
  }

  #token(
    kind: TokenKind,
    value: string,
    parts: readonly StringPart[] | null,
    flag: boolean,
    from: number,
    to: number,
  ): Token {
    return {
      kind,
      start: this.place(this.tokenStart),
      end: this.place(this.index),
      value,
      parts,
      flag,
      from,
      to,
    };
  }

  /** Whether `resync` to a token's place surely comes back to it: a string's inside may have lost characters. */
  hasExactPlaces(): boolean {
    return this.#skips === null;
  }

  /** Goes back to a place of the whole text, to read it again. */
  resync(position: number): void {
    const skipped = this.#skips === null ? 0 : this.#skips.countBefore(position, this.#base);
    this.index = Math.min(Math.max(position - this.#base - skipped, 0), this.script.length);
  }

  /** Goes inside a string's `$( )`; the result is to be given to `leaveString`. */
  enterString(part: Extract<StringPart, { kind: 'subexpression' }>): OuterScan {
    this.#stringDepth += 1;
    if (this.#stringDepth > this.limits.stringDepth) {
      throw new ParseFailure('too_deep', 'strings are nested too deeply', part.start, part.end);
    }
    const { script, index, tokenStart } = this;
    const outer: OuterScan = { script, index, tokenStart, base: this.#base, skips: this.#skips };
    this.script = part.text;
    this.index = 0;
    this.tokenStart = 0;
    this.#base = part.start;
    this.#skips = part.skips;
    return outer;
  }

  leaveString(outer: OuterScan): void {
    this.#stringDepth -= 1;
    this.script = outer.script;
    this.index = outer.index;
    this.tokenStart = outer.tokenStart;
    this.#base = outer.base;
    this.#skips = outer.skips;
  }

  /** Whether a string's inside is being read: what stands there is read from another text than `text`. */
  isInString(): boolean {
    return this.#stringDepth > 0;
  }

  /** Where the script begins in the whole text, and what it lost: for a `$( )` within it. */
  frame(): { readonly base: number; readonly skips: Skips | null } {
    return { base: this.#base, skips: this.#skips };
  }

  /** Counts work. Ends the parse when the text costs more than its length allows. */
  step(count = 1): void {
    this.steps += count;
    if (this.steps > this.#maxSteps) {
      this.fail('too_complex', 'reading this takes too many steps');
    }
  }

  /** Remembers a `#requires` line; going back and reading it again doesn't count twice. */
  noteRequires(token: Token): void {
    if (!this.#requires.some((known) => known.start === token.start)) {
      this.#requires.push(token);
    }
  }

  requires(): readonly Token[] {
    return this.#requires;
  }

  /** Refuses the text. The place defaults to what has been read of the token. */
  fail(code: ParseErrorCode, message: string, start = this.tokenStart, end = this.index): never {
    throw new ParseFailure(code, message, this.place(start), this.place(Math.max(start, end)));
  }
}
