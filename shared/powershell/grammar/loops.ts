import type {
  DoStatement,
  Expression,
  ForeachStatement,
  ForStatement,
  LoopControlStatement,
  PipelineLike,
  SwitchClause,
  SwitchStatement,
  WhileStatement,
} from '../syntax-tree.ts';
import { lowerAscii } from '../tokens/lower-ascii.ts';
import type { Token } from '../tokens/token.ts';
import { singleArgument } from './commands.ts';
import { labelOrKey } from './hashtables.ts';
import type { ParseContext } from './parse-context.ts';
import { pipelineChain } from './pipelines.ts';
import { requiredBlock } from './statement-list.ts';
import { variable } from './strings.ts';

/** Reads `(pipeline)` behind a keyword. */
export function condition(context: ParseContext): PipelineLike {
  context.skipNewLines();
  const open = openParenthesis(context);
  const found = requiredPipeline(context, open);
  closeParenthesis(context);
  return found;
}

function openParenthesis(context: ParseContext): Token {
  const open = context.expect('LParen', 'missing_bracket', 'an opening parenthesis is missing');
  context.skipNewLines();
  return open;
}

function closeParenthesis(context: ParseContext): Token {
  context.skipNewLines();
  return context.expect('RParen', 'missing_bracket', 'a closing parenthesis is missing');
}

function requiredPipeline(context: ParseContext, before: Token): PipelineLike {
  return pipelineChain(context) ?? context.fail('missing_expression', 'a condition is missing', before);
}

/** The label's name, and where the statement begins. */
function head(
  label: Token | null,
  keyword: Token,
): { readonly label: string | null; readonly start: number } {
  return { label: label?.value ?? null, start: (label ?? keyword).start };
}

export function whileStatement(context: ParseContext, label: Token | null, keyword: Token): WhileStatement {
  const test = condition(context);
  const body = requiredBlock(context);
  return { kind: 'WhileStatement', ...head(label, keyword), end: body.end, condition: test, body };
}

export function doStatement(context: ParseContext, label: Token | null, keyword: Token): DoStatement {
  const body = requiredBlock(context);
  context.skipNewLines();
  const token = context.next();
  if (token.kind !== 'Keyword' || (token.value !== 'while' && token.value !== 'until')) {
    context.fail('missing_keyword', 'while or until is missing behind do', token);
  }
  context.skipNewLines();
  const open = openParenthesis(context);
  const test = requiredPipeline(context, open);
  const close = closeParenthesis(context);
  const until = token.value === 'until';
  return { kind: 'DoStatement', ...head(label, keyword), end: close.end, until, condition: test, body };
}

export function forStatement(context: ParseContext, label: Token | null, keyword: Token): ForStatement {
  context.skipNewLines();
  openParenthesis(context);
  const initializer = pipelineChain(context);
  context.take('Semi');
  context.skipNewLines();
  const test = pipelineChain(context);
  context.take('Semi');
  context.skipNewLines();
  const iterator = pipelineChain(context);
  closeParenthesis(context);
  const body = requiredBlock(context);
  return {
    kind: 'ForStatement',
    ...head(label, keyword),
    end: body.end,
    initializer,
    condition: test,
    iterator,
    body,
  };
}

/** Whether the parameter is `name`, which may be abbreviated. */
export function isParameter(token: Token, name: string): boolean {
  return name.startsWith(lowerAscii(token.value));
}

export function foreachStatement(
  context: ParseContext,
  label: Token | null,
  keyword: Token,
): ForeachStatement {
  context.skipNewLines();
  const throttleLimit = foreachParameters(context);
  openParenthesis(context);
  const token = context.next();
  if (token.kind !== 'Variable' && token.kind !== 'SplattedVariable') {
    context.fail('missing_name', 'a variable is missing in foreach', token);
  }
  context.skipNewLines();
  const word = context.takeKeyword('in');
  if (word === null) {
    return context.fail('missing_keyword', 'in is missing in foreach', context.peek());
  }
  context.skipNewLines();
  const collection = requiredPipeline(context, word);
  closeParenthesis(context);
  const body = requiredBlock(context);
  return {
    kind: 'ForeachStatement',
    ...head(label, keyword),
    end: body.end,
    variable: variable(token),
    throttleLimit,
    collection,
    body,
  };
}

