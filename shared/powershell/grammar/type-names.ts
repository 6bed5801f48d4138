import type { TypeName } from '../syntax-tree.ts';
import { scanAssemblyWord } from '../tokens/scan-word.ts';
import type { Token } from '../tokens/token.ts';
import type { ParseContext } from './parse-context.ts';

/** A type's name in the making: an assembly named after an array's brackets belongs to its innermost element. */
interface NameParts {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly assembly: string;
}

interface GenericArguments {
  readonly types: readonly TypeName[];
  readonly close: Token;
}

const greatestRank = 32;

/** Reads a type's name behind a `[` or in a class's heading; `null` if none begins there. */
export function typeName(context: ParseContext, allowAssembly: boolean): TypeName | null {
  const mode = context.setMode('type');
  const token = context.next();
  if (token.kind !== 'Identifier') {
    context.unget(token);
    context.setMode(mode);
    return null;
  }
  const name = finishTypeName(context, token, false, allowAssembly);
  context.setMode(mode);
  return toTypeName(name);
}

/** Reads `int, string]` behind the `[` of a method's generic arguments, whose first name has been read. */
export function methodTypeArguments(context: ParseContext, first: Token): GenericArguments {
  const found = genericArguments(context, first);
  if (found.close.kind !== 'RBracket') {
    context.fail('invalid_type_name', 'a closing bracket is missing behind the type arguments', found.close);
  }
  return found;
}

function toTypeName({ start, end, name, assembly }: NameParts): TypeName {
  return { start, end, fullName: assembly === '' ? name : `${name},${assembly}` };
}

/** A doubled backtick stands for one. */
function simpleName(context: ParseContext, token: Token): NameParts {
  return {
    start: token.start,
    end: token.end,
    name: context.text(token).replaceAll('``', '`'),
    assembly: '',
  };
}

function finishTypeName(
  context: ParseContext,
  nameToken: Token,
  isBareArgument: boolean,
  allowAssembly: boolean,
): NameParts {
  const token = context.peek();
  if (token.kind === 'LBracket') {
    context.skip();
    context.skipNewLines();
    const inner = context.next();
    switch (inner.kind) {
      case 'RBracket':
      case 'Comma':
        return arrayTypeName(context, simpleName(context, nameToken), inner, isBareArgument);
      case 'LBracket':
      case 'Identifier':
        return genericTypeName(context, nameToken, inner, isBareArgument);
      default:
        return context.fail('invalid_type_name', 'a closing bracket is missing here', inner);
    }
  }
  if (token.kind === 'Comma' && allowAssembly && !isBareArgument) {
    return withAssembly(context, simpleName(context, nameToken));
  }
  return simpleName(context, nameToken);
}

function withAssembly(context: ParseContext, name: NameParts): NameParts {
  const comma = context.next();
  const assembly = assemblyName(context);
  if (assembly === '') {
    context.fail('invalid_type_name', 'an assembly is missing behind the comma', comma);
  }
  return { ...name, assembly, end: context.restorePoint() };
}

function assemblyName(context: ParseContext): string {
  const { scanner } = context;
  let name = scanAssemblyWord(scanner);
  while (scanner.peek() === 0x2c) {
    scanner.index += 1;
    name += `, ${scanAssemblyWord(scanner)}`;
    if (scanner.peek() === 0x3d) {
      scanner.index += 1;
      name += `=${scanAssemblyWord(scanner)}`;
    }
  }
  return name;
}

function genericArgument(context: ParseContext, first: Token): TypeName {
  if (first.kind === 'Identifier') {
    return toTypeName(finishTypeName(context, first, true, true));
  }
  const token = context.expect('Identifier', 'invalid_type_name', 'a type is missing here');
  const name = finishTypeName(context, token, false, true);
  context.expect('RBracket', 'invalid_type_name', 'a closing bracket is missing behind the type');
  return toTypeName(name);
}

function genericArguments(context: ParseContext, first: Token): GenericArguments {
  context.enter();
  const types = [genericArgument(context, first)];
  for (;;) {
    context.skipNewLines();
    const token = context.next();
    if (token.kind !== 'Comma') {
      context.leave();
      return { types, close: token };
    }
    context.skipNewLines();
    const next = context.next();
    if (next.kind !== 'Identifier' && next.kind !== 'LBracket') {
      context.fail('invalid_type_name', 'a type is missing behind the comma', token);
    }
    types.push(genericArgument(context, next));
  }
}

function genericTypeName(
  context: ParseContext,
  nameToken: Token,
  first: Token,
  isBareArgument: boolean,
): NameParts {
  const { types, close } = genericArguments(context, first);
  if (close.kind !== 'RBracket') {
    context.fail('invalid_type_name', 'a closing bracket is missing behind the type arguments', close);
  }
  const name: NameParts = {
    start: nameToken.start,
    end: close.end,
    name: `${simpleName(context, nameToken).name}[${types.map((type) => type.fullName).join(',')}]`,
    assembly: '',
  };
  const token = context.peek();
  if (token.kind === 'LBracket') {
    context.skip();
    return arrayTypeName(context, name, context.next(), isBareArgument);
  }
  return token.kind === 'Comma' && !isBareArgument ? withAssembly(context, name) : name;
}

function arrayTypeName(
  context: ParseContext,
  element: NameParts,
  first: Token,
  isBareArgument: boolean,
): NameParts {
  let token = first;
  let end = element.end;
  let suffix = '';
  for (;;) {
    let rank = 1;
    while (token.kind === 'Comma') {
      rank += 1;
      token = context.next();
    }
    if (token.kind !== 'RBracket' || rank > greatestRank) {
      context.fail('invalid_type_name', 'a closing bracket is missing behind the type', token);
    }
    end = token.end;
    suffix += `[${','.repeat(rank - 1)}]`;
    const after = context.peek();
    if (after.kind !== 'LBracket') {
      const name: NameParts = { ...element, name: element.name + suffix, end };
      return !isBareArgument && after.kind === 'Comma' ? withAssembly(context, name) : name;
    }
    context.skip();
    token = context.next();
  }
}
