import { PROGRAMS, type ProgramKind, QUESTIONS } from './program-table.ts';

/** How a program runs what it is given; null: as far as is known it doesn't. */
export const programKind = (name: string): ProgramKind | null =>
  PROGRAMS.get(name) ?? (/^(?:python|ruby|perl|php|lua|node)[\d.]+w?$/.test(name) ? 'interpreter' : null);

/** Whether the words only ask for a version or help. */
export const isQuestion = (words: readonly string[]): boolean =>
  words.length === 1 && words.every((word) => QUESTIONS.test(word));

/** The command line inside a launcher's words, as cmd would read it; null: none is known. */
export const launched = (name: string, words: readonly string[]): string | null => {
  const after = (pattern: RegExp): readonly string[] => {
    const at = words.findIndex((word) => pattern.test(word));
    return at === -1 ? [] : words.slice(at + 1);
  };
  const line = (parts: readonly string[]): string | null =>
    parts.length === 0 ? null : parts.length === 1 ? (parts[0] ?? null) : parts.map(quoted).join(' ');
  switch (name) {
    case 'forfiles':
      return line(after(/^\/c$/i).slice(0, 1));
    case 'wmic':
      return line(after(/^create$/i).slice(0, 1));
    case 'schtasks':
      return line(after(/^\/tr$/i).slice(0, 1));
    case 'runas':
      return line(words.slice(-1));
    case 'pcalua':
      return line(after(/^-a$/i));
    case 'conhost':
    case 'openconsole':
    case 'nohup':
    case 'sudo':
    case 'scriptrunner':
    case 'psexec':
    case 'psexec64':
    case 'paexec':
    case 'explorer':
    case 'wt':
      return line(words.slice(words.findIndex((word) => !/^[-/\\]/.test(word))));
    default:
      return null;
  }
};

export const quoted = (word: string): string => (/[\s&|<>()]/.test(word) ? `"${word}"` : word);
