/** Letters of other scripts that are drawn like Latin ones. */
const CONFUSABLE = /^[аеорсухіјѕһԁԛԝѵӏьгпштмнвкзАВЕКМНОРСТУХІЈЅԌԚԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγεικνορτυχսոօցզհԱՍՕ]+$/u;

/** Signs that are drawn like `/`, `\\`, `:`, `!`, `|`, `;`, `*` or a quote: a path or an address with one is another. */
const SIGNS =
  /[\u2044\u2215\u27cb\u29f8\u2571\u2216\u27cd\u29f5\u29f9\u2572\u02d0\u02f8\u0589\u05c3\u2236\ua789\u01c3\u01c0\u2223\u23d0\u2758\u204f\u2217\u204e\u02b9\u02bb\u02bc\u02c8\ua78b\ua78c\u2035]/gu;
/** Some of them are at home in prose. */
const IN_PROSE = /^[\u2044\u02b9\u02bb\u02bc\u02c8\u02d0\u2571\u2572\u2217\u2223\u0589\u05c3]$/;

/** Latin letters that lack only a dot, or are drawn like another one. */
const DOTLESS = /[\u0131\u0237\u026a\u0269\u0251\u0261\u017f\u1d04\u1d0f\u1d1c\u1d20\u1d21\u1d22]/gu;
/** Letters that only texts in Turkish and its relatives have besides. */
const TURKIC = /[\u011e\u011f\u0130\u015e\u015f\u018f\u0259]/u;

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
