import { BACKTICK, END, endsToken, isDoubleQuote, isLetterOrDigit, startsVariable } from './characters.ts';
import { scanEscape } from './scan-escape.ts';
import type { Scanner } from './scanner.ts';
import type { Token } from './token.ts';
import { unqualifiedName } from './variable-path.ts';

/**
 * Reads a variable whose `$` or `@` has been read. `null`: the characters are a word instead, to be read from
 * `tokenStart`, or behind the sigil if no name can begin there; that can only happen outside strings.
 */
export function scanVariable(scanner: Scanner, splatted: boolean, inString: boolean): Token | null {
  const code = scanner.peek();
  if (code === 0x7b) {
    scanner.index += 1;
    return scanBracedVariable(scanner, inString);
  }
  scanner.index += 1;
  if (code === 0x24 || code === 0x3f || code === 0x5e) {
    if (scanner.goesOnAsWord()) {
      return null;
    }
  } else if (!scanName(scanner)) {
    return null;
  }
  return variableToken(scanner, scanner.script.slice(scanner.tokenStart + 1, scanner.index), splatted);
}

/** Whether a name may begin behind the `$`, braces not considered. */
export function mayBeginVariable(scanner: Scanner): boolean {
  return startsVariable(scanner.peek());
}

function scanName(scanner: Scanner): boolean {
  for (;;) {
    const code = scanner.peek();
    if (isLetterOrDigit(code) || code === 0x5f || code === 0x3f) {
      scanner.index += 1;
    } else if (code === 0x3a) {
      if (scanner.peekAt(1) === 0x3a) {
        return true;
      }
      scanner.index += 1;
    } else {
      // A dot, bracket or equals sign ends the name even in command mode; anything else makes it a word there.
      return !scanner.isCommandMode() || endsToken(code) || code === 0x2e || code === 0x5b || code === 0x3d;
    }
  }
}

function scanBracedVariable(scanner: Scanner, inString: boolean): Token | null {
  let name = '';
  let run = scanner.index;
  for (;;) {
    const code = scanner.peek();
    if (code === END) {
      scanner.fail('unterminated_variable', 'the braced variable has no end');
    }
    if (code === 0x7d) {
      break;
    }
    if (code === 0x7b) {
      scanner.fail('invalid_variable', 'an opening brace needs a backtick here', scanner.index);
    }
    if (code === BACKTICK) {
      name += scanner.script.slice(run, scanner.index);
      scanner.index += 1;
      if (scanner.peek() === END) {
        scanner.fail('unterminated_variable', 'the braced variable has no end');
      }
      name += scanEscape(scanner);
      run = scanner.index;
    } else if (inString && isDoubleQuote(code) && isDoubleQuote(scanner.peekAt(1))) {
      name += scanner.script.slice(run, scanner.index);
      run = scanner.index + 1;
      scanner.index += 2;
    } else {
      scanner.index += 1;
    }
  }
  name += scanner.script.slice(run, scanner.index);
  scanner.index += 1;
  if (name === '') {
    scanner.fail('invalid_variable', 'the braces of a variable are empty');
  }
  const next = scanner.peek();
  if (scanner.isCommandMode() && !endsToken(next) && next !== 0x2e && next !== 0x5b) {
    return null;
  }
  return variableToken(scanner, name, false);
}

function variableToken(scanner: Scanner, path: string, splatted: boolean): Token {
  if (unqualifiedName(path) === '') {
    scanner.fail('invalid_variable', 'a variable needs a name');
  }
  return scanner.token(splatted ? 'SplattedVariable' : 'Variable', path);
}
