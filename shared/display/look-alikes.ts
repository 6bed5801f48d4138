/** Letters of other scripts that are drawn like Latin ones. */
const CONFUSABLE = /^[аеорсухіјѕһԁԛԝѵӏьгпштмнвкзАВЕКМНОРСТУХІЈЅԌԚԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγεικνορτυχսոօցզհԱՍՕ]+$/u;

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

/**
 * Letters that pass for others: those of another script within a word that has Latin letters, words that are drawn
 * like Latin ones from end to end in a text whose other letters are all ASCII, and compatibility forms of ASCII.
 */
export const lookAlikesIn = (text: string): readonly LookAlike[] => {
  if (!NOT_ASCII.test(text)) return [];
  const found: LookAlike[] = [];
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
      if (OTHER.test(character)) found.push({ start: at, end: at + character.length });
      at += character.length;
    }
  }
  let at = 0;
  for (const character of text) {
    if (NOT_ASCII.test(character) && isCompatible(character))
      found.push({ start: at, end: at + character.length });
    at += character.length;
  }
  return found.sort((a, b) => a.start - b.start);
};
