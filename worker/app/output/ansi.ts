/** The colours that a terminal has names for; every other is drawn as the nearest of them. */
export const ANSI_COLOURS = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'] as const;
export type AnsiColour = (typeof ANSI_COLOURS)[number];

/** How text looks. There is no background and nothing is concealed: what was printed can always be read. */
export interface AnsiStyle {
  readonly colour: AnsiColour | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
}

export const PLAIN: AnsiStyle = { colour: null, isBold: false, isItalic: false, isUnderlined: false };

export interface AnsiRun {
  readonly text: string;
  readonly style: AnsiStyle;
}

const ESCAPE = '\u001b';

// Colours and weights, and what only a terminal needs: erasing to the line's end, the cursor's look, wrapping. Any
// other sequence moves the cursor or worse: it stays in the text, where it is shown as a mark.
const SEQUENCE = new RegExp(`${ESCAPE}\\[(?:([\\d;:]{0,64})m|\\??[\\d;]{0,16}[Khl])`, 'g');

/** The beginning of a sequence whose end has not come. */
const UNFINISHED = new RegExp(`${ESCAPE}(?:\\[[\\d;:?]{0,64})?$`);

export const endsWithinSequence = (text: string): boolean => UNFINISHED.test(text);

/** The nearest named colour to a mixture of red, green and blue, each 0 to 255: a bit for each that is strong. */
const nearest = (red: number, green: number, blue: number): AnsiColour => {
  const half = Math.max(red, green, blue) / 2;
  if (half < 32) return 'black';
  const index = (red > half ? 1 : 0) + (green > half ? 2 : 0) + (blue > half ? 4 : 0);
  return ANSI_COLOURS[index] ?? 'white';
};

/** A colour of the table of 256: 16 names, a cube of 6 by 6 by 6, and greys. */
const fromTable = (index: number): AnsiColour => {
  if (index < 16) return ANSI_COLOURS[index % 8] ?? 'white';
  if (index >= 232) return index < 244 ? 'black' : 'white';
  const cube = index - 16;
  return nearest(Math.floor(cube / 36) * 51, (Math.floor(cube / 6) % 6) * 51, (cube % 6) * 51);
};

/** Reads `38;5;n` or `38;2;r;g;b`: the colour, and how many of the codes it takes. */
const longColour = (codes: readonly number[]): readonly [AnsiColour | null, number] => {
  const [, kind, first = 0, second = 0, third = 0] = codes;
  if (kind === 5) return [fromTable(first), 3];
  if (kind === 2) return [nearest(first, second, third), 5];
  return [null, codes.length];
};

const NAMED_FROM: readonly number[] = [30, 90];

const restyle = (style: AnsiStyle, written: string): AnsiStyle => {
  let codes = written.split(/[;:]/).map(Number);
  let now = style;
  while (codes.length > 0) {
    const [code = 0] = codes;
    let taken = 1;
    const from = NAMED_FROM.find((first) => code >= first && code < first + 8);
    if (code === 0) now = PLAIN;
    else if (code === 1) now = { ...now, isBold: true };
    else if (code === 22) now = { ...now, isBold: false };
    else if (code === 3 || code === 23) now = { ...now, isItalic: code === 3 };
    else if (code === 4 || code === 24) now = { ...now, isUnderlined: code === 4 };
    else if (code === 39) now = { ...now, colour: null };
    else if (from !== undefined) now = { ...now, colour: ANSI_COLOURS[code - from] ?? null };
    else if (code === 38 || code === 48) {
      const [colour, length] = longColour(codes);
      if (code === 38) now = { ...now, colour };
      taken = length;
    }
    codes = codes.slice(taken);
  }
  return now;
};

/** Cuts output into runs of one look each, without the sequences that say so, and gives the look at its end. */
export const ansiRuns = (
  text: string,
  from: AnsiStyle,
): { readonly runs: readonly AnsiRun[]; readonly end: AnsiStyle } => {
  const runs: AnsiRun[] = [];
  let style = from;
  let done = 0;
  const add = (to: number): void => {
    if (to > done) runs.push({ text: text.slice(done, to), style });
  };
  for (const match of text.matchAll(SEQUENCE)) {
    add(match.index);
    done = match.index + match[0].length;
    if (match[1] !== undefined) style = restyle(style, match[1]);
  }
  add(text.length);
  return { runs, end: style };
};

/** The text without what a terminal would not have shown. */
export const withoutAnsi = (text: string): string => text.replaceAll(SEQUENCE, '');
