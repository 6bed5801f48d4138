import { CONFUSABLE, DOTLESS, IN_PROSE, SIGNS, TURKIC } from './look-alike-table.ts';

/** Marks that are stacked on one letter so that they cover others, or that stand on what is no letter. */
const STACKED = /(?<=[\p{Mn}\p{Me}]{2})[\p{Mn}\p{Me}]|(?<=[!-/:-@[-`{-~ \t\n])[\p{Mn}\p{Me}]/gu;

const WORD = /[\p{L}\p{M}\p{N}_]{1,400}/gu;
const LATIN = /\p{Script=Latin}/u;
const OTHER = /(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}/u;
const NOT_ASCII = /[\u0080-\u{10ffff}]/gu;
const MARK = /[\p{Mn}\p{Me}]/u;

export interface LookAlike {
  /** Place in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** A character that only looks like an ASCII one: full width, mathematical letters and the like. */
const isCompatible = (character: string): boolean =>
  /[\p{L}\p{Nd}\p{P}\p{S}]/u.test(character) && /^[!-~]$/.test(character.normalize('NFKC'));

/** A test of characters or words that is made once for each. */
const remembering = (test: (text: string) => boolean): ((text: string) => boolean) => {
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

/** Letters of another script in words with Latin ones, and in words that are drawn like Latin ones. */
const addLetters = (text: string, found: LookAlike[]): void => {
  const isOther = remembering((character) => OTHER.test(character));
  let isAsciiElsewhere: boolean | null = null;
  const isAlone = (): boolean => {
    const others = text.match(/\p{L}+/gu) ?? [];
    const isPlain = (word: string): boolean =>
      /^[\0-\x7f]*$/.test(word) || LATIN.test(word) || CONFUSABLE.test(word);
    return others.length > 1 && others.every(isPlain);
  };
  const isDeceptive = remembering((word) => {
    if (LATIN.test(word) && OTHER.test(word)) return true;
    if (!CONFUSABLE.test(word)) return false;
    isAsciiElsewhere ??= isAlone();
    return isAsciiElsewhere;
  });
  for (const { index, 0: word } of text.matchAll(WORD)) {
    if (!isDeceptive(word)) continue;
    let at = index;
    for (const character of word) {
      if (isOther(character)) found.push({ start: at, end: at + character.length });
      at += character.length;
    }
  }
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
  /** Each character that isn't ASCII, once: most passes over the text are for none of them. */
  const strange = [...new Set(text.match(NOT_ASCII))];
  const all = strange.join('');
  if (all === '') return [];
  const found: LookAlike[] = [];
  const add = (pattern: RegExp, isMeant: (character: string) => boolean): void => {
    for (const { index, 0: character } of text.matchAll(pattern)) {
      if (isMeant(character)) found.push({ start: index, end: index + character.length });
    }
  };
  if (all.search(SIGNS) !== -1) add(SIGNS, (sign) => purpose === 'command' || !IN_PROSE.test(sign));
  // Variation selectors and such are hidden characters anyway.
  if (MARK.test(all)) add(STACKED, (mark) => !/\p{DI}/u.test(mark));
  if (purpose === 'command' && all.search(DOTLESS) !== -1 && !TURKIC.test(all)) add(DOTLESS, () => true);
  if (OTHER.test(all)) addLetters(text, found);
  const disguised = new Set(strange.filter(isCompatible));
  if (disguised.size > 0) add(NOT_ASCII, (character) => disguised.has(character));
  const sorted = found.sort((a, b) => a.start - b.start);
  return sorted.filter(({ start }, index) => start !== sorted[index - 1]?.start);
};
