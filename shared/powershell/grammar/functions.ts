import type { FunctionDefinition, Parameter } from '../syntax-tree.ts';
import type { Token } from '../tokens/token.ts';
import type { ParseContext } from './parse-context.ts';
import { parameterList } from './script-blocks.ts';

/** Whether the token may name a function: signs, variables and strings may not. */
function mayNameFunction(token: Token): boolean {
  switch (token.kind) {
    case 'Pipe':
    case 'LParen':
    case 'LCurly':
    case 'AtParen':
    case 'AtCurly':
    case 'RCurly':
    case 'RParen':
    case 'EndOfInput':
    case 'Semi':
    case 'Redirection':
    case 'RedirectInStd':
    case 'AndAnd':
    case 'OrOr':
    case 'Ampersand':
    case 'Variable':
    case 'SplattedVariable':
    case 'HereStringExpandable':
    case 'HereStringLiteral':
    case 'StringLiteral':
    case 'StringExpandable':
      return false;
    default:
      return true;
  }
}

/** Reads a function or filter behind its keyword. */
export function functionDefinition(
  context: ParseContext,
  keyword: Token,
  isFilter: boolean,
): FunctionDefinition {
  context.skipNewLines();
  const token = context.next();
  if (!mayNameFunction(token)) {
    context.fail('missing_name', 'the name of the function is missing', token);
  }
  const name = token.kind === 'Generic' ? token.value : context.text(token);
  const parameters = functionParameters(context);
  const open = context.expect('LCurly', 'missing_block', 'the body of the function is missing');
  const body = context.grammar.scriptBlock(context, open, null);
  return {
    kind: 'FunctionDefinition',
    start: keyword.start,
    end: body.end,
    name,
    isFilter,
    parameters,
    body,
  };
}

/** Reads `(parameters)` behind the name of a function or method, if it is there. */
export function functionParameters(context: ParseContext): Parameter[] {
  context.skipNewLines();
  if (context.take('LParen') === null) {
    return [];
  }
  const parameters = parameterList(context);
  context.skipNewLines();
  context.expect('RParen', 'missing_bracket', 'a closing parenthesis is missing behind the parameters');
  context.skipNewLines();
  return parameters;
}
