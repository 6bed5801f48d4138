import type {
  Assignment,
  AssignmentOperator,
  CommandExpression,
  Expression,
  Pipeline,
  PipelineChain,
  PipelineElement,
  PipelineLike,
} from '../syntax-tree.ts';
import { isLineEnd, isWhiteSpace, NEWLINE, RETURN } from '../tokens/characters.ts';
import type { Token } from '../tokens/token.ts';
import { command, noRedirections, redirection } from './commands.ts';
import { expression } from './expressions.ts';
import type { ParseContext } from './parse-context.ts';

const assignmentOperators: Readonly<Record<string, AssignmentOperator>> = {
  '=': 'Equals',
  '+=': 'PlusEquals',
  '-=': 'MinusEquals',
  '*=': 'MultiplyEquals',
  '/=': 'DivideEquals',
  '%=': 'RemainderEquals',
  '??=': 'QuestionQuestionEquals',
};

/**
 * Reads an assignment, a pipeline, or pipelines joined by `&&` and `||`; `null` if none begins there. `isListed`: as for
 * `Grammar.statement`.
 */
export function pipelineChain(context: ParseContext, isListed = false): PipelineLike | null {
  const { links } = context;
  context.links = 0;
  const found = context.isCommandNext() ? chainFrom(context, null) : chainOrAssignment(context, isListed);
  context.links = Math.max(links, context.links);
  return found;
}

function chainOrAssignment(context: ParseContext, isListed: boolean): PipelineLike | null {
  const mode = context.setMode('expression');
  const first = expression(context);
  const operator = first === null ? null : context.take('Assignment');
  context.setMode(mode);
  return first !== null && operator !== null
    ? assignment(context, first, operator, isListed)
    : chainFrom(context, first);
}

/** Reads pipelines the first of which begins with `first`, an expression. */
function chainFrom(context: ParseContext, first: Expression | null): Pipeline | PipelineChain | null {
  let chain: Pipeline | PipelineChain | null = null;
  let joint: Token | null = null;
  let start = first;
  for (;;) {
    const next = pipeline(context, start, chain !== null);
    start = null;
    if (next === null) {
      return joint === null
        ? null
        : context.fail('invalid_pipeline', 'a pipeline is missing behind the operator', joint);
    }
    const link: Pipeline | PipelineChain =
      chain === null || joint === null ? next : chained(chain, joint, next, false);
    const token = context.peek();
    if (token.kind !== 'AndAnd' && token.kind !== 'OrOr') {
      return token.kind === 'Ampersand' ? inBackground(context, link) : link;
    }
    if (!context.scanner.isDialect7()) {
      context.fail('unexpected_token', 'Windows PowerShell 5.1 has no && and ||', token);
    }
    context.skip();
    context.skipNewLines();
    if (context.peek().kind === 'EndOfInput') {
      context.fail('invalid_pipeline', 'a pipeline is missing behind the operator', token);
    }
    chain = link;
    joint = token;
    context.links += 1;
  }
}

function chained(
  left: Pipeline | PipelineChain,
  joint: Token,
  right: Pipeline,
  background: boolean,
): PipelineChain {
  const operator = joint.kind === 'AndAnd' ? '&&' : '||';
  return { kind: 'PipelineChain', start: left.start, end: right.end, left, operator, right, background };
}

function inBackground(context: ParseContext, link: Pipeline | PipelineChain): Pipeline | PipelineChain {
  const sign = context.next();
  if (!context.scanner.isDialect7()) {
    context.fail('unexpected_token', 'Windows PowerShell 5.1 has no & behind a pipeline', sign);
  }
  const { kind } = context.peek();
  if (kind === 'AndAnd' || kind === 'OrOr') {
    context.fail('invalid_pipeline', 'a pipeline in the background cannot be chained', sign);
  }
  return { ...link, background: true };
}

function assignment(context: ParseContext, left: Expression, token: Token, isListed: boolean): Assignment {
  const operator = assignmentOperators[token.value];
  context.skipNewLines();
  const right = context.grammar.statement(context, isListed);
  if (right === null || operator === undefined) {
    return context.fail('missing_expression', 'a value is missing behind the assignment', token);
  }
  return { kind: 'Assignment', start: left.start, end: right.end, left, operator, right };
}

