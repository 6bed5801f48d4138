/** Letters of other scripts and forms, each with the one that it is drawn like; below it, at the same place. */
const DRAWN: readonly (readonly [strange: string, plain: string])[] = [
  ['аеорсухіјѕһԁԛԝѵӏьгпштмнвкз', 'aeopcyxijshdqwvlbrnwtmhbk3'],
  ['АВЕКМНОРСТУХІЈЅԌԚԜ', 'abekmhopctyxijsgqw'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'abezhikmnoptyx'],
  ['αγεικνορτυχσ', 'ayeikvoptuxo'],
  ['ոօցզհԱՍՕ', 'nogqhuuo'],
  ['ıȷɪɩɑɡᴄᴏᴜᴠᴡᴢ', 'ijiiagcouvwz'],
];

const PLAIN = new Map(
  DRAWN.flatMap(([strange, plain]) =>
    [...strange].map((letter, at): [string, string] => [letter, plain[at] ?? letter]),
  ),
);

/** Letters, digits and pairs that hardly anybody tells apart; capitals are small by then. */
const CLOSE: readonly (readonly [RegExp, string])[] = [
  [/[1i|]/g, 'l'],
  [/0/g, 'o'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/\s+/g, ' '],
];

const asDrawn = (name: string): string => Array.from(name, (letter) => PLAIN.get(letter) ?? letter).join('');

const skeletonOf = (name: string): string =>
  CLOSE.reduce(
    (text, [pattern, letter]) => text.replace(pattern, letter),
    asDrawn(name.toLowerCase()).trim(),
  );

/** What the eye keeps of a name, read by its small letters and as its capitals are drawn: Ν is drawn like N, ν like v. */
const skeletonsOf = (name: string): readonly string[] => {
  const plain = name.normalize('NFKC');
  return [skeletonOf(plain), skeletonOf(asDrawn(plain))];
};

/** True when one name can be taken for the other. */
export const looksLike = (one: string, other: string): boolean => {
  const others = skeletonsOf(other);
  return skeletonsOf(one).some((skeleton) => others.includes(skeleton));
};
