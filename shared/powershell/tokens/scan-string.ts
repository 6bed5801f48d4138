import {
  BACKTICK,
  DOLLAR,
  END,
  isDoubleQuote,
  isLineEnd,
  isSingleQuote,
  isWhiteSpace,
} from './characters.ts';
import { scanEscape } from './scan-escape.ts';
import { mayBeginVariable, scanVariable } from './scan-variable.ts';
import type { Scanner } from './scanner.ts';
import { Skips } from './skips.ts';
import type { StringPart, Token } from './token.ts';

/** Reads from behind the opening single quote over the closing one. */
export function scanLiteralValue(scanner: Scanner): string {
  const start = scanner.index - 1;
  const { script } = scanner;
  let value = '';
  let run = scanner.index;
  for (let at = run; at < script.length; at += 1) {
    if (isSingleQuote(script.charCodeAt(at))) {
      value += script.slice(run, at);
      if (at + 1 >= script.length || !isSingleQuote(script.charCodeAt(at + 1))) {
        scanner.index = at + 1;
        return value;
      }
      at += 1;
      run = at;
    }
  }
  return unterminated(scanner, start);
}

/** Reads from behind the opening double quote over the closing one; what expands is appended to `parts`. */
export function scanExpandableValue(scanner: Scanner, parts: StringPart[]): string {
  const start = scanner.index - 1;
  const { script } = scanner;
  let value = '';
  let run = scanner.index;
  for (;;) {
    const code = scanner.peek();
    if (code === END) {
      return unterminated(scanner, start);
    }
    if (isDoubleQuote(code)) {
      value += script.slice(run, scanner.index);
      scanner.index += 1;
      if (!isDoubleQuote(scanner.peek())) {
        return value;
      }
      run = scanner.index;
      scanner.index += 1;
    } else if (code === BACKTICK) {
      value += script.slice(run, scanner.index);
      value += scanBacktick(scanner);
      run = scanner.index;
    } else {
      scanner.index += 1;
      if (code === DOLLAR) {
        scanDollar(scanner, false, parts);
      }
    }
  }
}

/** A backtick and what it escapes; before a NUL or the end it stands for itself. */
export function scanBacktick(scanner: Scanner): string {
  scanner.index += 1;
  const next = scanner.peek();
  return next === END || next === 0 ? '`' : scanEscape(scanner);
}

/** Behind a `$` in something expandable: reads the variable or `$( )` if there is one, otherwise nothing. */
export function scanDollar(scanner: Scanner, isHereString: boolean, parts: StringPart[]): void {
  const { mode, tokenStart } = scanner;
  scanner.mode = 'expression';
  scanner.tokenStart = scanner.index - 1;
  if (scanner.peek() === 0x28) {
    scanner.index += 1;
    parts.push(scanSubexpression(scanner, isHereString));
  } else if (scanner.peek() === 0x7b || mayBeginVariable(scanner)) {
    const token = scanVariable(scanner, false, true);
    if (token !== null) {
      parts.push({ kind: 'variable', token });
    }
  }
  scanner.mode = mode;
  scanner.tokenStart = tokenStart;
}

/**
 * Finds the end of a `$( )` within a string by counting parentheses alone: quotes, comments and escapes do not matter
 * to PowerShell here, except that a backtick or quote before a double quote drops out.
 */
function scanSubexpression(scanner: Scanner, isHereString: boolean): StringPart {
  const { script } = scanner;
  const { base, skips } = scanner.frame();
  const dropped: number[] = [];
  let text = '';
  let run = scanner.tokenStart;
  let depth = 1;
  let at = scanner.index;
  while (depth > 0) {
    if (at >= script.length) {
      scanner.fail('unterminated_subexpression', 'the $( in the string has no end', scanner.tokenStart, at);
    }
    const code = script.charCodeAt(at);
    if (code === 0x28) {
      depth += 1;
    } else if (code === 0x29) {
      depth -= 1;
    } else if (
      !isHereString &&
      (code === BACKTICK || isDoubleQuote(code)) &&
      at + 1 < script.length &&
      isDoubleQuote(script.charCodeAt(at + 1))
    ) {
      text += script.slice(run, at);
      dropped.push(at + base);
      run = at + 1;
      at += 1;
    }
    at += 1;
  }
  scanner.step((at - scanner.tokenStart) >> 4);
  text += script.slice(run, at);
  scanner.index = at;
  return {
    kind: 'subexpression',
    start: scanner.place(scanner.tokenStart),
    end: scanner.place(at),
    text,
    skips: dropped.length > 0 ? new Skips(dropped) : skips,
  };
}

/** Reads a here-string whose `@'` has been read. */
export function scanLiteralHereString(scanner: Scanner): Token {
  const start = scanHereStringHeader(scanner);
  let end = start;
  while (!isHereStringFooter(scanner, isSingleQuote)) {
    scanner.skipToLineEnd();
    end = scanner.index;
    skipLineEnd(scanner);
  }
  const value = scanner.script.slice(start, end);
  scanner.index += 2;
  return scanner.stringToken('HereStringLiteral', value, []);
}

/** Reads a here-string whose `@"` has been read. */
export function scanExpandableHereString(scanner: Scanner): Token {
  let run = scanHereStringHeader(scanner);
  let end = run;
  let value = '';
  let mayEnd = true;
  const parts: StringPart[] = [];
  const { script } = scanner;
  while (!(mayEnd && isHereStringFooter(scanner, isDoubleQuote))) {
    const code = scanner.peek();
    // Only a line end that isn't escaped may come before the footer.
    mayEnd = isLineEnd(code) || code === END;
    if (mayEnd) {
      end = scanner.index;
      skipLineEnd(scanner);
    } else if (code === BACKTICK) {
      value += script.slice(run, scanner.index);
      value += scanBacktick(scanner);
      run = scanner.index;
    } else {
      scanner.index += 1;
      if (code === DOLLAR) {
        scanDollar(scanner, true, parts);
      }
    }
  }
  value += script.slice(run, end);
  scanner.index += 2;
  return scanner.stringToken('HereStringExpandable', value, parts);
}

/** Reads the rest of the line behind the header, which must be white; gives where the string begins. */
function scanHereStringHeader(scanner: Scanner): number {
  while (isWhiteSpace(scanner.peek())) {
    scanner.index += 1;
  }
  const code = scanner.peek();
  if (code === END) {
    return unterminated(scanner, scanner.tokenStart);
  }
  if (!isLineEnd(code)) {
    scanner.fail('invalid_here_string', 'nothing may follow the header of a here-string');
  }
  scanner.index += 1;
  scanner.skipLineFeedAfter(code);
  return scanner.index;
}

function isHereStringFooter(scanner: Scanner, isQuote: (code: number) => boolean): boolean {
  return isQuote(scanner.peek()) && scanner.peekAt(1) === 0x40;
}

/** Reads a line end; where the text ends instead, the string has none. */
function skipLineEnd(scanner: Scanner): void {
  const code = scanner.peek();
  if (code === END) {
    unterminated(scanner, scanner.tokenStart);
  }
  scanner.index += 1;
  scanner.skipLineFeedAfter(code);
}

function unterminated(scanner: Scanner, start: number): never {
  return scanner.fail('unterminated_string', 'the string has no end', start, scanner.script.length);
}
