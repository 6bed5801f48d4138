import type {
  CatchClause,
  DataStatement,
  Expression,
  FlowStatement,
  IfClause,
  IfStatement,
  StatementBlock,
  TrapStatement,
  TryStatement,
  TypeConstraint,
} from '../syntax-tree.ts';
import type { Token } from '../tokens/token.ts';
import { attribute, simpleName } from './attributes.ts';
import { singleArgument } from './commands.ts';
import { condition, isParameter } from './loops.ts';
import type { ParseContext } from './parse-context.ts';
import { pipelineChain } from './pipelines.ts';
import { requiredBlock } from './statement-list.ts';

export function ifStatement(context: ParseContext, keyword: Token, isListed: boolean): IfStatement {
  const clauses: IfClause[] = [];
  let elseBody: StatementBlock | null = null;
  let end: number;
  for (;;) {
    const test = condition(context);
    const body = requiredBlock(context);
    clauses.push({ condition: test, body });
    end = body.end;
    // Line ends behind the last block belong to what follows: they separate a hashtable's entries.
    const restore = context.restorePoint();
    context.skipNewLines();
    if (context.takeKeyword('elseif') !== null) {
      continue;
    }
    if (context.takeKeyword('else') !== null) {
      elseBody = requiredBlock(context);
      end = elseBody.end;
    } else if (!isRestEqual(context, restore, isListed) && context.scanner.isDialect7()) {
      context.resync(restore);
    }
    return { kind: 'IfStatement', start: keyword.start, end, clauses, elseBody };
  }
}

/**
 * Whether it means nothing to what follows that the token behind the last block has been read: only line ends that were
 * skipped before it could be missed.
 */
function isRestEqual(context: ParseContext, restore: number, isListed: boolean): boolean {
  const { scanner } = context;
  return (
    scanner.hasExactPlaces() &&
    (isListed || !/[\r\n]/.test(scanner.text.slice(restore, context.peek().start)))
  );
}

export function flowStatement(
  context: ParseContext,
  keyword: Token,
  word: FlowStatement['keyword'],
): FlowStatement {
  const value = pipelineChain(context);
  const end = value?.end ?? keyword.end;
  return { kind: 'FlowStatement', start: keyword.start, end, keyword: word, value };
}

export function trapStatement(context: ParseContext, keyword: Token): TrapStatement {
  context.skipNewLines();
  const type = constraint(context);
  const body = requiredBlock(context);
  return { kind: 'TrapStatement', start: keyword.start, end: body.end, type, body };
}

/** Reads `[type]`; `null` if no bracket stands there. */
function constraint(context: ParseContext): TypeConstraint | null {
  const found = attribute(context);
  if (found !== null && found.kind !== 'TypeConstraint') {
    return context.fail('invalid_type_name', 'a type is expected here, not an attribute', found);
  }
  return found;
}

export function tryStatement(context: ParseContext, keyword: Token): TryStatement {
  const body = requiredBlock(context);
  const catches: CatchClause[] = [];
  for (let found = catchClause(context); found !== null; found = catchClause(context)) {
    catches.push(found);
  }
  context.skipNewLines();
  const finallyBody = context.takeKeyword('finally') === null ? null : requiredBlock(context);
  const end = finallyBody?.end ?? catches.at(-1)?.end;
  if (end === undefined) {
    return context.fail('missing_block', 'catch or finally is missing behind try', context.peek());
  }
  return { kind: 'TryStatement', start: keyword.start, end, body, catches, finallyBody };
}

function catchClause(context: ParseContext): CatchClause | null {
  context.skipNewLines();
  const keyword = context.takeKeyword('catch');
  if (keyword === null) {
    return null;
  }
  const types: TypeConstraint[] = [];
  for (let comma: Token | null = null; ; ) {
    context.skipNewLines();
    const type = constraint(context);
    if (type === null) {
      if (comma !== null) {
        context.fail('invalid_type_name', 'a type is missing behind the comma', comma);
      }
      break;
    }
    types.push(type);
    context.skipNewLines();
    comma = context.take('Comma');
    if (comma === null) {
      break;
    }
  }
  const body = requiredBlock(context);
  return { kind: 'CatchClause', start: keyword.start, end: body.end, types, body };
}

export function dataStatement(context: ParseContext, keyword: Token): DataStatement {
  context.skipNewLines();
  const variable = simpleName(context)?.value ?? null;
  context.skipNewLines();
  const commandsAllowed = supportedCommands(context);
  const body = requiredBlock(context);
  return { kind: 'DataStatement', start: keyword.start, end: body.end, variable, commandsAllowed, body };
}

function supportedCommands(context: ParseContext): Expression[] {
  const commands: Expression[] = [];
  const parameter = context.take('Parameter');
  if (parameter === null) {
    return commands;
  }
  if (!isParameter(parameter, 'supportedcommand')) {
    context.fail('invalid_parameter', 'data has no such parameter', parameter);
  }
  do {
    context.skipNewLines();
    const name = singleArgument(context, 'name');
    if (name === null) {
      return context.fail('missing_name', 'a command is missing behind -SupportedCommand', parameter);
    }
    commands.push(name);
  } while (context.take('Comma') !== null);
  return commands;
}
