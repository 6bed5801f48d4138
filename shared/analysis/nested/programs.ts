import { LINE_AFTER, LINE_FIRST, PROGRAMS, type ProgramKind, QUESTIONS } from './program-table.ts';

/** How a program runs what it is given; null: as far as is known it doesn't. */
export const programKind = (name: string): ProgramKind | null =>
  PROGRAMS.get(name) ?? (/^(?:python|ruby|perl|php|lua|node)[\d.]+w?$/.test(name) ? 'interpreter' : null);

/** Whether the words only ask for a version or help. */
export const isQuestion = (words: readonly string[]): boolean =>
  words.length === 1 && words.every((word) => QUESTIONS.test(word));

/** The command line inside a launcher's words, as cmd would read it; null: none is known. */
export const launched = (name: string, words: readonly string[]): string | null => {
  const sign = LINE_AFTER.get(name);
  const isWhole = sign === undefined || name === 'pcalua';
  const start =
    sign !== undefined
      ? words.findIndex((word) => sign.test(word)) + 1 || words.length
      : name === 'runas'
        ? -1
        : LINE_FIRST.test(name)
          ? words.findIndex((word) => !/^[-/\\]/.test(word))
          : words.length;
  const parts = words.slice(start, isWhole ? undefined : start + 1);
  return parts.length < 2 ? (parts[0] ?? null) : parts.map(quoted).join(' ');
};

export const quoted = (word: string): string => (/[\s&|<>()]/.test(word) ? `"${word}"` : word);
