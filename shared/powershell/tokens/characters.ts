/**
 * What each character may be to the tokenizer. All functions take UTF-16 code units, as the language does: a letter
 * outside the Basic Multilingual Plane is two units and neither is a letter. `END` stands for "after the last one".
 */

/** What reading past the end of the text gives. A NUL in the text is 0, so the two are told apart. */
export const END = -1;

export const NEWLINE = 0x0a;
export const RETURN = 0x0d;
export const SPACE = 0x20;
export const BACKTICK = 0x60;
export const DOLLAR = 0x24;

const WHITE = 1;
const ENDS_TOKEN = 2;
const ENDS_NUMBER = 4;
const LETTER = 8;
const DIGIT = 16;
const HEX = 32;
const STARTS_VARIABLE = 64;
const ENDS_ASSEMBLY_WORD = 128;

const traits = new Uint8Array(128);

function mark(characters: string, flags: number): void {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    traits[code] = (traits[code] ?? 0) | flags;
  }
}

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
mark(' \t\v\f', WHITE | ENDS_TOKEN | ENDS_ASSEMBLY_WORD);
mark('\r\n\0', ENDS_TOKEN | ENDS_ASSEMBLY_WORD);
mark('&(),;{}|', ENDS_TOKEN);
mark(',=]', ENDS_ASSEMBLY_WORD);
mark('!#%*+-./<=>]', ENDS_NUMBER);
mark(`${capitals}${capitals.toLowerCase()}_`, LETTER | STARTS_VARIABLE);
mark('0123456789', DIGIT | HEX | STARTS_VARIABLE);
mark('abcdefABCDEF', HEX);
mark('$:?^', STARTS_VARIABLE);

function has(code: number, flags: number): boolean {
  return code >= 0 && code < 128 && ((traits[code] ?? 0) & flags) !== 0;
}

const letter = /\p{L}/u;
const digit = /\p{Nd}/u;
const separator = /[\p{Zs}\p{Zl}\p{Zp}]/u;

/** What the categories say of each character outside ASCII that was asked for. */
const wideTraits = new Uint8Array(0x10000);
const KNOWN = 1 << 7;

function hasWide(code: number, flags: number): boolean {
  return code >= 128 && ((wideTraits[code] || lookUpWide(code)) & flags) !== 0;
}

function lookUpWide(code: number): number {
  const character = String.fromCharCode(code);
  const found =
    KNOWN |
    (letter.test(character) ? LETTER : 0) |
    (digit.test(character) ? DIGIT : 0) |
    (separator.test(character) ? WHITE : 0);
  wideTraits[code] = found;
  return found;
}

/** White space within a line. */
export function isWhiteSpace(code: number): boolean {
  if (code < 128) {
    return has(code, WHITE);
  }
  return code <= 0x100 ? code === 0xa0 || code === 0x85 : hasWide(code, WHITE);
}

/** White space as .NET sees it, line ends included: what a backtick may stand before without meaning anything. */
export function isAnyWhiteSpace(code: number): boolean {
  return (code >= 0x09 && code <= 0x0d) || isWhiteSpace(code);
}

export function isLineEnd(code: number): boolean {
  return code === NEWLINE || code === RETURN;
}

/** Whether a token that began with a letter or digit ends here, in any mode. */
export function endsToken(code: number): boolean {
  if (code < 128) {
    return code === END || has(code, ENDS_TOKEN);
  }
  return isWhiteSpace(code);
}

/** Whether a number in an expression ends here, besides where every token ends. */
export function endsNumber(code: number, beforeTernary: boolean): boolean {
  if (code < 128) {
    return has(code, ENDS_NUMBER) || (beforeTernary && (code === 0x3f || code === 0x3a));
  }
  return isDash(code);
}

export function endsAssemblyWord(code: number): boolean {
  if (code < 128) {
    return code === END || has(code, ENDS_ASSEMBLY_WORD);
  }
  return isWhiteSpace(code);
}

export function isLetter(code: number): boolean {
  return code < 128 ? has(code, LETTER) && code !== 0x5f : hasWide(code, LETTER);
}

export function isDigit(code: number): boolean {
  return code < 128 ? has(code, DIGIT) : hasWide(code, DIGIT);
}

export function isAsciiDigit(code: number): boolean {
  return has(code, DIGIT);
}

export function isHexDigit(code: number): boolean {
  return has(code, HEX);
}

export function isLetterOrDigit(code: number): boolean {
  return code < 128 ? has(code, LETTER | DIGIT) && code !== 0x5f : hasWide(code, LETTER | DIGIT);
}

export function startsIdentifier(code: number): boolean {
  return code < 128 ? has(code, LETTER) : hasWide(code, LETTER);
}

export function continuesIdentifier(code: number): boolean {
  return code < 128 ? has(code, LETTER | DIGIT) : hasWide(code, LETTER | DIGIT);
}

/** Whether `$` before it begins a variable without braces. */
export function startsVariable(code: number): boolean {
  return code < 128 ? has(code, STARTS_VARIABLE) : isLetterOrDigit(code);
}

/** The hyphen and the three dashes that the language takes for one. */
export function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2013 && code <= 0x2015);
}

export function isSingleQuote(code: number): boolean {
  return code === 0x27 || (code >= 0x2018 && code <= 0x201b);
}

export function isDoubleQuote(code: number): boolean {
  return code === 0x22 || (code >= 0x201c && code <= 0x201e);
}
