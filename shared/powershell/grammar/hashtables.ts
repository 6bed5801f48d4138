import type { Expression, HashtableEntry } from '../syntax-tree.ts';
import type { Token } from '../tokens/token.ts';
import { simpleName } from './attributes.ts';
import type { ParseContext } from './parse-context.ts';

/** Reads a hashtable behind its `@{`. */
export function hashtable(context: ParseContext, open: Token): Expression {
  context.skipNewLines();
  const entries: HashtableEntry[] = [];
  for (;;) {
    const entry = hashtableEntry(context);
    if (entry === null) {
      break;
    }
    entries.push(entry);
    const { kind } = context.peek();
    if (kind !== 'NewLine' && kind !== 'Semi') {
      break;
    }
    context.skipNewLinesAndSemicolons();
  }
  const close = context.expect('RCurly', 'invalid_hashtable', 'a closing brace is missing in the hashtable');
  return { kind: 'Hashtable', start: open.start, end: close.end, entries };
}

function hashtableEntry(context: ParseContext): HashtableEntry | null {
  const mode = context.setMode('expression');
  const key = labelOrKey(context);
  if (key === null) {
    context.setMode(mode);
    return null;
  }
  const equals = context.next();
  if (equals.kind !== 'Assignment' || equals.value !== '=') {
    context.fail('invalid_hashtable', 'an equals sign is missing behind the key', equals);
  }
  context.setMode('command');
  context.skipNewLines();
  const value = context.grammar.statement(context, false);
  context.setMode(mode);
  return value === null
    ? context.fail('invalid_hashtable', 'a value is missing behind the equals sign', equals)
    : { key, value };
}

/** Reads a hashtable's key, or the label behind `break` and `continue`. */
export function labelOrKey(context: ParseContext): Expression | null {
  const name = simpleName(context);
  if (name !== null) {
    return name;
  }
  const { kind } = context.peek();
  if (kind === 'NewLine' || kind === 'Semi') {
    return null;
  }
  const { commaSeparates } = context;
  context.commaSeparates = true;
  const found = context.grammar.unaryExpression(context);
  context.commaSeparates = commaSeparates;
  return found;
}
