import type {
  Attribute,
  AttributeBase,
  Expression,
  NamedAttributeArgument,
  StringConstant,
} from '../syntax-tree.ts';
import type { Token } from '../tokens/token.ts';
import type { ParseContext } from './parse-context.ts';
import { typeName } from './type-names.ts';

/** Reads attributes and types in brackets; empty if none stands there. */
export function attributeList(context: ParseContext, inExpression: boolean): AttributeBase[] {
  const attributes: AttributeBase[] = [];
  for (;;) {
    const found = attribute(context);
    if (found === null) {
      return attributes;
    }
    attributes.push(found);
    if (!inExpression || found.kind === 'Attribute') {
      context.skipNewLines();
    }
  }
}

/** Reads `[type]` or `[Attribute()]`; `null` if no bracket stands there. */
export function attribute(context: ParseContext): AttributeBase | null {
  const open = context.takeAttributeBracket();
  if (open === null) {
    return null;
  }
  const known = context.knownAttribute(open);
  if (known !== null) {
    return known;
  }
  const found = attributeBehind(context, open);
  context.rememberAttribute(open, found);
  return found;
}

function attributeBehind(context: ParseContext, open: Token): AttributeBase {
  context.skipNewLines();
  const type = typeName(context, true);
  if (type === null) {
    return context.fail('invalid_type_name', 'a type is missing behind the bracket', open);
  }
  const token = context.next();
  if (token.kind === 'LParen') {
    context.skipNewLines();
    const mode = context.setMode('expression');
    const { positional, named } = attributeArguments(context);
    context.setMode(mode);
    context.skipNewLines();
    context.expect('RParen', 'invalid_attribute', 'a closing parenthesis is missing in the attribute');
    context.skipNewLines();
    const close = context.expect('RBracket', 'invalid_attribute', 'a closing bracket is missing here');
    return { kind: 'Attribute', start: open.start, end: close.end, typeName: type, positional, named };
  }
  if (token.kind !== 'RBracket') {
    context.fail('invalid_type_name', 'a closing bracket is missing behind the type', token);
  }
  return { kind: 'TypeConstraint', start: open.start, end: token.end, typeName: type };
}

function attributeArguments(context: ParseContext): Pick<Attribute, 'positional' | 'named'> {
  const positional: Expression[] = [];
  const named: NamedAttributeArgument[] = [];
  const commaSeparated = context.commaSeparates;
  context.commaSeparates = true;
  for (let isFirst = true; ; isFirst = false) {
    context.skipNewLines();
    const name = simpleName(context);
    if (name !== null) {
      named.push(namedArgument(context, name));
    } else {
      const expression = context.grammar.expression(context);
      if (expression !== null) {
        positional.push(expression);
      } else if (!isFirst) {
        context.fail('missing_expression', 'an argument is missing behind the comma', context.peek());
      }
    }
    context.skipNewLines();
    if (context.take('Comma') === null) {
      context.commaSeparates = commaSeparated;
      return { positional, named };
    }
  }
}

function namedArgument(context: ParseContext, name: StringConstant): NamedAttributeArgument {
  const equals = context.peek();
  if (equals.kind !== 'Assignment' || equals.value !== '=') {
    return { start: name.start, end: name.end, name: name.value, value: null };
  }
  context.skip();
  context.skipNewLines();
  const value = context.grammar.expression(context);
  if (value === null) {
    return context.fail('missing_expression', 'a value is missing for the named argument', equals);
  }
  return { start: name.start, end: value.end, name: name.value, value };
}

/** Reads a plain identifier, keywords included; `null` if something else stands there. */
export function simpleName(context: ParseContext): StringConstant | null {
  context.scanner.wantSimpleName = true;
  const token = context.peek();
  context.scanner.wantSimpleName = false;
  if (token.kind !== 'Identifier') {
    return null;
  }
  context.skip();
  const value = context.text(token);
  return { kind: 'StringConstant', start: token.start, end: token.end, value, quote: 'BareWord' };
}
