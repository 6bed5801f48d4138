/** Longer ones nobody can read. */
const PATTERN_CHARACTERS = 200;
/** Each repeat multiplies the time that a text can cost. */
const OPEN_REPEATS_MAX = 2;

interface Group {
  /** It holds a repeat or alternatives: to repeat it would try the same text in ever more ways. */
  isLoose: boolean;
}

const LOOKS: readonly (readonly [string, string])[] = [
  ['(?=', 'looks ahead'],
  ['(?!', 'looks ahead'],
  ['(?<!', 'looks back for what is not there'],
];

/**
 * Why a pattern can't be used; undefined when it can. Output is judged while it is written, so a pattern may look neither
 * ahead nor for the end of a line; and no text may make it try without end.
 */
export const patternFault = (source: string): string | undefined => {
  if (source === '' || source.length > PATTERN_CHARACTERS)
    return `must have 1 to ${PATTERN_CHARACTERS} characters`;
  try {
    if (new RegExp(source, 'u').test('')) return 'must not match the empty text';
  } catch (error) {
    return `is no regular expression (${(error as Error).message})`;
  }
  return shapeFault(source);
};

const shapeFault = (source: string): string | undefined => {
  const groups: Group[] = [{ isLoose: false }];
  let openRepeats = 0;
  /** What a repeat that comes next would repeat. */
  let last: Group = { isLoose: false };
  for (let at = 0; at < source.length; ) {
    const rest = source.slice(at);
    const look = LOOKS.find(([begin]) => rest.startsWith(begin));
    if (look !== undefined) return `${look[1]} (${look[0]})`;
    if (/^[$^]/.test(rest)) return `looks for an end or a beginning (${source[at]}); \\b is for words`;
    if (/^\\(?:[1-9]|k<)/.test(rest)) return 'refers back to what it matched';
    const repeat = /^(?:[*+?]|\{\d+(,\d*)?\})\??/.exec(rest);
    const group = groups.at(-1) ?? last;
    if (repeat !== null) {
      const [text] = repeat;
      const isOpen = /^[*+]|,\}/.test(text);
      const isOnce = text.startsWith('?') || /^\{[01](?:,1)?\}/.test(text);
      if (!isOnce && last.isLoose) return 'repeats what has repeats or alternatives in it';
      if (isOpen) openRepeats += 1;
      if (openRepeats > OPEN_REPEATS_MAX) return `has more than ${OPEN_REPEATS_MAX} open repeats (* + {n,})`;
      if (isOpen || !/^\{\d+\}/.test(text)) group.isLoose = true;
      last = { isLoose: true };
      at += text.length;
      continue;
    }
    if (rest.startsWith('(')) {
      groups.push({ isLoose: false });
      at += /^\((?:\?(?::|<=|<[^>=!]+>))?/.exec(rest)?.[0].length ?? 1;
      continue;
    }
    if (rest.startsWith(')')) {
      last = groups.pop() ?? last;
      const outer = groups.at(-1);
      if (outer !== undefined && last.isLoose) outer.isLoose = true;
      at += 1;
      continue;
    }
    if (rest.startsWith('|')) group.isLoose = true;
    last = { isLoose: false };
    at += pieceLength(rest);
  }
  return undefined;
};

/** A character, an escape or a class. */
const pieceLength = (rest: string): number =>
  /^(?:\[(?:[^\]\\]|\\.)*\]|\\[pPu]\{[^}]*\}|\\.|.)/su.exec(rest)?.[0].length ?? 1;
