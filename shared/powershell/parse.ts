import { expression, unaryExpression } from './grammar/expressions.ts';
import { type Grammar, ParseContext } from './grammar/parse-context.ts';
import { pipelineChain } from './grammar/pipelines.ts';
import { scriptBlock } from './grammar/script-blocks.ts';
import { statement } from './grammar/statements.ts';
import { type ParseErrorCode, ParseFailure } from './parse-error.ts';
import { defaultParseLimits, type ParseLimits } from './parse-limits.ts';
import type { Dialect, SyntaxTree, Unanalysable } from './syntax-tree.ts';
import { isHarmlessRequirement } from './tokens/scan-comment.ts';
import { Scanner } from './tokens/scanner.ts';
import { treeHeight } from './tree-height.ts';

export interface ParseOptions {
  readonly dialect: Dialect;
  readonly limits?: Partial<ParseLimits>;
}

export interface ParseError {
  readonly code: ParseErrorCode;
  readonly message: string;
  /** The place in the text: start, and end exclusive. */
  readonly at: readonly [number, number];
}

interface Work {
  /** How many tokens were read, a measure of the work that doesn't depend on the machine. */
  readonly steps: number;
  /** Nothing in the text depends on the dialect: the other one makes the same of it. */
  readonly isAlike: boolean;
}

export type ParseResult = Work &
  ({ readonly ok: true; readonly tree: SyntaxTree } | { readonly ok: false; readonly error: ParseError });

/** So few operators and members cannot make a tree too high: the limit on depth sees to the rest. */
const fewLinks = 400;

const grammar: Grammar = {
  statement,
  pipelineChain: (context) => pipelineChain(context),
  expression,
  unaryExpression,
  scriptBlock,
};

/**
 * Parses a PowerShell text as one dialect of the language does. Either the whole text is understood, or there is an
 * error with a place; there is no partial tree. Never throws, whatever the text.
 */
export function parse(text: string, { dialect, limits }: ParseOptions): ParseResult {
  const allLimits = { ...defaultParseLimits, ...limits };
  const scanner = new Scanner(text, dialect, allLimits);
  try {
    if (text.length > allLimits.characters) {
      throw new ParseFailure('too_large', 'the text is too long', allLimits.characters, text.length);
    }
    const tree = parseScript(scanner, dialect, allLimits);
    return { ok: true, tree, ...workOf(scanner) };
  } catch (failure) {
    return { ok: false, error: errorOf(failure, text), ...workOf(scanner) };
  }
}

const workOf = ({ steps, isDialectAsked }: Scanner): Work => ({ steps, isAlike: !isDialectAsked });

function errorOf(failure: unknown, text: string): ParseError {
  if (failure instanceof ParseFailure) {
    const { code, message, start, end } = failure;
    return { code, message, at: [start, end] };
  }
  // The limit on depth leaves room on every engine's ordinary stack; a caller may have used most of it up.
  if (failure instanceof RangeError) {
    return { code: 'too_deep', message: 'this is nested too deeply', at: [0, text.length] };
  }
  throw failure;
}

function parseScript(scanner: Scanner, dialect: Dialect, limits: ParseLimits): SyntaxTree {
  const context = new ParseContext(scanner, grammar);
  const script = scriptBlock(context, null, null);
  if (context.links > fewLinks && treeHeight(script) > limits.height) {
    throw new ParseFailure('too_deep', 'too many operators follow each other', 0, scanner.text.length);
  }
  const requires = scanner.requires();
  const harmful: Unanalysable[] = requires
    .filter((line) => !isHarmlessRequirement(line.value))
    .map(({ start, end }) => ({ reason: 'requires', start, end }));
  return {
    text: scanner.text,
    dialect,
    script: { ...script, start: 0, end: scanner.text.length },
    requires: requires.length > 0,
    unanalysable: [...context.unanalysable, ...harmful],
  };
}
