import { DECEPTIONS } from '../limits.ts';
import { characterName, codePointLabel } from './character-names.ts';
import { HIDDEN, ODD } from './look-alike-table.ts';
import { forEachOf, lookAlikesIn, strangeIn } from './look-alikes.ts';

/** A character in a command that can deceive its reader. */
export interface Deception {
  /** UTF-16 code units, end exclusive. */
  readonly at: readonly [number, number];
  readonly what: string;
  /** `odd`: typographic dashes, quotes and spaces, as copied text has them; `deceptive`: invisible or in disguise. */
  readonly grade: 'odd' | 'deceptive';
}

/** Most texts have none of these, and nothing is hidden in them. */
const UNPRINTED = /[^\t\n -~]/;
/** So many blanks push what follows out of a screen. */
const PUSHING_BLANKS = 100;
const PUSHING_LINES = 20;

const pushes = (run: string): boolean => {
  const lines = run.split('\n');
  return lines.length > PUSHING_LINES || lines.some((line) => line.length >= PUSHING_BLANKS);
};

/** A place that deceives, not named yet: there can be as many as characters. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly isBlank: boolean;
}

const named = (text: string, { start, end, isBlank }: Place): Deception => {
  const at = [start, end] as const;
  if (isBlank) return { at, what: 'many blanks in a row', grade: 'odd' };
  const character = text.slice(start, end);
  const what = `${characterName(character)} ${codePointLabel(character)}`;
  return { at, what, grade: ODD.test(character) ? 'odd' : 'deceptive' };
};

/** Control characters, what can't be seen, and what passes for something else. */
const addCharacters = (text: string, found: Place[]): void => {
  const strange = strangeIn(text);
  const hidden = strange.filter((character) => HIDDEN.test(character));
  forEachOf(hidden, text, (start, length) => found.push({ start, end: start + length, isBlank: false }));
  const odd = new Set(strange.filter((character) => ODD.test(character)));
  for (const { start, end } of lookAlikesIn(text)) {
    if (!odd.has(text.slice(start, end))) found.push({ start, end, isBlank: false });
  }
};

/** Characters of a command that can deceive, in order, and blanks that push text out of sight; the last stands for all that are left. */
export const deceptionsIn = (text: string): readonly Deception[] => {
  const found: Place[] = [];
  if (UNPRINTED.test(text)) addCharacters(text, found);
  for (const { index, 0: run } of text.matchAll(/[ \t\r\n]{21,}/g)) {
    const end = index + run.length;
    if (end < text.length && pushes(run)) found.push({ start: index, end, isBlank: true });
  }
  found.sort((a, b) => a.start - b.start);
  const first = found.slice(0, DECEPTIONS).map((place) => named(text, place));
  const next = found[DECEPTIONS];
  if (next === undefined) return first;
  const what = `${found.length - DECEPTIONS} more that are not named`;
  return [...first, { at: [next.start, text.length], what, grade: 'deceptive' }];
};
