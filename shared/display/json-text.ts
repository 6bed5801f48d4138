const PLAIN = /^[\n -~]*$/;
let hidden: RegExp | undefined;

const escaped = (characters: string): string =>
  characters
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/** JSON of the same meaning, without characters that move a terminal's cursor, hide others or turn their order. */
export const visibleJson = (json: string): string => {
  if (PLAIN.test(json)) return json;
  // Made when it is first needed: the classes of Unicode take milliseconds.
  hidden ??= /(?!\n)[\p{C}\p{Zl}\p{Zp}\p{DI}]/gu;
  return json.replace(hidden, escaped);
};

/** A value on one line, for programs and for a terminal. */
export const jsonText = (value: unknown): string => visibleJson(JSON.stringify(value));
