import { skipBlanks } from './blanks.ts';
import {
  END,
  isAsciiDigit,
  isDash,
  isDigit,
  isDoubleQuote,
  isLetter,
  isSingleQuote,
  startsIdentifier,
  startsVariable,
} from './characters.ts';
import { scanEscape } from './scan-escape.ts';
import { isDecimalNumber, scanNumber } from './scan-number.ts';
import {
  scanExpandableHereString,
  scanExpandableValue,
  scanLiteralHereString,
  scanLiteralValue,
} from './scan-string.ts';
import { scanVariable } from './scan-variable.ts';
import { rescanGeneric, scanGeneric, scanIdentifier, scanLabel, scanParameter } from './scan-word.ts';
import type { Scanner } from './scanner.ts';
import type { StringPart, Token, TokenKind } from './token.ts';

/** Reads the next token in the scanner's mode, white space and comments before it skipped. */
export function nextToken(scanner: Scanner): Token {
  scanner.step();
  skipBlanks(scanner);
  scanner.tokenStart = scanner.index;
  const code = scanner.peek();
  if (code === END) {
    return scanner.token('EndOfInput');
  }
  scanner.index += 1;
  if (isSingleQuote(code)) {
    return scanner.stringToken('StringLiteral', scanLiteralValue(scanner), []);
  }
  if (isDoubleQuote(code)) {
    const parts: StringPart[] = [];
    return scanner.stringToken('StringExpandable', scanExpandableValue(scanner, parts), parts);
  }
  if (startsIdentifier(code)) {
    return scanIdentifier(scanner);
  }
  if (isAsciiDigit(code)) {
    return scanDigit(scanner, code);
  }
  if (isDash(code)) {
    return scanDash(scanner);
  }
  return scanSign(scanner, code);
}

function scanDigit(scanner: Scanner, code: number): Token {
  return code >= 0x31 && code <= 0x36 && scanner.peek() === 0x3e
    ? scanRedirection(scanner, code - 0x30)
    : scanNumber(scanner);
}

/** Reads what follows the digit or `*` before `>`. */
function scanRedirection(scanner: Scanner, from: number): Token {
  scanner.index += 1;
  const next = scanner.peek();
  if (next === 0x26) {
    const to = scanner.peekAt(1) - 0x30;
    if (to === 1 || (to === 2 && from !== 0)) {
      scanner.index += 2;
      return scanner.redirectionToken(from, false, to);
    }
  }
  if (from !== 0 && scanner.isExpressionMode()) {
    // In an expression the digit is a number and the sign a redirection of its own.
    scanner.index -= 1;
    return scanner.token('Number', String(from));
  }
  const append = next === 0x3e;
  scanner.index += append ? 1 : 0;
  return scanner.redirectionToken(from, append, -1);
}

function scanDash(scanner: Scanner): Token {
  const next = scanner.peek();
  if (isDash(next)) {
    scanner.index += 1;
    return operatorOrWord(scanner, 'MinusMinus', '--');
  }
  if (next === 0x3d) {
    scanner.index += 1;
    return operatorOrWord(scanner, 'Assignment', '-=');
  }
  if (isLetter(next) || next === 0x5f || next === 0x3f) {
    return scanParameter(scanner);
  }
  if (scanner.allowSignedNumbers && (isDigit(next) || next === 0x2e)) {
    return scanNumber(scanner);
  }
  return operatorOrWord(scanner, 'Minus', '-');
}

/** In command mode an operator that something follows at once is the beginning of a word. */
function operatorOrWord(scanner: Scanner, kind: TokenKind, value: string): Token {
  return scanner.goesOnAsWord() ? scanGeneric(scanner, scanner.raw()) : scanner.token(kind, value);
}

function operatorOrAssignment(scanner: Scanner, kind: TokenKind, value: string): Token {
  if (scanner.peek() === 0x3d) {
    scanner.index += 1;
    return operatorOrWord(scanner, 'Assignment', `${value}=`);
  }
  return operatorOrWord(scanner, kind, value);
}

function doubled(scanner: Scanner, code: number, two: TokenKind, one: TokenKind): Token {
  if (scanner.peek() === code) {
    scanner.index += 1;
    return scanner.token(two);
  }
  return scanner.token(one);
}

