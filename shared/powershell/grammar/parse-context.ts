import { type ParseErrorCode, ParseFailure } from '../parse-error.ts';
import type {
  AttributeBase,
  CommandElement,
  Expression,
  Extent,
  PipelineElement,
  PipelineLike,
  ScriptBlock,
  Statement,
  Unanalysable,
} from '../syntax-tree.ts';
import { skipLines } from '../tokens/blanks.ts';
import { startsIdentifier } from '../tokens/characters.ts';
import {
  attributeBracketToken,
  invocationToken,
  isBracketNext,
  memberAccessToken,
} from '../tokens/demanded-token.ts';
import { nextToken } from '../tokens/next-token.ts';
import { scanVerbatimArgument } from '../tokens/scan-word.ts';
import type { Scanner } from '../tokens/scanner.ts';
import { isSameInAllModes, type Token, type TokenizerMode, type TokenKind } from '../tokens/token.ts';
import { NodeStack } from './node-stack.ts';

/** The rules that lower parts of the grammar need from higher ones: an expression may contain statements. */
export interface Grammar {
  /** `isListed`: line ends behind it mean nothing to what follows. */
  readonly statement: (context: ParseContext, isListed: boolean) => Statement | null;
  readonly pipelineChain: (context: ParseContext) => PipelineLike | null;
  readonly expression: (context: ParseContext) => Expression | null;
  readonly unaryExpression: (context: ParseContext) => Expression | null;
  /** Without `open`, the whole text is the script. */
  readonly scriptBlock: (context: ParseContext, open: Token | null, first: Statement | null) => ScriptBlock;
}

const modes: readonly TokenizerMode[] = ['command', 'expression', 'type', 'signature'];

/** What has been read of an attribute at one place, and where reading went on. */
interface KnownAttribute {
  readonly attribute: AttributeBase;
  readonly index: number;
}

/** The state of one parse: the scanner, one token of lookahead, and what surrounds the place. */
export class ParseContext {
  readonly scanner: Scanner;
  readonly grammar: Grammar;
  readonly unanalysable: Unanalysable[] = [];
  readonly statements = new NodeStack<Statement>();
  readonly pipelineElements = new NodeStack<PipelineElement>();
  readonly commandElements = new NodeStack<CommandElement>();
  /**
   * How many operators, members and chained pipelines lie on a way down the tree, at most: what makes it high, not deep.
   * Whoever strings them together counts them on top of what was counted below.
   */
  links = 0;
  /** A comma separates arguments here and doesn't make an array. */
  commaSeparates = false;
  #pending: Token | null = null;
  #depth = 0;
  #attributes = new Map<number, KnownAttribute>();

  constructor(scanner: Scanner, grammar: Grammar) {
    this.scanner = scanner;
    this.grammar = grammar;
  }

  next(): Token {
    const token = this.#pending ?? nextToken(this.scanner);
    this.#pending = null;
    return token;
  }

  peek(): Token {
    this.#pending ??= nextToken(this.scanner);
    return this.#pending;
  }

  /** Whether a token has been looked at and not taken. */
  hasPeeked(): boolean {
    return this.#pending !== null;
  }

  /** The token that has been looked at and not taken. */
  peeked(): Token | null {
    return this.#pending;
  }

  /** Takes the token that was looked at. */
  skip(): void {
    this.#pending = null;
  }

  unget(token: Token): void {
    this.#pending = token;
  }

  /** Takes the next token if it is of this kind. */
  take(kind: TokenKind): Token | null {
    const token = this.peek();
    if (token.kind !== kind) {
      return null;
    }
    this.#pending = null;
    return token;
  }

  takeKeyword(word: string): Token | null {
    const token = this.peek();
    if (token.kind !== 'Keyword' || token.value !== word) {
      return null;
    }
    this.#pending = null;
    return token;
  }

  /** Takes a token of this kind or refuses the text. */
  expect(kind: TokenKind, code: ParseErrorCode, message: string): Token {
    const token = this.next();
    return token.kind === kind ? token : this.fail(code, message, token);
  }

  /** Reads on in another mode; a token looked at is read again if the mode matters to it. Gives the mode before. */
  setMode(mode: TokenizerMode): TokenizerMode {
    const before = this.scanner.mode;
    if (mode !== before) {
      const pending = this.#pending;
      if (pending !== null && !isSameInAllModes(pending.kind) && !this.#isSameFrom(before, pending)) {
        this.resync(pending.start);
      }
      this.scanner.mode = mode;
    }
    return before;
  }

