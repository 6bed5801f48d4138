import { endsToken } from './characters.ts';
import type { Scanner } from './scanner.ts';

/** Reads from behind a `#` to the end of the line. */
export function scanLineComment(scanner: Scanner): void {
  const start = scanner.index;
  scanner.skipToLineEnd();
  if (scanner.isInString() || scanner.script.slice(start, start + 8).toLowerCase() !== 'requires') {
    return;
  }
  scanner.noteRequires(scanner.token('Unknown', scanner.script.slice(start, scanner.index)));
}

/** Reads from behind a `<#` over the `#>`. */
export function scanBlockComment(scanner: Scanner): void {
  const close = scanner.script.indexOf('#>', scanner.index);
  if (close === -1) {
    scanner.fail('unterminated_comment', 'the comment has no end', scanner.index - 2, scanner.script.length);
  }
  scanner.index = close + 2;
}

const harmlessRequirement = /^\s+-(v(e(r(s(i(o(n)?)?)?)?)?)?|pse\w*|r\w*|sh\w*)(\s|:|$)[^-]*$/i;

/** Whether a `#requires` line (from the word on) asks for nothing that would be loaded. */
export function isHarmlessRequirement(line: string): boolean {
  const rest = line.slice(8);
  return endsToken(rest.charCodeAt(0)) && harmlessRequirement.test(rest);
}
