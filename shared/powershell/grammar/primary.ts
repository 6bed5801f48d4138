import type {
  Expression,
  MemberAccess,
  MethodCall,
  ScriptBlockExpression,
  StatementBlock,
  TypeName,
} from '../syntax-tree.ts';
import { isUnaryOperator, type Token } from '../tokens/token.ts';
import { simpleName } from './attributes.ts';
import { argumentList, type CallArguments } from './call-arguments.ts';
import { hashtable } from './hashtables.ts';
import type { ParseContext } from './parse-context.ts';
import { statementList } from './statement-list.ts';
import { stringExpression, usingVariable, variable } from './strings.ts';
import { methodTypeArguments } from './type-names.ts';

/** Reads a value, with the members, indexes and calls right behind it if wanted; `null` if none begins there. */
export function primaryExpression(context: ParseContext, withMembers: boolean): Expression | null {
  const token = context.next();
  const { links } = context;
  context.links = 0;
  context.enter();
  const value = valueFrom(context, token);
  context.leave();
  if (value === null) {
    context.links = links;
    context.unget(token);
    return null;
  }
  const access = withMembers ? context.takeMemberAccess(true) : null;
  const found = access === null ? value : postPrimary(context, access, value);
  context.links = Math.max(links, context.links);
  return found;
}

function subexpressionInString(context: ParseContext): Expression | null {
  return primaryExpression(context, true);
}

/** A bare word, an argument or the name behind an invocation sign, with what it expands. */
export function wordExpression(context: ParseContext, token: Token): Expression {
  return stringExpression(context, token, subexpressionInString);
}

function valueFrom(context: ParseContext, token: Token): Expression | null {
  switch (token.kind) {
    case 'Variable':
    case 'SplattedVariable':
      return usingVariable(token) ?? variable(token);
    case 'Number':
      return { kind: 'NumberConstant', start: token.start, end: token.end, value: token.value };
    case 'StringLiteral':
    case 'StringExpandable':
    case 'HereStringLiteral':
    case 'HereStringExpandable':
      return wordExpression(context, token);
    case 'LParen':
      return parenthesized(context, token);
    case 'AtParen':
    case 'DollarParen':
      return subexpression(context, token);
    case 'AtCurly':
      return hashtable(context, token);
    case 'LCurly':
      return scriptBlockExpression(context, token);
    default:
      return null;
  }
}

/** Reads the members, indexes and calls behind a value, the first access sign of which has been read. */
export function postPrimary(context: ParseContext, access: Token, target: Expression): Expression {
  let result = target;
  for (let token: Token | null = access; token !== null; token = context.takeMemberAccess(true)) {
    context.skipNewLines();
    context.links += 1;
    result =
      token.kind === 'LBracket' || token.kind === 'QuestionLBracket'
        ? indexAccess(context, token, result)
        : memberAccess(context, token, result);
  }
  return result;
}

function memberName(context: ParseContext): Expression | null {
  const name = simpleName(context);
  if (name !== null) {
    return name;
  }
  const token = context.peek();
  return isUnaryOperator(token) || token.kind === 'LBracket'
    ? context.grammar.unaryExpression(context)
    : primaryExpression(context, false);
}

function memberAccess(context: ParseContext, access: Token, target: Expression): MemberAccess | MethodCall {
  const member = memberName(context);
  if (member === null) {
    return context.fail('missing_name', 'the name of a member is missing here', access);
  }
  const { start } = target;
  const isStatic = access.kind === 'ColonColon';
  const nullConditional = access.kind === 'QuestionDot';
  if (!context.hasPeeked()) {
    const before = context.restorePoint();
    const genericArguments = methodGenericArguments(context, before);
    const open = context.takeInvocation();
    if (open !== null) {
      const { values, end } = callArguments(context, open);
      return {
        kind: 'MethodCall',
        start,
        end,
        target,
        member,
        isStatic,
        nullConditional,
        arguments: values,
        genericArguments,
      };
    }
    if (genericArguments.length > 0) {
      context.resync(before);
    }
  }
  return { kind: 'MemberAccess', start, end: member.end, target, member, isStatic, nullConditional };
}

/** Reads `[int, string]` behind a method's name. What turns out to be an index is left alone. */
function methodGenericArguments(context: ParseContext, before: number): readonly TypeName[] {
  if (!context.isBracketNext() || !context.scanner.isDialect7()) {
    return [];
  }
  context.next();
  const mode = context.setMode('type');
  context.skipNewLines();
  const first = context.next();
  const types = first.kind === 'Identifier' ? methodTypeArguments(context, first).types : [];
  context.setMode(mode);
  if (types.length === 0) {
    context.resync(before);
  }
  return types;
}

function callArguments(context: ParseContext, open: Token): CallArguments {
  if (open.kind === 'LParen') {
    return argumentList(context);
  }
  context.skipNewLines();
  const block = scriptBlockExpression(context, open);
  return { values: [block], end: block.end };
}

function indexAccess(context: ParseContext, open: Token, target: Expression): Expression {
  context.skipNewLines();
  const { commaSeparates } = context;
  context.commaSeparates = false;
  const index = context.grammar.expression(context);
  context.commaSeparates = commaSeparates;
  if (index === null) {
    return context.fail('missing_expression', 'the index is missing', open);
  }
  context.skipNewLines();
  const close = context.expect(
    'RBracket',
    'missing_bracket',
    'a closing bracket is missing behind the index',
  );
  const nullConditional = open.kind === 'QuestionLBracket';
  return { kind: 'IndexAccess', start: target.start, end: close.end, target, index, nullConditional };
}

function parenthesized(context: ParseContext, open: Token): Expression {
  const mode = context.setMode('command');
  const { commaSeparates } = context;
  context.commaSeparates = false;
  context.skipNewLines();
  const pipeline = context.grammar.pipelineChain(context);
  if (pipeline === null) {
    return context.fail('missing_expression', 'the parentheses are empty', open);
  }
  context.skipNewLines();
  const close = context.expect('RParen', 'missing_bracket', 'a closing parenthesis is missing');
  context.commaSeparates = commaSeparates;
  context.setMode(mode);
  return { kind: 'ParenExpression', start: open.start, end: close.end, pipeline };
}

function subexpression(context: ParseContext, open: Token): Expression {
  const mode = context.setMode('command');
  const { commaSeparates } = context;
  context.commaSeparates = false;
  context.skipNewLines();
  const { statements, traps } = statementList(context);
  context.skipNewLines();
  const close = context.expect('RParen', 'missing_bracket', 'a closing parenthesis is missing');
  context.commaSeparates = commaSeparates;
  context.setMode(mode);
  const body: StatementBlock = {
    kind: 'StatementBlock',
    start: open.end,
    end: close.start,
    statements,
    traps,
  };
  const kind = open.kind === 'DollarParen' ? 'SubExpression' : 'ArrayExpression';
  return { kind, start: open.start, end: close.end, body };
}

/** Reads a script block as a value, the `{` of which has been read. */
function scriptBlockExpression(context: ParseContext, open: Token): ScriptBlockExpression {
  const { commaSeparates } = context;
  context.commaSeparates = false;
  const mode = context.setMode('command');
  context.skipNewLines();
  const scriptBlock = context.grammar.scriptBlock(context, open, null);
  context.commaSeparates = commaSeparates;
  context.setMode(mode);
  return { kind: 'ScriptBlockExpression', start: scriptBlock.start, end: scriptBlock.end, scriptBlock };
}
