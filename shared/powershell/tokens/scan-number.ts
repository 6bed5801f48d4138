import { endsNumber, endsToken, isAsciiDigit, isDash, isHexDigit, isLetter } from './characters.ts';
import { lowerAscii } from './lower-ascii.ts';
import { type NumberParts, numberValue } from './number-value.ts';
import { rescanGeneric } from './scan-word.ts';
import type { Scanner } from './scanner.ts';
import type { Token } from './token.ts';

/** Reads a number that begins at `tokenStart`; what isn't one in the end is a word. */
export function scanNumber(scanner: Scanner): Token {
  const plain = scanPlainNumber(scanner);
  if (plain !== null) {
    return scanner.token('Number', plain);
  }
  const parts = scanNumberParts(scanner);
  if (parts === null) {
    return rescanGeneric(scanner);
  }
  const value = numberValue(parts);
  if (value === null) {
    if (!scanner.isExpressionMode()) {
      return rescanGeneric(scanner);
    }
    scanner.fail('invalid_number', 'the number is out of the range of its type');
  }
  return scanner.token('Number', value);
}

const longestPlain = 9;

/** The shortest way to most numbers: a few digits and nothing else. `null`, and nothing read, for all others. */
function scanPlainNumber(scanner: Scanner): string | null {
  scanner.index = scanner.tokenStart;
  const length = scanDigits(scanner);
  const code = scanner.peek();
  const isWhole = code !== 0x2e || scanner.peekAt(1) === 0x2e;
  const isPlain = length > 0 && length <= longestPlain && isWhole && isNumberEnd(scanner, code);
  return isPlain ? String(Number(scanner.raw())) : null;
}

function isNumberEnd(scanner: Scanner, code: number): boolean {
  return endsToken(code) || (scanner.isExpressionMode() && endsNumber(code, scanner.endNumberBeforeTernary));
}

/** Whether a decimal number stands at `index`. Reading doesn't move. */
export function isDecimalNumber(scanner: Scanner): boolean {
  const { index } = scanner;
  const isReal = scanDecimal(scanner);
  const isNumber = isReal !== null && scanEnd(scanner, { digits: '', format: 'decimal', isReal }) !== null;
  scanner.index = index;
  return isNumber;
}

function scanNumberParts(scanner: Scanner): NumberParts | null {
  scanner.index = scanner.tokenStart;
  let sign = '';
  const first = scanner.peek();
  if (first === 0x2b || isDash(first)) {
    sign = first === 0x2b ? '+' : '-';
    scanner.index += 1;
  }
  const prefix = scanner.peek() === 0x30 ? scanner.peekAt(1) | 0x20 : 0;
  if (prefix === 0x78) {
    return scanHex(scanner, sign);
  }
  if (prefix === 0x62 && scanner.isDialect7()) {
    return scanBinary(scanner, sign);
  }
  const start = scanner.index;
  const isReal = scanDecimal(scanner);
  if (isReal === null) {
    return null;
  }
  const digits = scanner.script.slice(start, scanner.index).replace(/[–—―]/, '-');
  return scanEnd(scanner, { digits: `${sign}${digits}`, format: 'decimal', isReal });
}

function scanHex(scanner: Scanner, sign: string): NumberParts | null {
  scanner.index += 2;
  const start = scanner.index;
  while (isHexDigit(scanner.peek())) {
    scanner.index += 1;
  }
  const digits = scanner.script.slice(start, scanner.index);
  return digits === '' && !scanner.isDialect7()
    ? null
    : scanEnd(scanner, { digits: `${sign}0${digits}`, format: 'hex', isReal: false });
}

function scanBinary(scanner: Scanner, sign: string): NumberParts | null {
  scanner.index += 2;
  const start = scanner.index;
  while (scanner.peek() === 0x30 || scanner.peek() === 0x31) {
    scanner.index += 1;
  }
  const digits = sign + scanner.script.slice(start, scanner.index);
  return digits === '' ? null : scanEnd(scanner, { digits, format: 'binary', isReal: false });
}

function scanDigits(scanner: Scanner): number {
  const start = scanner.index;
  while (isAsciiDigit(scanner.peek())) {
    scanner.index += 1;
  }
  return scanner.index - start;
}

/** Reads digits, point and exponent. Whether the number is real; `null` if it is none. */
function scanDecimal(scanner: Scanner): boolean | null {
  if (scanner.peek() === 0x2e) {
    scanner.index += 1;
    scanDigits(scanner);
    return scanExponent(scanner) === false ? null : true;
  }
  // Whatever stands behind a sign is taken here, a digit of another script too.
  scanner.index += 1;
  scanDigits(scanner);
  let isReal = false;
  if (scanner.peek() === 0x2e) {
    if (scanner.peekAt(1) === 0x2e) {
      return false;
    }
    isReal = true;
    scanner.index += 1;
    scanDigits(scanner);
  }
  const exponent = scanExponent(scanner);
  return exponent === false ? null : isReal || exponent !== null;
}

/** `null`: there is none; `false`: it has no digits. */
function scanExponent(scanner: Scanner): boolean | null {
  if ((scanner.peek() | 0x20) !== 0x65) {
    return null;
  }
  scanner.index += 1;
  if (scanner.peek() === 0x2b || isDash(scanner.peek())) {
    scanner.index += 1;
  }
  return scanDigits(scanner) > 0;
}

const suffixLetter = /[usldyn]/i;
const oldSuffixLetter = /[dl]/i;
const multipliers: Readonly<Record<string, number>> = {
  k: 2 ** 10,
  m: 2 ** 20,
  g: 2 ** 30,
  t: 2 ** 40,
  p: 2 ** 50,
};

function scanEnd(
  scanner: Scanner,
  number: Pick<NumberParts, 'digits' | 'format' | 'isReal'>,
): NumberParts | null {
  const suffix = scanSuffix(scanner);
  let multiplier = 1;
  const factor = multipliers[lowerAscii(scanner.script.charAt(scanner.index))];
  if (factor !== undefined) {
    if ((scanner.peekAt(1) | 0x20) !== 0x62) {
      return null;
    }
    multiplier = factor;
    scanner.index += 2;
  }
  const isEnd = isNumberEnd(scanner, scanner.peek());
  return suffix === null || !isEnd ? null : { ...number, suffix, multiplier };
}

/** `null`: the letters are no type of number. */
function scanSuffix(scanner: Scanner): string | null {
  if (!isLetter(scanner.peek())) {
    return '';
  }
  const { script } = scanner;
  const start = scanner.index;
  while (scanner.index - start < 2 && suffixLetter.test(script.charAt(scanner.index))) {
    if (!scanner.isDialect7()) {
      scanner.index += oldSuffixLetter.test(script.charAt(scanner.index)) ? 1 : 0;
      break;
    }
    scanner.index += 1;
  }
  const suffix = lowerAscii(script.slice(start, scanner.index));
  return suffix.length < 2 || /^u[lsy]$/.test(suffix) ? suffix : null;
}