/** Reads a pipeline that begins with `first`. `mayBeValue`: without it, it may still begin with an expression. */
function pipeline(context: ParseContext, first: Expression | null, mayBeValue: boolean): Pipeline | null {
  const from = context.pipelineElements.top;
  let start = first;
  for (let isBehindPipe = false; ; isBehindPipe = true) {
    const value = start ?? (isBehindPipe || mayBeValue ? leadingExpression(context) : null);
    const element = value === null ? command(context) : commandExpression(context, value, isBehindPipe);
    start = null;
    if (element !== null) {
      context.pipelineElements.push(element);
    } else if (isBehindPipe || context.peek().kind === 'Pipe') {
      context.fail('invalid_pipeline', 'a command is missing beside the pipe', context.peek());
    }
    let token = context.peek();
    if (token.kind === 'NewLine' && isPipeNext(context, token)) {
      context.skipNewLines();
      token = context.peek();
    }
    if (token.kind !== 'Pipe') {
      return endOfPipeline(context, token, context.pipelineElements.take(from));
    }
    context.skip();
    context.skipNewLines();
    if (context.peek().kind === 'EndOfInput') {
      context.fail('invalid_pipeline', 'a command is missing behind the pipe', token);
    }
  }
}

function endOfPipeline(
  context: ParseContext,
  token: Token,
  elements: readonly PipelineElement[],
): Pipeline | null {
  switch (token.kind) {
    case 'Semi':
    case 'NewLine':
    case 'RParen':
    case 'RCurly':
    case 'EndOfInput':
    case 'AndAnd':
    case 'OrOr':
    case 'Ampersand': {
      const [first] = elements;
      const last = elements.at(-1);
      return first === undefined || last === undefined
        ? null
        : { kind: 'Pipeline', start: first.start, end: last.end, elements, background: false };
    }
    default:
      return context.fail('unexpected_token', 'this cannot stand here', token);
  }
}

function leadingExpression(context: ParseContext): Expression | null {
  const { scanner } = context;
  const wasAsked = scanner.isDialectAsked;
  const mode = context.setMode('expression');
  const value = expression(context);
  const next = context.peeked();
  // A `?` that begins no value is read again as a word, which it is in both dialects.
  if (value === null && next !== null && context.text(next).startsWith('?')) {
    scanner.isDialectAsked = wasAsked;
  }
  context.setMode(mode);
  return value;
}

function commandExpression(
  context: ParseContext,
  value: Expression,
  isBehindPipe: boolean,
): CommandExpression {
  if (isBehindPipe) {
    context.fail('invalid_pipeline', 'a value can only stand at the beginning of a pipeline', value);
  }
  let redirections = noRedirections;
  for (;;) {
    const token = context.peek();
    if (token.kind !== 'Redirection' && token.kind !== 'RedirectInStd') {
      const end = redirections.at(-1)?.end ?? value.end;
      return { kind: 'CommandExpression', start: value.start, end, expression: value, redirections };
    }
    context.skip();
    redirections = [...redirections, redirection(context, token, redirections)];
  }
}

/**
 * Whether the lines behind a line end go on with a pipe, comments between allowed, empty lines not. PowerShell looks
 * at the text from the token's place on, even where the token's place counts in another text.
 */
function isPipeNext(context: ParseContext, newLine: Token): boolean {
  return isPipeBehind(context, newLine) && context.scanner.isDialect7();
}

function isPipeBehind(context: ParseContext, newLine: Token): boolean {
  const { script } = context.scanner;
  let at = newLine.end;
  if (at >= script.length) {
    return false;
  }
  let isLineEmpty = true;
  while (at < script.length - 1) {
    const code = script.charCodeAt(at);
    if (isWhiteSpace(code)) {
      at += 1;
    } else if (isLineEnd(code)) {
      if (isLineEmpty) {
        return false;
      }
      isLineEmpty = true;
      at += code === RETURN && script.charCodeAt(at + 1) === NEWLINE ? 2 : 1;
    } else if (code === 0x23) {
      isLineEmpty = false;
      at = lineEnd(script, at + 1);
    } else if (code === 0x3c && script.charCodeAt(at + 1) === 0x23) {
      isLineEmpty = false;
      const close = script.indexOf('#>', at + 2);
      at = close === -1 ? script.length : close + 2;
    } else {
      return code === 0x7c;
    }
  }
  return script.charCodeAt(script.length - 1) === 0x7c;
}

function lineEnd(script: string, from: number): number {
  let at = from;
  while (at < script.length && !isLineEnd(script.charCodeAt(at))) {
    at += 1;
  }
  return at;
}
