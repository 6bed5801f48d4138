import { LINE_AFTER, LINE_FIRST, PROGRAMS, type ProgramKind, QUESTIONS } from './program-table.ts';

/** How a program runs what it is given; null: as far as is known it doesn't. */
export const programKind = (name: string): ProgramKind | null =>
  PROGRAMS.get(name) ?? (/^(?:python|ruby|perl|php|lua|node)[\d.]+w?$/.test(name) ? 'interpreter' : null);

/** Whether the words only ask for a version or help. */
export const isQuestion = (words: readonly string[]): boolean =>
  words.length === 1 && words.every((word) => QUESTIONS.test(word));

/** The command line inside a launcher's words, as cmd would read it; null: none is known. */
export const launched = (name: string, words: readonly string[]): string | null => {
  const [first, ...more] = launchedWords(name, words);
  // A word alone may be a whole line of its own.
  if (first === undefined || more.length === 0) return first ?? null;
  return [first, ...more].map(quoted).join(' ');
};

/** Those of a launcher's words that are the command line. */
const launchedWords = (name: string, words: readonly string[]): readonly string[] => {
  if (name === 'runas') return words.slice(-1);
  const sign = LINE_AFTER.get(name);
  if (sign !== undefined) {
    const start = words.findIndex((word) => sign.test(word)) + 1;
    if (start === 0) return [];
    return name === 'pcalua' ? words.slice(start) : words.slice(start, start + 1);
  }
  if (!LINE_FIRST.test(name)) return [];
  const start = words.findIndex((word) => !/^[-/\\]/.test(word));
  // What it starts may be glued to the last switch: `explorer /select,x`.
  return start === -1 ? words.slice(-1) : words.slice(start);
};

/** A word as it has to stand in a command line to stay one word. */
export const quoted = (word: string): string => (/[\s&|<>()]/.test(word) ? `"${word}"` : word);
