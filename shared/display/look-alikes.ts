import { CONFUSABLE, DOTLESS, IN_PROSE, SIGNS, TURKIC } from './look-alike-table.ts';

/** What a mark that stands on it doesn't belong to. */
const NO_LETTER = /[!-/:-@[-`{-~ \t\n]/;

const WORD = /[\p{L}\p{M}\p{N}_]{1,400}/gu;
const LATIN = /\p{Script=Latin}/u;
const OTHER = /(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}/u;
const MARK = /[\p{Mn}\p{Me}]/u;
/** Hidden characters anyway, such as variation selectors. */
const IGNORED = /\p{DI}/u;

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

/** Marks places in a text: how long what is found at each is, 0 for nothing. */
type Found = Uint8Array;

/** Letters of another script in words with Latin ones, and in words that are drawn like Latin ones. */
const addLetters = (text: string, found: Found): void => {
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
      if (isOther(character)) found[at] = character.length;
      at += character.length;
    }
  }
};

/** Marks in heaps of three and more, and marks on what is no letter. */
const addStacked = (text: string, found: Found): void => {
  const isMark = remembering((character) => MARK.test(character));
  let marks = 0;
  let isOnLetter = true;
  let at = 0;
  for (const character of text) {
    if (isMark(character)) {
      if ((marks >= 2 || !isOnLetter) && !IGNORED.test(character)) found[at] = character.length;
      marks += 1;
      isOnLetter = true;
    } else {
      marks = 0;
      isOnLetter = !NO_LETTER.test(character);
    }
    at += character.length;
  }
};

/** Calls `each` with what is neither printable ASCII nor a tab or a line end, and its place. */
const forEachStrange = (text: string, each: (code: number, at: number) => void): void => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    const isPlain = (code >= 0x20 && code < 0x7f) || code === 0x09 || code === 0x0a;
    if (!isPlain && !text.startsWith('\r\n', at)) each(code, at);
    if (code > 0xffff) at += 1;
  }
};

/** The characters of a text that aren't printable ASCII, tabs or line ends, each once. */
export const strangeIn = (text: string): readonly string[] => {
  const codes = new Set<number>();
  forEachStrange(text, (code) => codes.add(code));
  return Array.from(codes, (code) => String.fromCodePoint(code));
};

/** Calls `each` with the place of each of some of those characters, and its length. */
export const forEachOf = (
  characters: readonly string[],
  text: string,
  each: (at: number, length: number) => void,
): void => {
  const codes = new Set(characters.map((character) => character.codePointAt(0)));
  if (codes.size === 0) return;
  forEachStrange(text, (code, at) => {
    if (codes.has(code)) each(at, code > 0xffff ? 2 : 1);
  });
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
  /** Most passes over the text are for none of its characters. */
  const strange = strangeIn(text);
  if (strange.length === 0) return [];
  const isTurkic = strange.some((character) => TURKIC.test(character));
  const isDisguised = (character: string): boolean =>
    (SIGNS.test(character) && (purpose === 'command' || !IN_PROSE.test(character))) ||
    (purpose === 'command' && !isTurkic && DOTLESS.test(character)) ||
    isCompatible(character);
  const found: Found = new Uint8Array(text.length);
  forEachOf(strange.filter(isDisguised), text, (at, length) => {
    found[at] = length;
  });
  if (strange.some((character) => MARK.test(character))) addStacked(text, found);
  if (strange.some((character) => OTHER.test(character))) addLetters(text, found);
  const places: LookAlike[] = [];
  for (let start = 0; start < found.length; start += 1) {
    const length = found[start] ?? 0;
    if (length > 0) places.push({ start, end: start + length });
  }
  return places;
};
