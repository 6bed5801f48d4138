/** What stands in a word of a setting: quoted in one of two ways, escaped, or as it is. */
const PART = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|((?:[^\s"'\\]|\\.)+)/gs;
const WORD = new RegExp(`(?:${PART.source})+`, 'gs');

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', t: '\t', s: ' ' };

const unescaped = (text: string): string =>
  text.replace(/\\(?:x([0-9a-fA-F]{2})|(.))/gs, (_, hex?: string, sign = '') =>
    hex === undefined ? (ESCAPED[sign] ?? sign) : String.fromCharCode(Number.parseInt(hex, 16)),
  );

/** The words of a setting's value, as systemd takes them apart (systemd.syntax(7)); what it expands stays as it stands. */
export const unitWords = (value: string): readonly string[] =>
  (value.match(WORD) ?? []).map((word) =>
    word.replace(PART, (_, double?: string, single?: string, bare?: string) =>
      unescaped(double ?? single ?? bare ?? ''),
    ),
  );

/** All values that a unit gives a setting, since it was last emptied; a line that ends with a backslash goes on in the next. */
export const unitValues = (unit: string, setting: string): readonly string[] => {
  const lines = unit
    .replace(/^[ \t]*[#;].*\n?/gm, '')
    .replace(/\\\r?\n/g, ' ')
    .split('\n');
  let values: readonly string[] = [];
  for (const line of lines) {
    const [, name, value = ''] = /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === setting) values = value === '' ? [] : [...values, value];
  }
  return values;
};

/** What stands behind an option, as `--home FOLDER` or `--home=FOLDER`; of several the last, which our command line takes. */
export const wordOf = (words: readonly string[], option: string): string | undefined => {
  const at = words.findLastIndex((word) => word === option || word.startsWith(`${option}=`));
  const found = words[at];
  return found === option ? words[at + 1] : found?.slice(option.length + 1);
};
