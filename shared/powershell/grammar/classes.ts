import type {
  Attribute,
  AttributeBase,
  ClassMember,
  CommandExpression,
  Expression,
  FunctionDefinition,
  Pipeline,
  PropertyMember,
  TypeConstraint,
  TypeDefinition,
} from '../syntax-tree.ts';
import type { Token } from '../tokens/token.ts';
import { attribute, simpleName } from './attributes.ts';
import { argumentList } from './call-arguments.ts';
import { expression } from './expressions.ts';
import { functionParameters } from './functions.ts';
import type { ParseContext } from './parse-context.ts';
import { typeName } from './type-names.ts';

/** Reads a class behind its keyword. */
export function classDefinition(
  context: ParseContext,
  attributes: readonly AttributeBase[],
  keyword: Token,
): TypeDefinition {
  const name = definedName(context);
  context.skipNewLines();
  const mode = context.setMode('signature');
  const baseTypes = context.take('Colon') === null ? [] : baseTypeList(context);
  context.expect('LCurly', 'missing_block', 'the body of the class is missing');
  const members: ClassMember[] = [];
  for (let found = classMember(context, name); found !== null; found = classMember(context, name)) {
    members.push(found);
  }
  const close = context.expect('RCurly', 'missing_bracket', 'a closing brace is missing in the class');
  context.setMode(mode);
  const start = attributes.at(0)?.start ?? keyword.start;
  return {
    kind: 'TypeDefinition',
    start,
    end: close.end,
    type: 'class',
    name,
    attributes,
    baseTypes,
    members,
  };
}

/** Reads an enum behind its keyword. */
export function enumDefinition(
  context: ParseContext,
  attributes: readonly AttributeBase[],
  keyword: Token,
): TypeDefinition {
  const name = definedName(context);
  const mode = context.setMode('signature');
  const colon = context.scanner.isDialect7() ? context.take('Colon') : null;
  let baseTypes: readonly TypeConstraint[] = [];
  if (colon !== null) {
    context.skipNewLines();
    baseTypes = [baseType(context)];
  }
  context.skipNewLines();
  context.expect('LCurly', 'missing_block', 'the body of the enum is missing');
  const members: ClassMember[] = [];
  for (let found = enumMember(context); found !== null; found = enumMember(context)) {
    members.push(found);
  }
  const close = context.expect('RCurly', 'missing_bracket', 'a closing brace is missing in the enum');
  context.setMode(mode);
  const start = attributes.at(0)?.start ?? keyword.start;
  return {
    kind: 'TypeDefinition',
    start,
    end: close.end,
    type: 'enum',
    name,
    attributes,
    baseTypes,
    members,
  };
}

function definedName(context: ParseContext): string {
  context.skipNewLines();
  return (simpleName(context) ?? context.fail('missing_name', 'the type has no name', context.peek())).value;
}

function baseTypeList(context: ParseContext): TypeConstraint[] {
  context.skipNewLines();
  const types: TypeConstraint[] = [];
  for (;;) {
    types.push(baseType(context));
    context.skipNewLines();
    if (context.take('Comma') === null) {
      return types;
    }
    context.skipNewLines();
  }
}

function baseType(context: ParseContext): TypeConstraint {
  const found = typeName(context, false);
  if (found === null) {
    return context.fail('invalid_type_name', 'a type is missing behind the colon', context.peek());
  }
  return { kind: 'TypeConstraint', start: found.start, end: found.end, typeName: found };
}

interface MemberHead {
  readonly attributes: readonly Attribute[];
  readonly type: TypeConstraint | null;
  readonly isStatic: boolean;
  readonly isEmpty: boolean;
  readonly start: number;
}

function memberHead(context: ParseContext): MemberHead {
  const attributes: Attribute[] = [];
  let isStatic = false;
  let isHidden = false;
  let type: TypeConstraint | null = null;
  let start: number | null = null;
  for (;;) {
    context.skipNewLines();
    const found = attribute(context);
    if (found !== null) {
      start ??= found.start;
      if (found.kind === 'Attribute') {
        attributes.push(found);
      } else if (type === null) {
        type = found;
      } else {
        context.fail('invalid_class_member', 'a member has one type only', found);
      }
      continue;
    }
    const token = context.peek();
    const isEmpty = start === null;
    start ??= token.start;
    if (token.kind !== 'Keyword' || (token.value !== 'static' && token.value !== 'hidden')) {
      return { attributes, type, isStatic, isEmpty, start };
    }
    if (token.value === 'static' ? isStatic : isHidden) {
      context.fail('duplicate', 'the member bears this word already', token);
    }
    isStatic ||= token.value === 'static';
    isHidden ||= token.value === 'hidden';
    context.skip();
  }
}