  /** More goes on as a word in command mode: what is a variable there is one in all modes. */
  #isSameFrom(mode: TokenizerMode, { kind }: Token): boolean {
    return (
      mode === 'command' &&
      (kind === 'Variable' || kind === 'SplattedVariable') &&
      this.scanner.hasExactPlaces()
    );
  }

  /** Whether the token that has been looked at begins a command's name, and surely no value. */
  isCommandNext(): boolean {
    const token = this.#pending;
    if (token === null || !this.scanner.isCommandMode() || !this.scanner.hasExactPlaces()) {
      return false;
    }
    const { kind } = token;
    return (
      (kind === 'Identifier' || kind === 'Generic' || kind === 'Keyword') &&
      startsIdentifier(this.scanner.text.charCodeAt(token.start))
    );
  }

  /** Goes back to a place of the whole text. */
  resync(position: number): void {
    this.#pending = null;
    this.scanner.resync(position);
  }

  /** The place that `resync` takes to read on from here. */
  restorePoint(): number {
    return this.#pending === null ? this.scanner.place(this.scanner.index) : this.#pending.start;
  }

  skipNewLines(): void {
    if (this.#pending === null || this.#pending.kind === 'NewLine') {
      this.#pending = null;
      skipLines(this.scanner, false);
    }
  }

  skipNewLinesAndSemicolons(): void {
    if (this.#pending === null || this.#pending.kind === 'NewLine' || this.#pending.kind === 'Semi') {
      this.#pending = null;
      skipLines(this.scanner, true);
    }
  }

  /** What makes a member access right behind the value just read; `null` if a token was looked at already. */
  takeMemberAccess(allowBracket: boolean): Token | null {
    return this.#pending === null ? memberAccessToken(this.scanner, allowBracket) : null;
  }

  takeInvocation(): Token | null {
    return this.#pending === null ? invocationToken(this.scanner) : null;
  }

  takeAttributeBracket(): Token | null {
    if (this.#pending === null) {
      return attributeBracketToken(this.scanner);
    }
    return this.take('LBracket');
  }

  isBracketNext(): boolean {
    return isBracketNext(this.scanner);
  }

  takeVerbatimArgument(): Token | null {
    if (this.#pending !== null && this.#pending.kind !== 'Parameter') {
      return null;
    }
    this.#pending = null;
    return scanVerbatimArgument(this.scanner);
  }

  text(extent: Extent): string {
    return this.scanner.textOf(extent);
  }

  /** Goes one level down; every `enter` has its `leave`, unless the text is refused. */
  enter(): void {
    this.#depth += 1;
    if (this.#depth > this.scanner.limits.depth) {
      this.scanner.fail('too_deep', 'this is nested too deeply');
    }
  }

  leave(): void {
    this.#depth -= 1;
  }

  /**
   * An attribute is read up to three times before it is clear what it belongs to. Remembering it keeps attributes
   * within attributes from taking exponential time.
   */
  knownAttribute(open: Token): AttributeBase | null {
    const known = this.#attributes.get(this.#attributeKey(open));
    if (known === undefined) {
      return null;
    }
    this.scanner.index = known.index;
    return known.attribute;
  }

  rememberAttribute(open: Token, attribute: AttributeBase): void {
    if (this.#pending === null) {
      this.#attributes.set(this.#attributeKey(open), { attribute, index: this.scanner.index });
    }
  }

  #attributeKey(open: Token): number {
    return open.start * modes.length + modes.indexOf(this.scanner.mode);
  }

  /** Parses the inside of a string, whose places are others: nothing remembered outside holds there. */
  inString<T>(part: Parameters<Scanner['enterString']>[0], parse: () => T): T {
    const attributes = this.#attributes;
    this.#attributes = new Map();
    const outer = this.scanner.enterString(part);
    const result = parse();
    this.#pending = null;
    this.scanner.leaveString(outer);
    this.#attributes = attributes;
    return result;
  }

  fail(code: ParseErrorCode, message: string, at: Extent): never {
    throw new ParseFailure(code, message, at.start, at.end);
  }
}
