import type { AttributeBase, Expression } from '../syntax-tree.ts';
import { binaryPrecedence, isUnaryOperator, type Token } from '../tokens/token.ts';
import { attributeList } from './attributes.ts';
import type { ParseContext } from './parse-context.ts';
import { postPrimary, primaryExpression } from './primary.ts';

/** Reads an expression; `null` if none begins there. `endNumber`: `?` and `:` end a number, for an expression is sure. */
export function expression(context: ParseContext, endNumber = false): Expression | null {
  const mode = context.setMode('expression');
  const condition = binaryExpression(context, endNumber);
  if (condition === null || context.take('QuestionMark') === null) {
    context.setMode(mode);
    return condition;
  }
  context.enter();
  context.skipNewLines();
  const ifTrue = required(context, expression(context, true));
  context.skipNewLines();
  context.expect('Colon', 'missing_expression', 'a colon is missing behind the ?');
  context.skipNewLines();
  const ifFalse = required(context, expression(context, true));
  context.leave();
  context.setMode(mode);
  return { kind: 'TernaryExpression', start: condition.start, end: ifFalse.end, condition, ifTrue, ifFalse };
}

function required(context: ParseContext, found: Expression | null): Expression {
  return found ?? context.fail('missing_expression', 'an expression is missing here', context.peek());
}

function operatorText(token: Token): string {
  switch (token.kind) {
    case 'Operator':
      return `-${token.value}`;
    case 'QuestionQuestion':
      return '??';
    case 'DotDot':
      return '..';
    case 'Comma':
      return ',';
    case 'Exclaim':
      return '!';
    default:
      return token.value;
  }
}

interface PendingOperator {
  readonly left: Expression;
  readonly token: Token;
  readonly precedence: number;
}

function joined({ left, token }: PendingOperator, right: Expression): Expression {
  return {
    kind: 'BinaryExpression',
    start: left.start,
    end: right.end,
    operator: operatorText(token),
    left,
    right,
  };
}

function binaryExpression(context: ParseContext, endNumber: boolean): Expression | null {
  const { links } = context;
  context.links = 0;
  const first = arrayLiteral(context, endNumber);
  const found = first === null ? null : operationOn(context, first);
  context.links = Math.max(links, context.links);
  return found;
}

/** Reads the operators and values behind the first value. */
function operationOn(context: ParseContext, first: Expression): Expression {
  let operand = first;
  const pending: PendingOperator[] = [];
  for (;;) {
    const token = context.peek();
    const precedence = binaryPrecedence(token);
    let last = pending.at(-1);
    while (last !== undefined && precedence <= last.precedence) {
      operand = joined(last, operand);
      context.links += 1;
      pending.pop();
      last = pending.at(-1);
    }
    if (precedence === 0) {
      if (token.kind === 'Parameter') {
        context.fail('unexpected_token', 'this is no operator', token);
      }
      return operand;
    }
    context.skip();
    pending.push({ left: operand, token, precedence });
    context.skipNewLines();
    operand = required(context, arrayLiteral(context, true));
  }
}

function arrayLiteral(context: ParseContext, endNumber: boolean): Expression | null {
  const first = unaryExpression(context, endNumber);
  if (first === null || context.commaSeparates || context.peek().kind !== 'Comma') {
    return first;
  }
  const elements = [first];
  let last = first;
  while (context.take('Comma') !== null) {
    context.skipNewLines();
    last = required(context, unaryExpression(context, true));
    elements.push(last);
  }
  return { kind: 'ArrayLiteral', start: first.start, end: last.end, elements };
}

/** Reads operators before a value, casts, the value with its members, and `++` or `--` behind it. */
export function unaryExpression(context: ParseContext, endNumber = false): Expression | null {
  context.enter();
  const { links } = context;
  context.links = 0;
  const found = prefixedExpression(context, endNumber);
  context.links = Math.max(links, context.links);
  context.leave();
  if (found === null) {
    return null;
  }
  const token = context.peek();
  if (token.kind !== 'PlusPlus' && token.kind !== 'MinusMinus') {
    return found;
  }
  context.skip();
  const { start } = found;
  return {
    kind: 'UnaryExpression',
    start,
    end: token.end,
    operator: token.value,
    postfix: true,
    operand: found,
  };
}

/** Looks at the next token as a value may begin: a sign belongs to a number then. */
function peekValue(context: ParseContext, endNumber: boolean): Token {
  const { scanner } = context;
  const { allowSignedNumbers, endNumberBeforeTernary } = scanner;
  scanner.allowSignedNumbers = true;
  scanner.endNumberBeforeTernary = endNumber;
  const peeked = context.peeked();
  if (peeked !== null && (peeked.kind === 'Minus' || (endNumber && peeked.kind === 'Generic'))) {
    context.resync(peeked.start);
  }
  const token = context.peek();
  scanner.allowSignedNumbers = allowSignedNumbers;
  scanner.endNumberBeforeTernary = endNumberBeforeTernary;
  return token;
}

function prefixedExpression(context: ParseContext, endNumber: boolean): Expression | null {
  const token = peekValue(context, endNumber);
  if (isUnaryOperator(token)) {
    if (context.commaSeparates && token.kind === 'Comma') {
      return null;
    }
    context.skip();
    context.skipNewLines();
    const operand = required(context, unaryExpression(context, true));
    const { start } = token;
    const { end } = operand;
    return token.kind === 'Comma'
      ? { kind: 'ArrayLiteral', start, end, elements: [operand] }
      : { kind: 'UnaryExpression', start, end, operator: operatorText(token), postfix: false, operand };
  }
  if (token.kind === 'LBracket') {
    const attributes = attributeList(context, true);
    const last = attributes.pop();
    if (last === undefined) {
      return null;
    }
    const innermost = castExpression(context, last);
    context.links += attributes.length;
    return wrapped(attributes, innermost);
  }
  return primaryExpression(context, true);
}

function wrapped(attributes: readonly AttributeBase[], innermost: Expression): Expression {
  let operand = innermost;
  for (const attribute of attributes.toReversed()) {
    operand = wrap(attribute, operand);
  }
  return operand;
}

function wrap(attribute: AttributeBase, operand: Expression): Expression {
  const { start } = attribute;
  const { end } = operand;
  return attribute.kind === 'TypeConstraint'
    ? { kind: 'Conversion', start, end, type: attribute, operand }
    : { kind: 'AttributedExpression', start, end, attribute, operand };
}

/** What follows the last attribute or type in brackets: a member of the type, a value to convert, or nothing. */
function castExpression(context: ParseContext, last: AttributeBase): Expression {
  if (last.kind === 'Attribute') {
    context.skipNewLines();
    return wrap(last, required(context, unaryExpression(context, true)));
  }
  const type: Expression = {
    kind: 'TypeExpression',
    start: last.start,
    end: last.end,
    typeName: last.typeName,
  };
  const access = context.takeMemberAccess(false);
  if (access !== null) {
    return postPrimary(context, access, type);
  }
  const token = context.peek();
  if (token.kind !== 'NewLine' && token.kind !== 'Comma') {
    const operand = unaryExpression(context, true);
    if (operand !== null) {
      return wrap(last, operand);
    }
  }
  return type;
}