function classMember(context: ParseContext, className: string): ClassMember | null {
  const head = memberHead(context);
  const token = context.peek();
  if (token.kind === 'Variable') {
    context.skip();
    return property(context, head, token);
  }
  if (token.kind === 'Identifier' || token.kind === 'Keyword') {
    context.skip();
    const definition = method(context, token, className, head.isStatic);
    const { attributes, type, start } = head;
    const { end } = definition;
    return { kind: 'FunctionMember', start, end, attributes, returnType: type, definition };
  }
  return head.isEmpty ? null : context.fail('invalid_class_member', 'a name is missing here', token);
}

function property(context: ParseContext, head: MemberHead, token: Token): PropertyMember {
  let initialValue: Expression | null = null;
  if (isEquals(context.peek())) {
    context.skip();
    context.skipNewLines();
    initialValue = expression(context);
  }
  const end = memberEnd(context, initialValue?.end ?? token.end);
  const { attributes, type, start } = head;
  return { kind: 'PropertyMember', start, end, name: token.value, attributes, type, initialValue };
}

function isEquals(token: Token): boolean {
  return token.kind === 'Assignment' && token.value === '=';
}

/** Reads what ends a property; the semicolon belongs to it. */
function memberEnd(context: ParseContext, end: number): number {
  const terminator = context.peek();
  if (terminator.kind !== 'NewLine' && terminator.kind !== 'Semi' && terminator.kind !== 'RCurly') {
    context.fail('invalid_class_member', 'a line end or semicolon is missing here', terminator);
  }
  context.skipNewLinesAndSemicolons();
  return terminator.kind === 'Semi' ? terminator.end : end;
}

function enumMember(context: ParseContext): PropertyMember | null {
  context.skipNewLines();
  const name = simpleName(context);
  if (name === null) {
    return null;
  }
  const mode = context.setMode('expression');
  let initialValue: Expression | null = null;
  const equals = context.peek();
  if (isEquals(equals)) {
    context.skip();
    initialValue =
      expression(context) ?? context.fail('missing_expression', 'the value of the name is missing', equals);
  }
  context.setMode(mode);
  const end = memberEnd(context, initialValue?.end ?? name.end);
  const { start, value } = name;
  return { kind: 'PropertyMember', start, end, name: value, attributes: [], type: null, initialValue };
}

function method(
  context: ParseContext,
  token: Token,
  className: string,
  isStatic: boolean,
): FunctionDefinition {
  const name = context.text(token);
  if (context.peek().kind !== 'LParen') {
    context.fail('invalid_class_member', 'the parameters of the method are missing', token);
  }
  const parameters = functionParameters(context);
  const isConstructor = !isStatic && name.toLowerCase() === className.toLowerCase();
  const base = isConstructor ? baseCall(context) : null;
  const open = context.expect('LCurly', 'missing_block', 'the body of the method is missing');
  const mode = context.setMode('command');
  const body = context.grammar.scriptBlock(context, open, base);
  context.setMode(mode);
  return {
    kind: 'FunctionDefinition',
    start: token.start,
    end: body.end,
    name,
    isFilter: false,
    parameters,
    body,
  };
}

/** The call of the base class's constructor, which is there also where it isn't written; then its place is empty. */
function baseCall(context: ParseContext): Pipeline {
  context.skipNewLines();
  const mode = context.setMode('signature');
  if (context.take('Colon') === null) {
    context.setMode(mode);
    return baseCallAt({ start: 0, end: 0 }, [], 0);
  }
  context.skipNewLines();
  const word = context.takeKeyword('base');
  if (word === null) {
    return context.fail('missing_keyword', 'base is missing behind the colon', context.peek());
  }
  context.skipNewLines();
  context.expect('LParen', 'missing_bracket', 'the arguments of base are missing');
  const { values, end } = argumentList(context);
  context.skipNewLines();
  context.setMode(mode);
  return baseCallAt(word, values, end);
}

function baseCallAt(
  word: { readonly start: number; readonly end: number },
  values: readonly Expression[],
  end: number,
): Pipeline {
  const { start, end: wordEnd } = word;
  const expression: Expression = {
    kind: 'MethodCall',
    start,
    end,
    target: { kind: 'Variable', start, end: wordEnd, path: 'this', splatted: false },
    member: { kind: 'StringConstant', start, end: wordEnd, value: '.ctor', quote: 'BareWord' },
    isStatic: false,
    nullConditional: false,
    arguments: values,
    genericArguments: [],
  };
  const element: CommandExpression = { kind: 'CommandExpression', start, end, expression, redirections: [] };
  return { kind: 'Pipeline', start, end, elements: [element], background: false };
}
