import type {
  NamedBlock,
  ParamBlock,
  Parameter,
  ScriptBlock,
  Statement,
  UsingStatement,
} from '../syntax-tree.ts';
import type { Token } from '../tokens/token.ts';
import { attributeList } from './attributes.ts';
import { expression } from './expressions.ts';
import type { ParseContext } from './parse-context.ts';
import { requiredBlock, statementList } from './statement-list.ts';
import { variable } from './strings.ts';
import { usingStatements } from './using-statements.ts';

/**
 * Reads a script block behind its `{`, up to and with the `}`; without `open`, the whole text. `first` is a statement
 * that stands before what is read: the call of `base` in a constructor.
 */
export function scriptBlock(context: ParseContext, open: Token | null, first: Statement | null): ScriptBlock {
  context.skipNewLines();
  const usings = open === null ? usingStatements(context) : [];
  const restore = context.restorePoint();
  const params = paramBlock(context, restore);
  context.skipNewLinesAndSemicolons();
  return scriptBlockBody(context, open, usings, params, first);
}

/** Reads parameters in front of a block; if there are none, goes back to `restore`. */
function paramBlock(context: ParseContext, restore: number): ParamBlock | null {
  context.skipNewLines();
  const attributes = attributeList(context, false);
  context.skipNewLines();
  const keyword = context.takeKeyword('param');
  if (keyword === null) {
    // Where nothing was read, the token that was looked at is the one to go on with.
    if (attributes.length > 0 || !context.scanner.hasExactPlaces()) {
      context.resync(restore);
    }
    return null;
  }
  context.skipNewLines();
  if (context.take('LParen') === null) {
    // Without parentheses, `param` is the name of a command.
    context.resync(restore);
    return null;
  }
  const parameters = parameterList(context);
  context.skipNewLines();
  const close = context.expect('RParen', 'missing_bracket', 'a closing parenthesis is missing in param');
  const type = attributes.find(({ kind }) => kind === 'TypeConstraint');
  if (type !== undefined) {
    context.fail('invalid_attribute', 'only attributes may stand before param', type);
  }
  return { kind: 'ParamBlock', start: keyword.start, end: close.end, attributes, parameters };
}

/** Reads parameters up to the closing parenthesis. */
export function parameterList(context: ParseContext): Parameter[] {
  const parameters: Parameter[] = [];
  for (let comma: Token | null = null; ; ) {
    const found = parameter(context);
    if (found === null) {
      return comma === null
        ? parameters
        : context.fail('invalid_parameter', 'a parameter is missing behind the comma', comma);
    }
    parameters.push(found);
    context.skipNewLines();
    comma = context.take('Comma');
    if (comma === null) {
      return parameters;
    }
  }
}

function parameter(context: ParseContext): Parameter | null {
  const { commaSeparates } = context;
  context.commaSeparates = true;
  const mode = context.setMode('expression');
  context.skipNewLines();
  const attributes = attributeList(context, false);
  context.skipNewLines();
  const token = context.peek();
  let found: Parameter | null = null;
  if (token.kind === 'Variable' || token.kind === 'SplattedVariable') {
    context.skip();
    const defaultValue = parameterDefault(context);
    const start = attributes.at(0)?.start ?? token.start;
    const end = defaultValue?.end ?? token.end;
    found = { kind: 'Parameter', start, end, attributes, name: variable(token), defaultValue };
  } else if (attributes.length > 0) {
    context.fail('invalid_parameter', 'a variable is missing behind the attributes', token);
  }
  context.commaSeparates = commaSeparates;
  context.setMode(mode);
  return found;
}

function parameterDefault(context: ParseContext): Parameter['defaultValue'] {
  context.skipNewLines();
  const equals = context.peek();
  if (equals.kind !== 'Assignment' || equals.value !== '=') {
    return null;
  }
  context.skip();
  context.skipNewLines();
  return expression(context) ?? context.fail('missing_expression', 'the default value is missing', equals);
}

/** The word if the token names a block; `clean` is no keyword in Windows PowerShell 5.1. */
function blockName(token: Token): NamedBlock['block'] | null {
  if (token.kind !== 'Keyword') {
    return null;
  }
  switch (token.value) {
    case 'begin':
    case 'process':
    case 'end':
    case 'clean':
    case 'dynamicparam':
      return token.value;
    default:
      return null;
  }
}

type NamedBlocks = { [B in NamedBlock['block']]?: NamedBlock };

function scriptBlockBody(
  context: ParseContext,
  open: Token | null,
  usings: readonly UsingStatement[],
  params: ParamBlock | null,
  first: Statement | null,
): ScriptBlock {
  const start = open?.start ?? 0;
  const isNamed = blockName(context.peek()) !== null;
  const blocks: NamedBlocks = isNamed ? namedBlocks(context) : { end: unnamedBlock(context, open, first) };
  const close = context.next();
  if (close.kind !== (open === null ? 'EndOfInput' : 'RCurly')) {
    context.fail('unexpected_token', 'this cannot stand here', close);
  }
  return {
    kind: 'ScriptBlock',
    start,
    end: close.end,
    usings,
    paramBlock: params,
    dynamicParamBlock: blocks.dynamicparam ?? null,
    beginBlock: blocks.begin ?? null,
    processBlock: blocks.process ?? null,
    endBlock: blocks.end ?? null,
    cleanBlock: blocks.clean ?? null,
  };
}

function unnamedBlock(context: ParseContext, open: Token | null, before: Statement | null): NamedBlock {
  const { statements, traps } = statementList(context, before);
  const start = statements.at(0)?.start ?? open?.end ?? 0;
  const end = statements.at(-1)?.end ?? start;
  return { kind: 'NamedBlock', start, end, block: 'end', unnamed: true, statements, traps };
}

function namedBlocks(context: ParseContext): NamedBlocks {
  const blocks: NamedBlocks = {};
  for (;;) {
    const token = context.next();
    if (token.kind === 'RCurly' || token.kind === 'EndOfInput') {
      context.unget(token);
      return blocks;
    }
    const block = blockName(token);
    if (block === null) {
      return context.fail('unexpected_token', 'only named blocks may stand beside named blocks', token);
    }
    const { end, statements, traps } = requiredBlock(context);
    if (blocks[block] !== undefined) {
      context.fail('duplicate', 'a block of this name is there already', token);
    }
    blocks[block] = { kind: 'NamedBlock', start: token.start, end, block, unnamed: false, statements, traps };
    context.skipNewLinesAndSemicolons();
  }
}
