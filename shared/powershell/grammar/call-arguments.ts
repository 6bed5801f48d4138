import type { Expression } from '../syntax-tree.ts';
import type { ParseContext } from './parse-context.ts';

export interface CallArguments {
  readonly values: readonly Expression[];
  readonly end: number;
}

/** Reads the arguments of a call behind its `(`, and the `)`. */
export function argumentList(context: ParseContext): CallArguments {
  const values: Expression[] = [];
  const { commaSeparates } = context;
  context.commaSeparates = true;
  for (let isFirst = true; ; isFirst = false) {
    context.skipNewLines();
    const value = context.grammar.expression(context);
    if (value === null) {
      if (!isFirst) {
        context.fail('missing_expression', 'an argument is missing behind the comma', context.peek());
      }
      break;
    }
    values.push(value);
    context.skipNewLines();
    if (context.take('Comma') === null) {
      break;
    }
  }
  context.skipNewLines();
  const close = context.expect('RParen', 'missing_bracket', 'a closing parenthesis is missing in the call');
  context.commaSeparates = commaSeparates;
  return { values, end: close.end };
}
