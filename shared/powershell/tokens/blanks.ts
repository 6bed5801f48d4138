import { isAnyWhiteSpace, isLineEnd, isWhiteSpace } from './characters.ts';
import { scanBlockComment, scanLineComment } from './scan-comment.ts';
import type { Scanner } from './scanner.ts';

/** Skips white space, comments and continued lines, but no line end. */
export function skipBlanks(scanner: Scanner): void {
  for (;;) {
    const code = scanner.peek();
    if (isWhiteSpace(code)) {
      scanner.skipWhiteSpace();
    } else if (code === 0x23) {
      scanner.tokenStart = scanner.index;
      scanner.index += 1;
      scanLineComment(scanner);
    } else if (code === 0x3c && scanner.peekAt(1) === 0x23) {
      scanner.index += 2;
      scanBlockComment(scanner);
    } else if (code !== 0x60 || !skipEscapedWhiteSpace(scanner)) {
      return;
    }
  }
}

/** Skips line ends too, and semicolons if wanted. */
export function skipLines(scanner: Scanner, semicolons: boolean): void {
  for (;;) {
    skipBlanks(scanner);
    const code = scanner.peek();
    if (!isLineEnd(code) && !(semicolons && code === 0x3b)) {
      return;
    }
    scanner.index += 1;
  }
}

function skipEscapedWhiteSpace(scanner: Scanner): boolean {
  const next = scanner.peekAt(1);
  if (!isAnyWhiteSpace(next)) {
    return false;
  }
  scanner.index += 2;
  scanner.skipLineFeedAfter(next);
  return true;
}
