import type { UsingStatement } from '../syntax-tree.ts';
import type { Token } from '../tokens/token.ts';
import { argument } from './commands.ts';
import type { ParseContext } from './parse-context.ts';

/** Reads the `using` statements at the beginning of a script. */
export function usingStatements(context: ParseContext): UsingStatement[] {
  const usings: UsingStatement[] = [];
  for (let keyword = context.takeKeyword('using'); keyword !== null; keyword = context.takeKeyword('using')) {
    usings.push(usingStatement(context, keyword));
    context.skipNewLinesAndSemicolons();
  }
  const peeked = context.peeked();
  if (peeked !== null) {
    context.resync(peeked.start);
  }
  return usings;
}

function usingStatement(context: ParseContext, keyword: Token): UsingStatement {
  const directive = context.next();
  const using = directive.kind === 'Keyword' ? directive.value : '';
  if (using !== 'namespace' && using !== 'module' && using !== 'assembly') {
    return context.fail('invalid_using', 'namespace, module or assembly must follow using', directive);
  }
  const { value, end } = usingItem(context, using);
  if (using !== 'namespace') {
    const reason = using === 'module' ? 'using_module' : 'using_assembly';
    context.unanalysable.push({ reason, start: keyword.start, end });
  }
  const equals = context.peek();
  if (using !== 'assembly' && equals.kind === 'Assignment') {
    context.fail('invalid_using', 'an alias in using is not supported', equals);
  }
  const terminator = context.peek();
  if (terminator.kind === 'NewLine' || terminator.kind === 'Semi') {
    context.skip();
  } else if (terminator.kind !== 'EndOfInput') {
    context.fail('invalid_using', 'nothing may follow using on its line', terminator);
  }
  return { kind: 'UsingStatement', start: keyword.start, end, using, name: value };
}

function usingItem(
  context: ParseContext,
  using: UsingStatement['using'],
): { readonly value: string; readonly end: number } {
  const token = context.next();
  const item = token.kind === 'Comma' ? null : argument(context, 'argument', token);
  if (item?.kind === 'StringConstant') {
    return { value: item.value, end: item.end };
  }
  if (item?.kind === 'Hashtable' && using === 'module') {
    return { value: context.text(item), end: item.end };
  }
  return context.fail('invalid_using', 'a name is missing in using', token);
}
