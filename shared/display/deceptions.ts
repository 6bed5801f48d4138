import { characterName, codePointLabel } from './character-names.ts';
import { lookAlikesIn } from './look-alikes.ts';

/** A character in a command that can deceive its reader. */
export interface Deception {
  /** UTF-16 code units, end exclusive. */
  readonly at: readonly [number, number];
  readonly what: string;
  /** `odd`: typographic dashes, quotes and spaces, as copied text has them; `deceptive`: invisible or in disguise. */
  readonly grade: 'odd' | 'deceptive';
}

const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\p{DI}\u2800\u{1d159}\u{13441}\u{13442}\u{16fe4}]|(?! )\p{Zs}|(?!-)\p{Pd}|[\u2018-\u201f\u2212\u02d7]/gu;
const HARMLESS = /^[\t\n\r]$/;
const ODD = /^(?:[\u00a0\u2018-\u201f\u2212]|\p{Pd})$/u;
/** So many blanks push what follows out of a screen. */
const PUSHING_BLANKS = 100;
const PUSHING_LINES = 20;

const pushes = (run: string): boolean => {
  const lines = run.split('\n');
  return lines.length > PUSHING_LINES || lines.some((line) => line.length >= PUSHING_BLANKS);
};

/** Every character of a command that can deceive, in order, and blanks that push text out of sight. */
export const deceptionsIn = (text: string): readonly Deception[] => {
  const found: Deception[] = [];
  for (const match of text.matchAll(HIDDEN)) {
    const [character] = match;
    const isLineEnd = character === '\r' && text[match.index + 1] !== '\n';
    if (HARMLESS.test(character) && !isLineEnd) continue;
    found.push({
      at: [match.index, match.index + character.length],
      what: `${characterName(character)} ${codePointLabel(character)}`,
      grade: ODD.test(character) ? 'odd' : 'deceptive',
    });
  }
  for (const { start, end } of lookAlikesIn(text)) {
    const character = text.slice(start, end);
    if (ODD.test(character)) continue;
    found.push({
      at: [start, end],
      what: `${characterName(character)} ${codePointLabel(character)}`,
      grade: 'deceptive',
    });
  }
  for (const match of text.matchAll(/[ \t\r\n]{21,}/g)) {
    const end = match.index + match[0].length;
    if (end === text.length || !pushes(match[0])) continue;
    found.push({ at: [match.index, end], what: 'many blanks in a row', grade: 'odd' });
  }
  return found.sort((a, b) => a.at[0] - b.at[0]);
};
