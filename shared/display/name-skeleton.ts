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
  [/[1i]/g, 'l'],
  [/0/g, 'o'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/\s+/g, ' '],
];

/** What the eye keeps of a name: two names with the same skeleton can be taken for each other. */
export const nameSkeleton = (name: string): string => {
  const drawn = Array.from(name.normalize('NFKC'), (letter) => PLAIN.get(letter) ?? letter).join('');
  const small = drawn.trim().toLowerCase();
  return CLOSE.reduce((text, [pattern, letter]) => text.replace(pattern, letter), small);
};
