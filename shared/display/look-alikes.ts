import { CONFUSABLE, DOTLESS, IN_PROSE, SIGNS, TURKIC } from './look-alike-table.ts';

/** Marks that are stacked on one letter so that they cover others, or that stand on what is no letter. */
const STACKED = /(?<=[\p{Mn}\p{Me}]{2})[\p{Mn}\p{Me}]|(?<=[!-/:-@[-`{-~ \t\n])[\p{Mn}\p{Me}]/gu;

const WORD = /[\p{L}\p{M}\p{N}_]{1,400}/gu;
const LATIN = /\p{Script=Latin}/u;
const OTHER = /(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}/u;
const NOT_ASCII = /[\u0080-\u{10ffff}]/u;

export interface LookAlike {
  /** Place in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** A character that only looks like an ASCII one: full width, mathematical letters and the like. */
const isCompatible = (character: string): boolean =>
  /[\p{L}\p{Nd}\p{P}\p{S}]/u.test(character) && /^[!-~]$/.test(character.normalize('NFKC'));

/** A test of characters that is made once for each. */
const remembering = (test: (character: string) => boolean): ((character: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (character) => {
    let answer = known.get(character);
    if (answer === undefined) {
      answer = test(character);
      known.set(character, answer);
    }
    return answer;
  };
};

/**
 * Letters that pass for others: those of another script within a word that has Latin letters, words that are drawn
 * like Latin ones from end to end in a text whose other letters are all ASCII, and compatibility forms of ASCII; signs
 * that pass for others, and marks in heaps. In prose, what is at home there is left.
 */
export const lookAlikesIn = (
  text: string,
  purpose: 'command' | 'prose' = 'command',
): readonly LookAlike[] => {
  if (!NOT_ASCII.test(text)) return [];
  const found: LookAlike[] = [];
  const add = (pattern: RegExp, isMeant: (character: string) => boolean): void => {
    for (const { index, 0: character } of text.matchAll(pattern)) {
      if (isMeant(character)) found.push({ start: index, end: index + character.length });
    }
  };
  add(SIGNS, (sign) => purpose === 'command' || !IN_PROSE.test(sign));
  // Variation selectors and such are hidden characters anyway.
  add(STACKED, (mark) => !/\p{DI}/u.test(mark));
  if (purpose === 'command' && !TURKIC.test(text)) add(DOTLESS, () => true);
  const isOther = remembering((character) => OTHER.test(character));
  const isDisguised = remembering(isCompatible);
  const others = text.match(/\p{L}+/gu) ?? [];
  const isAsciiElsewhere = others.every(
    (word) => !NOT_ASCII.test(word) || LATIN.test(word) || CONFUSABLE.test(word),
  );
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    if (!NOT_ASCII.test(word)) continue;
    const isMixed = LATIN.test(word) && OTHER.test(word);
    const isDisguise = CONFUSABLE.test(word) && isAsciiElsewhere && others.length > 1;
    if (!isMixed && !isDisguise) continue;
    let at = match.index;
    for (const character of word) {
      if (isOther(character)) found.push({ start: at, end: at + character.length });
      at += character.length;
    }
  }
  let at = 0;
  for (const character of text) {
    if (character > '\u007f' && isDisguised(character)) found.push({ start: at, end: at + character.length });
    at += character.length;
  }
  const sorted = found.sort((a, b) => a.start - b.start);
  return sorted.filter(({ start }, index) => start !== sorted[index - 1]?.start);
};
