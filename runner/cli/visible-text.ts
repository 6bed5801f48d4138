/** What a terminal or a person could be fooled with: it controls, reorders, or can not be seen. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|[^\S\t\n\r ]/gu;
const LONG_GAP = / {16,}/g;
const BLANK_LINES = /\n(?:[ \t]*\n){3,}/g;
// Colours and weights: they hide nothing that matters once they are gone.
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is about control characters.
const COLOURS = /\x1b\[[\d;:]*m/g;

const codePoint = (character: string): string =>
  `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;

const reveal = (text: string, keep: string): string =>
  text.replace(HIDDEN, (character) => (keep.includes(character) ? character : codePoint(character)));

/** A text as a person may decide on it: nothing hidden, reordered, or pushed out of sight. */
export const visibleText = (text: string): string =>
  reveal(text, '\n\t')
    .replace(LONG_GAP, (gap) => `<${gap.length} spaces>`)
    .replace(BLANK_LINES, (gap) => `\n<${gap.split('\n').length - 2} blank lines>\n`);

/** The same on one line, cut to a length, for tables. */
export const visibleLine = (text: string, length: number): string => {
  const line = reveal(text, '').replace(LONG_GAP, ' … ');
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
};

/** Neutralises a program's output piece by piece for a terminal. Windows' line ends may be cut in two. */
export const terminalFilter = (): ((text: string) => string) => {
  let held = '';
  return (text) => {
    const whole = held + text;
    held = whole.endsWith('\r') ? '\r' : '';
    const ready = held === '' ? whole : whole.slice(0, -1);
    // A lone carriage return would overwrite what was shown.
    return reveal(ready.replace(COLOURS, '').replace(/\r\n?/g, '\n'), '\n\t');
  };
};
