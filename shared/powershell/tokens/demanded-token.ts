import { skipBlanks } from './blanks.ts';
import { END, isLineEnd, isWhiteSpace } from './characters.ts';
import { scanBlockComment, scanLineComment } from './scan-comment.ts';
import type { Scanner } from './scanner.ts';
import type { Token, TokenKind } from './token.ts';

/** Reads the `.`, `::`, `[`, `?.` or `?[` that must stand right behind a value; comments may come between. */
export function memberAccessToken(scanner: Scanner, allowBracket: boolean): Token | null {
  while (scanner.peek() === 0x3c && scanner.peekAt(1) === 0x23) {
    scanner.index += 2;
    scanBlockComment(scanner);
  }
  scanner.tokenStart = scanner.index;
  const code = scanner.peek();
  const next = scanner.peekAt(1);
  switch (code) {
    case 0x2e:
      return next === 0x2e || !mayNameFollow(scanner, next) ? null : taken(scanner, 1, 'Dot');
    case 0x3a:
      return next !== 0x3a || !mayNameFollow(scanner, scanner.peekAt(2))
        ? null
        : taken(scanner, 2, 'ColonColon');
    case 0x5b:
      return allowBracket ? taken(scanner, 1, 'LBracket') : null;
    case 0x3f:
      if ((next === 0x2e || (next === 0x5b && allowBracket)) && scanner.isDialect7()) {
        return taken(scanner, 2, next === 0x2e ? 'QuestionDot' : 'QuestionLBracket');
      }
      return null;
    default:
      return null;
  }
}

/** In command mode white space behind the dot or colons makes them an argument of their own. */
function mayNameFollow(scanner: Scanner, code: number): boolean {
  return !scanner.isCommandMode() || !(code === END || code === 0 || isLineEnd(code) || isWhiteSpace(code));
}

function taken(scanner: Scanner, length: number, kind: TokenKind): Token {
  scanner.index += length;
  return scanner.token(kind);
}

/** Reads the `(` or `{` that must stand right behind a method's name. */
export function invocationToken(scanner: Scanner): Token | null {
  scanner.tokenStart = scanner.index;
  const code = scanner.peek();
  return code === 0x28 ? taken(scanner, 1, 'LParen') : code === 0x7b ? taken(scanner, 1, 'LCurly') : null;
}

/**
 * Reads the `[` of an attribute or type, white space and comments before it skipped. Before a `.` or `:` nothing is
 * skipped if white space was, for no member may be accessed over it.
 */
export function attributeBracketToken(scanner: Scanner): Token | null {
  const start = scanner.index;
  let sawWhiteSpace = false;
  for (;;) {
    scanner.tokenStart = scanner.index;
    const code = scanner.peek();
    if (isWhiteSpace(code)) {
      sawWhiteSpace = true;
      scanner.skipWhiteSpace();
    } else if (code === 0x23) {
      sawWhiteSpace = true;
      scanner.index += 1;
      scanLineComment(scanner);
    } else if (code === 0x3c && scanner.peekAt(1) === 0x23) {
      sawWhiteSpace = false;
      scanner.index += 2;
      scanBlockComment(scanner);
    } else if (code === 0x5b) {
      return taken(scanner, 1, 'LBracket');
    } else {
      if ((code === 0x2e || code === 0x3a) && sawWhiteSpace) {
        // PowerShell takes a place of the string's inside for one of the whole text here, and so may read on elsewhere.
        scanner.resync(start);
      }
      return null;
    }
  }
}

/** Whether `nextToken` would give a `[` here. Reads no further than that. */
export function isBracketNext(scanner: Scanner): boolean {
  const { index } = scanner;
  skipBlanks(scanner);
  scanner.tokenStart = scanner.index;
  const isBracket = scanner.peek() === 0x5b;
  scanner.index += 1;
  const result = isBracket && !scanner.goesOnAsWord();
  scanner.index = index;
  return result;
}
