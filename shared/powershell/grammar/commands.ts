import type {
  Command,
  CommandElement,
  Expression,
  FileRedirection,
  MergingRedirection,
  OutputStream,
  Redirection,
} from '../syntax-tree.ts';
import type { Token } from '../tokens/token.ts';
import type { ParseContext } from './parse-context.ts';
import { primaryExpression, wordExpression } from './primary.ts';

/** Where an argument stands: a command's bare name doesn't expand, and only arguments go on behind a comma. */
type ArgumentPlace = 'name' | 'invoked' | 'file' | 'argument' | 'switch';

const verbatimSign = '--%';

const streams: readonly OutputStream[] = [
  'All',
  'Output',
  'Error',
  'Warning',
  'Verbose',
  'Debug',
  'Information',
];

/** Most commands have none: one list for all of those. A stream is redirected once, so there are never many. */
export const noRedirections: readonly Redirection[] = [];

/** Reads a command with its arguments and redirections; `null` if none begins there. */
export function command(context: ParseContext): Command | null {
  const mode = context.setMode('command');
  const found = commandElements(context);
  context.setMode(mode);
  return found;
}

function commandElements(context: ParseContext): Command | null {
  let token = context.next();
  const { start } = token;
  const invocation = token.kind === 'Dot' ? '.' : token.kind === 'Ampersand' ? '&' : null;
  let place: ArgumentPlace = 'name';
  if (invocation !== null) {
    place = 'invoked';
    token = context.next();
  }
  const from = context.commandElements.top;
  let redirections = noRedirections;
  let end = token.end;
  let sawDashDash = false;
  for (;;) {
    if (endsCommand(token)) {
      context.unget(token);
      break;
    }
    const isName = place === 'name' || place === 'invoked';
    if (token.kind === 'MinusMinus') {
      context.commandElements.push(sawDashDash ? bareWord(context, token) : parameterOf(token, '-'));
      sawDashDash = true;
      end = token.end;
    } else if (token.kind === 'Comma') {
      context.fail('missing_expression', 'an argument is missing before the comma', token);
    } else if (isRedirection(token) && !isName) {
      const found = redirection(context, token, redirections);
      redirections = [...redirections, found];
      end = found.end;
    } else {
      const element = commandElement(context, token, place, sawDashDash);
      context.commandElements.push(element);
      end = element.end;
      if (element.kind !== 'CommandParameter' && isVerbatimSign(token)) {
        const rest = context.takeVerbatimArgument();
        if (rest !== null) {
          context.commandElements.push({ ...bareWord(context, rest), value: rest.value });
          end = rest.end;
          break;
        }
      }
    }
    place = 'argument';
    token = context.next();
  }
  const elements = context.commandElements.take(from);
  if (elements.length === 0) {
    return invocation === null
      ? null
      : context.fail('missing_expression', 'what is to be invoked is missing', { start, end });
  }
  return beginsWithName(elements)
    ? { kind: 'Command', start, end, invocation, elements, redirections }
    : context.fail('missing_expression', 'two dashes cannot be invoked', elements[0] ?? { start, end });
}

function beginsWithName(elements: CommandElement[]): elements is [Expression, ...CommandElement[]] {
  const [name] = elements;
  return name !== undefined && name.kind !== 'CommandParameter';
}

function endsCommand(token: Token): boolean {
  switch (token.kind) {
    case 'Pipe':
    case 'RCurly':
    case 'RParen':
    case 'EndOfInput':
    case 'NewLine':
    case 'Semi':
    case 'AndAnd':
    case 'OrOr':
    case 'Ampersand':
      return true;
    default:
      return false;
  }
}

function isRedirection(token: Token): boolean {
  return token.kind === 'Redirection' || token.kind === 'RedirectInStd';
}

/** Only a word or string can be the sign; `'--%'` in quotes counts too. */
function isVerbatimSign(token: Token): boolean {
  switch (token.kind) {
    case 'Generic':
    case 'StringLiteral':
    case 'StringExpandable':
    case 'HereStringLiteral':
    case 'HereStringExpandable':
      return token.value === verbatimSign;
    default:
      return false;
  }
}

function commandElement(
  context: ParseContext,
  token: Token,
  place: ArgumentPlace,
  sawDashDash: boolean,
): CommandElement {
  const isName = place === 'name' || place === 'invoked';
  if (token.kind === 'Parameter') {
    return isName || sawDashDash ? bareWord(context, token) : parameter(context, token);
  }
  if (isRedirection(token)) {
    return bareWord(context, token);
  }
  return (
    argument(context, place, token) ??
    context.fail('missing_expression', 'an argument is missing here', token)
  );
}