function foreachParameters(context: ParseContext): Expression | null {
  let throttleLimit: Expression | null = null;
  for (let token = context.take('Parameter'); token !== null; token = context.take('Parameter')) {
    if (isParameter(token, 'throttlelimit')) {
      context.skipNewLines();
      throttleLimit = singleArgument(context, 'argument');
    } else if (!isParameter(token, 'parallel')) {
      context.fail('invalid_parameter', 'foreach has no such parameter', token);
    }
    context.skipNewLines();
  }
  return throttleLimit;
}

const switchParameters = ['regex', 'wildcard', 'exact', 'casesensitive', 'parallel'];

export function switchStatement(context: ParseContext, label: Token | null, keyword: Token): SwitchStatement {
  context.skipNewLines();
  const fileCondition = switchFile(context);
  let test = fileCondition;
  const open = context.take('LParen');
  if (open !== null) {
    if (test !== null) {
      context.fail('invalid_parameter', 'switch reads either a file or a value', open);
    }
    context.skipNewLines();
    test = requiredPipeline(context, open);
    closeParenthesis(context);
  }
  if (test === null) {
    return context.fail('missing_expression', 'what to switch on is missing', context.peek());
  }
  context.skipNewLines();
  context.expect('LCurly', 'missing_block', 'the clauses of switch are missing');
  context.skipNewLines();
  const { clauses, defaultBody, end } = switchClauses(context);
  const file = fileCondition !== null;
  return {
    kind: 'SwitchStatement',
    ...head(label, keyword),
    end,
    file,
    condition: test,
    clauses,
    defaultBody,
  };
}

function switchFile(context: ParseContext): PipelineLike | null {
  let file: PipelineLike | null = null;
  for (let token = context.take('Parameter'); token !== null; token = context.take('Parameter')) {
    const given = token;
    if (switchParameters.some((name) => isParameter(given, name))) {
      continue;
    }
    if (!isParameter(token, 'file')) {
      context.fail('invalid_parameter', 'switch has no such parameter', token);
    }
    context.skipNewLines();
    const name = singleArgument(context, 'file');
    if (name === null) {
      return context.fail('missing_expression', 'a file is missing behind -file', token);
    }
    const { start, end } = name;
    const element = { kind: 'CommandExpression', start, end, expression: name, redirections: [] } as const;
    file = { kind: 'Pipeline', start, end, elements: [element], background: false };
  }
  return file;
}

function switchClauses(
  context: ParseContext,
): Pick<SwitchStatement, 'clauses' | 'defaultBody'> & { readonly end: number } {
  const clauses: SwitchClause[] = [];
  let defaultBody: SwitchStatement['defaultBody'] = null;
  for (;;) {
    const token = context.peek();
    const test = switchTest(context, token);
    const body = requiredBlock(context);
    if (test !== null) {
      clauses.push({ test, body });
    } else if (defaultBody === null) {
      defaultBody = body;
    } else {
      context.fail('duplicate', 'switch has a default already', token);
    }
    context.skipNewLinesAndSemicolons();
    const close = context.take('RCurly');
    if (close !== null) {
      return { clauses, defaultBody, end: close.end };
    }
  }
}

/** `default` is a keyword in PowerShell 7 only. */
function isDefaultClause(context: ParseContext, token: Token): boolean {
  return token.kind === 'Keyword'
    ? token.value === 'default'
    : token.kind === 'Identifier' && lowerAscii(context.text(token)) === 'default';
}

/** Reads what a clause compares with; `null` if it is the default. */
function switchTest(context: ParseContext, token: Token): Expression | null {
  if (isDefaultClause(context, token)) {
    context.skip();
    return null;
  }
  return (
    singleArgument(context, 'switch') ??
    context.fail('missing_expression', 'a clause of switch is missing', token)
  );
}

export function loopControl(
  context: ParseContext,
  keyword: Token,
  word: LoopControlStatement['keyword'],
): LoopControlStatement {
  const label = labelOrKey(context);
  const end = label?.end ?? keyword.end;
  return { kind: 'LoopControlStatement', start: keyword.start, end, keyword: word, label };
}
