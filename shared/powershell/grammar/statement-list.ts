import type { Statement, StatementBlock, TrapStatement } from '../syntax-tree.ts';
import type { ParseContext } from './parse-context.ts';

export interface StatementList {
  readonly statements: readonly Statement[];
  readonly traps: readonly TrapStatement[];
}

const noTraps: readonly TrapStatement[] = [];

/** Reads statements up to a closing brace or parenthesis or the end. */
export function statementList(context: ParseContext, first: Statement | null = null): StatementList {
  const start = context.statements.top;
  let traps: TrapStatement[] | null = null;
  if (first !== null) {
    context.statements.push(first);
  }
  context.skipNewLinesAndSemicolons();
  for (;;) {
    const statement = context.grammar.statement(context, true);
    if (statement === null) {
      break;
    }
    if (statement.kind === 'TrapStatement') {
      traps ??= [];
      traps.push(statement);
    } else {
      context.statements.push(statement);
    }
    context.skipNewLinesAndSemicolons();
    const { kind } = context.peek();
    if (kind === 'RParen' || kind === 'RCurly') {
      break;
    }
  }
  return { statements: context.statements.take(start), traps: traps ?? noTraps };
}

/** Reads `{ statements }`; `null` if no brace comes next. */
function statementBlock(context: ParseContext): StatementBlock | null {
  context.skipNewLines();
  const open = context.take('LCurly');
  if (open === null) {
    return null;
  }
  const { statements, traps } = statementList(context);
  const close = context.expect('RCurly', 'missing_bracket', 'a closing brace is missing');
  return { kind: 'StatementBlock', start: open.start, end: close.end, statements, traps };
}

/** Reads `{ statements }` or refuses the text. */
export function requiredBlock(context: ParseContext): StatementBlock {
  return (
    statementBlock(context) ??
    context.fail('missing_block', 'a block in braces is missing here', context.peek())
  );
}
