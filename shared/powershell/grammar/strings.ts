import type { Expression, StringQuote, Variable } from '../syntax-tree.ts';
import type { StringPart, Token } from '../tokens/token.ts';
import { driveOf, unqualifiedName } from '../tokens/variable-path.ts';
import type { ParseContext } from './parse-context.ts';

/** Parses what stands in a string's `$( )`, with the members behind it. */
export type SubexpressionRule = (context: ParseContext) => Expression | null;

/** The quotes that a string token was written with. */
function quoteOf(token: Token): StringQuote {
  switch (token.kind) {
    case 'StringLiteral':
      return 'SingleQuoted';
    case 'StringExpandable':
      return 'DoubleQuoted';
    case 'HereStringLiteral':
      return 'SingleQuotedHereString';
    case 'HereStringExpandable':
      return 'DoubleQuotedHereString';
    default:
      return 'BareWord';
  }
}

/** The string that a token stands for, with what it expands. */
export function stringExpression(context: ParseContext, token: Token, inside: SubexpressionRule): Expression {
  const { start, end, value } = token;
  const quote = quoteOf(token);
  if (token.parts === null) {
    return { kind: 'StringConstant', start, end, value, quote };
  }
  const parts = token.parts.map((part) => stringPart(context, part, inside));
  return { kind: 'ExpandableString', start, end, value, quote, parts };
}

function stringPart(context: ParseContext, part: StringPart, inside: SubexpressionRule): Expression {
  switch (part.kind) {
    case 'variable':
      return usingVariable(part.token) ?? variable(part.token);
    case 'subexpression':
      return context.inString(
        part,
        () => inside(context) ?? context.fail('missing_expression', 'the $( in the string is empty', part),
      );
    default:
      return part satisfies never;
  }
}

export function variable(token: Token): Variable {
  const { start, end, value } = token;
  return { kind: 'Variable', start, end, path: value, splatted: token.kind === 'SplattedVariable' };
}

/** `$using:name`, or `null` if the variable is another. */
export function usingVariable(token: Token): Expression | null {
  if (driveOf(token.value) !== 'using') {
    return null;
  }
  const { start, end } = token;
  return {
    kind: 'UsingVariable',
    start,
    end,
    variable: { ...variable(token), path: unqualifiedName(token.value) },
  };
}