/** Reads a token that begins with a sign, which has been read. */
function scanSign(scanner: Scanner, code: number): Token {
  switch (code) {
    case 0x0d:
      scanner.skipLineFeedAfter(code);
      return scanner.token('NewLine');
    case 0x0a:
      return scanner.token('NewLine');
    case 0x40:
      return scanAt(scanner);
    case 0x60:
      return scanEscapedWord(scanner);
    case 0x3d:
      return operatorOrWord(scanner, 'Assignment', '=');
    case 0x2b:
      return scanPlus(scanner);
    case 0x2a:
      return scanner.peek() === 0x3e
        ? scanRedirection(scanner, 0)
        : operatorOrAssignment(scanner, 'Multiply', '*');
    case 0x2f:
      return operatorOrAssignment(scanner, 'Divide', '/');
    case 0x25:
      return operatorOrAssignment(scanner, 'Remainder', '%');
    case 0x24:
      return scanSigil(scanner);
    case 0x3c:
      return scanner.token('RedirectInStd');
    case 0x3e: {
      const append = scanner.peek() === 0x3e;
      scanner.index += append ? 1 : 0;
      return scanner.redirectionToken(1, append, -1);
    }
    case 0x28:
      return scanner.token('LParen');
    case 0x29:
      return scanner.token('RParen');
    case 0x5b:
      return operatorOrWord(scanner, 'LBracket', '[');
    case 0x5d:
      return scanner.token('RBracket');
    case 0x7b:
      return scanner.token('LCurly');
    case 0x7d:
      return scanner.token('RCurly');
    case 0x2e:
      return scanDot(scanner);
    case 0x3b:
      return scanner.token('Semi');
    case 0x2c:
      return scanner.token('Comma');
    case 0x26:
      return doubled(scanner, code, 'AndAnd', 'Ampersand');
    case 0x7c:
      return doubled(scanner, code, 'OrOr', 'Pipe');
    case 0x21:
      return scanExclaim(scanner);
    case 0x3a:
      return scanColon(scanner);
    case 0x3f:
      return scanQuestionMark(scanner);
    default:
      return scanGeneric(scanner, scanner.raw());
  }
}

function scanAt(scanner: Scanner): Token {
  const next = scanner.peek();
  if (next === 0x7b || next === 0x28) {
    scanner.index += 1;
    return scanner.token(next === 0x7b ? 'AtCurly' : 'AtParen');
  }
  if (isSingleQuote(next)) {
    scanner.index += 1;
    return scanLiteralHereString(scanner);
  }
  if (isDoubleQuote(next)) {
    scanner.index += 1;
    return scanExpandableHereString(scanner);
  }
  if (startsVariable(next)) {
    return scanVariable(scanner, true, false) ?? rescanGeneric(scanner);
  }
  return scanner.fail('unrecognized_token', 'a string, variable, parenthesis or brace must follow the @');
}

/** A word that begins with a backtick, which has been read. White space behind it was skipped before. */
function scanEscapedWord(scanner: Scanner): Token {
  if (scanner.peek() === END) {
    scanner.fail('unterminated_string', 'nothing follows the backtick');
  }
  return scanGeneric(scanner, scanEscape(scanner));
}

function scanPlus(scanner: Scanner): Token {
  const next = scanner.peek();
  if (next === 0x2b) {
    scanner.index += 1;
    return operatorOrWord(scanner, 'PlusPlus', '++');
  }
  if (next !== 0x3d && scanner.allowSignedNumbers && (isDigit(next) || next === 0x2e)) {
    return scanNumber(scanner);
  }
  return operatorOrAssignment(scanner, 'Plus', '+');
}

function scanSigil(scanner: Scanner): Token {
  const next = scanner.peek();
  if (next === 0x28) {
    scanner.index += 1;
    return scanner.token('DollarParen');
  }
  if (next !== 0x7b && !startsVariable(next)) {
    return scanGeneric(scanner, '$');
  }
  return scanVariable(scanner, false, false) ?? rescanGeneric(scanner);
}

function scanDot(scanner: Scanner): Token {
  const next = scanner.peek();
  if (next === 0x2e) {
    scanner.index += 1;
    return operatorOrWord(scanner, 'DotDot', '..');
  }
  if (isAsciiDigit(next)) {
    return scanNumber(scanner);
  }
  // `.$x`, `."x"` and `.'x'` invoke; only the plain quotes do.
  const invokes = next === 0x24 || next === 0x22 || next === 0x27;
  return scanner.goesOnAsWord() && !invokes ? scanGeneric(scanner, '.') : scanner.token('Dot');
}

function scanExclaim(scanner: Scanner): Token {
  if (scanner.goesOnAsWord()) {
    return scanGeneric(scanner, '!');
  }
  if (scanner.isExpressionMode()) {
    const next = scanner.peek();
    const mayBeNumber = isDigit(next) || next === 0x2e;
    if (startsIdentifier(next) || (mayBeNumber && !isDecimalNumber(scanner))) {
      return scanGeneric(scanner, '!');
    }
  }
  return scanner.token('Exclaim');
}

function scanColon(scanner: Scanner): Token {
  if (scanner.peek() === 0x3a) {
    scanner.index += 1;
    return scanner.goesOnAsWord() && !scanner.wantSimpleName
      ? scanGeneric(scanner, '::')
      : scanner.token('ColonColon');
  }
  return scanner.isCommandMode() ? scanLabel(scanner) : scanner.token('Colon');
}

function scanQuestionMark(scanner: Scanner): Token {
  if (!scanner.isExpressionMode() || !scanner.isDialect7()) {
    return scanGeneric(scanner, '?');
  }
  if (scanner.peek() !== 0x3f) {
    return scanner.token('QuestionMark');
  }
  scanner.index += 1;
  if (scanner.peek() !== 0x3d) {
    return scanner.token('QuestionQuestion');
  }
  scanner.index += 1;
  return scanner.token('Assignment', '??=');
}
