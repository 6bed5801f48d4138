import {
  BACKTICK,
  continuesIdentifier,
  DOLLAR,
  END,
  endsAssemblyWord,
  endsToken,
  isDoubleQuote,
  isLetterOrDigit,
  isSingleQuote,
  isWhiteSpace,
  startsIdentifier,
} from './characters.ts';
import { lowerAscii } from './lower-ascii.ts';
import { scanBacktick, scanDollar, scanExpandableValue, scanLiteralValue } from './scan-string.ts';
import type { Scanner } from './scanner.ts';
import { mayBeKeyword, type StringPart, type Token } from './token.ts';
import { dashOperators, keywords, keywords7 } from './word-table.ts';

/**
 * Reads on to the end of a bare word: a command's name or argument. `value` is what the word begins with, already
 * read. Quotes within it are taken off, escapes resolved, variables and `$( )` noted.
 */
export function scanGeneric(scanner: Scanner, start: string): Token {
  const { script } = scanner;
  const parts: StringPart[] = [];
  let value = start;
  let run = scanner.index;
  for (;;) {
    const code = scanner.peek();
    if (endsToken(code)) {
      break;
    }
    if (code === BACKTICK) {
      value += script.slice(run, scanner.index);
      value += scanBacktick(scanner);
      run = scanner.index;
    } else if (isSingleQuote(code)) {
      value += script.slice(run, scanner.index);
      scanner.index += 1;
      value += scanLiteralValue(scanner);
      run = scanner.index;
    } else if (isDoubleQuote(code)) {
      value += script.slice(run, scanner.index);
      scanner.index += 1;
      value += scanExpandableValue(scanner, parts);
      run = scanner.index;
    } else {
      scanner.index += 1;
      if (code === DOLLAR) {
        scanDollar(scanner, false, parts);
      }
    }
  }
  return scanner.stringToken('Generic', value + script.slice(run, scanner.index), parts);
}

/** Reads a word from where the token began, whatever has been taken for its beginning. */
export function rescanGeneric(scanner: Scanner): Token {
  scanner.index = scanner.tokenStart;
  return scanGeneric(scanner, '');
}

/** Reads a word that begins with a letter or underscore, which has been read. */
export function scanIdentifier(scanner: Scanner): Token {
  while (continuesIdentifier(scanner.peek())) {
    scanner.index += 1;
  }
  if (scanner.mode === 'type') {
    return scanTypeName(scanner);
  }
  if (!scanner.wantSimpleName) {
    if (scanner.goesOnAsWord()) {
      return scanGeneric(scanner, scanner.raw());
    }
    const { tokenStart } = scanner;
    if (
      scanner.mode !== 'expression' &&
      mayBeKeyword(scanner.script.charCodeAt(tokenStart), scanner.index - tokenStart)
    ) {
      const word = lowerAscii(scanner.raw());
      if (keywords.has(word) || (keywords7.has(word) && scanner.isDialect7())) {
        return scanner.token('Keyword', word);
      }
    }
  }
  return scanner.token('Identifier');
}

const typeNameSigns: ReadonlySet<number> = new Set([0x2e, 0x60, 0x5f, 0x2b, 0x23, 0x5c]);

function scanTypeName(scanner: Scanner): Token {
  while (isLetterOrDigit(scanner.peek()) || typeNameSigns.has(scanner.peek())) {
    scanner.index += 1;
  }
  return scanner.token('Identifier');
}

const parameterEnds: ReadonlySet<number> = new Set(
  Array.from('{}();,|&.[\r\n\0', (c) => c.charCodeAt(0)).concat(END),
);

/** Reads what begins with a dash, which has been read, and a letter, `_` or `?`: a parameter or an operator. */
export function scanParameter(scanner: Scanner): Token {
  const start = scanner.index;
  const isCommand = scanner.isCommandMode();
  let hasColon = false;
  for (;;) {
    const code = scanner.peek();
    if (parameterEnds.has(code) || isWhiteSpace(code)) {
      break;
    }
    if (code === 0x3a) {
      hasColon = true;
      break;
    }
    if (isSingleQuote(code) || isDoubleQuote(code)) {
      if (isCommand) {
        return scanGeneric(scanner, scanner.raw());
      }
      break;
    }
    if (!isCommand && !isAsciiLetter(code)) {
      break;
    }
    scanner.index += 1;
  }
  const name = scanner.script.slice(start, scanner.index);
  if (hasColon && isCommand) {
    scanner.index += 1;
  }
  if (scanner.isExpressionMode()) {
    const operator = lowerAscii(name);
    if (dashOperators.has(operator)) {
      return scanner.token('Operator', operator);
    }
  }
  return name === '' ? scanner.token('Minus', '-') : scanner.parameterToken(name, hasColon);
}

function isAsciiLetter(code: number): boolean {
  return code < 128 && code !== 0x5f && startsIdentifier(code);
}

/** Reads what begins with a colon, which has been read, in command mode: a loop's label or a word. */
export function scanLabel(scanner: Scanner): Token {
  const start = scanner.index;
  if (!startsIdentifier(scanner.peek())) {
    return scanner.peek() === END || scanner.peek() === 0
      ? scanner.stringToken('Generic', ':', [])
      : scanGeneric(scanner, ':');
  }
  while (continuesIdentifier(scanner.peek())) {
    scanner.index += 1;
  }
  if (scanner.goesOnAsWord()) {
    // PowerShell takes the first character behind the name as it is: a quote, dollar or backtick means nothing there.
    scanner.index += 1;
    return scanGeneric(scanner, scanner.raw());
  }
  return scanner.token('Label', scanner.script.slice(start, scanner.index));
}

/** Reads a token of an assembly's name: up to white space, a comma, an equals sign or a closing bracket. */
export function scanAssemblyWord(scanner: Scanner): string {
  scanner.skipWhiteSpace();
  scanner.tokenStart = scanner.index;
  while (!endsAssemblyWord(scanner.peek())) {
    scanner.index += 1;
  }
  const word = scanner.raw();
  scanner.skipWhiteSpace();
  return word;
}

/** Reads what follows `--%`: up to the end of the line, a pipe or `&&` outside double quotes. */
export function scanVerbatimArgument(scanner: Scanner): Token {
  scanner.skipWhiteSpace();
  scanner.tokenStart = scanner.index;
  let isQuoted = false;
  for (;;) {
    const code = scanner.peek();
    if (code === END || code === 0x0d || code === 0x0a) {
      break;
    }
    if (isDoubleQuote(code)) {
      isQuoted = !isQuoted;
    } else if (!isQuoted && (code === 0x7c || (code === 0x26 && scanner.peekAt(1) === 0x26))) {
      break;
    }
    scanner.index += 1;
  }
  const token = scanner.token('Generic');
  return { ...token, value: scanner.textOf(token) };
}
