import { END, isHexDigit } from './characters.ts';
import type { Scanner } from './scanner.ts';

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** Reads the character behind a backtick, which is not the end of the text, and gives what both mean. */
export function scanEscape(scanner: Scanner): string {
  const character = scanner.script.charAt(scanner.index);
  scanner.index += 1;
  if ((character === 'e' || character === 'u') && scanner.isDialect7()) {
    return character === 'e' ? '\x1b' : scanCodePoint(scanner);
  }
  return escapes[character] ?? character;
}

function scanCodePoint(scanner: Scanner): string {
  const start = scanner.index - 2;
  if (scanner.peek() !== 0x7b) {
    scanner.fail('invalid_escape', 'a backtick and u need a code point in braces', start);
  }
  scanner.index += 1;
  const digits = scanner.index;
  while (scanner.index - digits <= 6 && isHexDigit(scanner.peek())) {
    scanner.index += 1;
  }
  const length = scanner.index - digits;
  if (length === 0 || length > 6 || scanner.peek() === END || scanner.peek() !== 0x7d) {
    scanner.fail('invalid_escape', 'a code point is one to six hexadecimal digits', start);
  }
  const code = Number.parseInt(scanner.script.slice(digits, scanner.index), 16);
  if (code > 0x10ffff) {
    scanner.fail('invalid_escape', 'there is no such code point', start);
  }
  scanner.index += 1;
  return String.fromCodePoint(code);
}