function parameterOf(
  token: Token,
  name = token.value,
): Extract<CommandElement, { kind: 'CommandParameter' }> {
  const { start, end } = token;
  return { kind: 'CommandParameter', start, end, name, argument: null };
}

function parameter(context: ParseContext, token: Token): CommandElement {
  if (!token.flag || context.peek().kind === 'Comma') {
    return parameterOf(token);
  }
  const value = argument(context, 'argument', context.next());
  if (value === null) {
    return context.fail('missing_expression', 'an argument is missing behind the colon', token);
  }
  const { start, value: name } = token;
  return { kind: 'CommandParameter', start, end: value.end, name, argument: value };
}

function bareWord(context: ParseContext, token: Token): Extract<Expression, { kind: 'StringConstant' }> {
  const { start, end } = token;
  return { kind: 'StringConstant', start, end, value: context.text(token), quote: 'BareWord' };
}

/** Reads what stands in one argument's place, commas not included; `null` if nothing does. */
export function singleArgument(context: ParseContext, place: ArgumentPlace): Expression | null {
  const { kind } = context.peek();
  if (kind === 'Comma' || kind === 'EndOfInput') {
    return null;
  }
  const mode = context.setMode('command');
  const found = argument(context, place, context.next());
  context.setMode(mode);
  return found;
}

/** Reads an argument that begins with `first`, and what commas add to it; `null` if none does. */
export function argument(context: ParseContext, place: ArgumentPlace, first: Token): Expression | null {
  const only = argumentValue(context, place, first);
  if (only === null) {
    context.unget(first);
    return null;
  }
  if (!isListNext(context, place, first, only)) {
    return only;
  }
  const elements: Expression[] = [only];
  for (;;) {
    context.skip();
    context.skipNewLines();
    const token = context.next();
    const value = argumentValue(context, place, token);
    if (value === null) {
      context.fail('missing_expression', 'an argument is missing behind the comma', token);
    }
    elements.push(value);
    if (!isListNext(context, place, token, value)) {
      return { kind: 'ArrayLiteral', start: only.start, end: value.end, elements };
    }
  }
}

/** Whether a comma adds something to the value that `token` began. */
function isListNext(context: ParseContext, place: ArgumentPlace, token: Token, value: Expression): boolean {
  const isVerbatim = token.kind === 'Generic' && value.kind === 'StringConstant' && isVerbatimSign(token);
  return place === 'argument' && !isVerbatim && context.peek().kind === 'Comma';
}

function argumentValue(context: ParseContext, place: ArgumentPlace, token: Token): Expression | null {
  if (endsCommand(token) || isRedirection(token)) {
    return null;
  }
  switch (token.kind) {
    case 'MinusMinus':
    case 'Comma':
      return null;
    case 'SplattedVariable':
    case 'Variable':
    case 'Number':
    case 'HereStringExpandable':
    case 'StringExpandable':
    case 'HereStringLiteral':
    case 'StringLiteral':
    case 'LParen':
    case 'DollarParen':
    case 'AtParen':
    case 'AtCurly':
    case 'LCurly':
      context.unget(token);
      return primaryExpression(context, true);
    case 'Generic':
      return place === 'name'
        ? {
            kind: 'StringConstant',
            start: token.start,
            end: token.end,
            value: token.value,
            quote: 'BareWord',
          }
        : wordExpression(context, token);
    default:
      return bareWord(context, token);
  }
}

/** Reads what a redirection sign, already read, redirects to. `before` are those of the same command. */
export function redirection(
  context: ParseContext,
  token: Token,
  before: readonly Redirection[],
): FileRedirection | MergingRedirection {
  if (token.kind === 'RedirectInStd') {
    context.fail('invalid_redirection', 'input cannot be redirected', token);
  }
  const from = streams[token.from];
  if (from === undefined || before.some((known) => known.from === from)) {
    return context.fail('invalid_redirection', 'the stream is redirected twice', token);
  }
  const { start } = token;
  if (token.to !== -1) {
    if (token.to !== 1 || token.from === 1) {
      context.fail('invalid_redirection', 'streams can only be merged into the output', token);
    }
    return { kind: 'MergingRedirection', start, end: token.end, from, to: 'Output' };
  }
  const location = singleArgument(context, 'file');
  if (location === null) {
    return context.fail('invalid_redirection', 'a file is missing behind the redirection', token);
  }
  return { kind: 'FileRedirection', start, end: location.end, from, append: token.flag, location };
}
