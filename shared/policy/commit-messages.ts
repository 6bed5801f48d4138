import type { At } from '../analysis/facts.ts';
import {
  BETWEEN,
  GIT,
  HERE,
  MESSAGE,
  NEXT,
  QUOTED,
  RUNS_OR_WRITES,
  WITH_MESSAGE,
  WORD,
} from './commit-message-table.ts';

interface Word {
  readonly text: string;
  readonly isQuoted: boolean;
  readonly at: At;
}

const matchAt = (pattern: RegExp, text: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from;
  return pattern.exec(text);
};

const wordAt = (text: string, from: number): Word | undefined => {
  const plain = matchAt(WORD, text, from);
  const found = plain ?? matchAt(QUOTED, text, from) ?? matchAt(HERE, text, from);
  if (found === null) return undefined;
  return { text: found[0], isQuoted: plain === null, at: [from, from + found[0].length] };
};

/** The commands of a text that is nothing but plain words, `&&`, `;` and line ends; undefined for any other. */
const plainCommands = (text: string): readonly (readonly Word[])[] | undefined => {
  const commands: Word[][] = [[]];
  for (let from = matchAt(/\s*/y, text, 0)?.[0].length ?? 0; from < text.length; ) {
    const gap = matchAt(NEXT, text, from) ?? matchAt(BETWEEN, text, from);
    if (gap !== null) {
      if (/[&;\n]/.test(gap[0])) commands.push([]);
      from += gap[0].length;
      continue;
    }
    const word = wordAt(text, from);
    if (word === undefined) return undefined;
    commands.at(-1)?.push(word);
    from = word.at[1];
  }
  return commands.filter((words) => words.length > 0);
};

/**
 * Where the messages of commits and tags are in a text for a POSIX shell, with their quotes. They are data, and only
 * where the whole text is plain commands of git: beside anything else a message may be on its way to a shell.
 */
export const commitMessages = (text: string): readonly At[] => {
  const commands = plainCommands(text) ?? [];
  const isGit = ([program, command, ...rest]: readonly Word[]): boolean =>
    (program?.text === 'git' && command !== undefined && GIT.has(command.text)) ||
    (program?.text === 'cd' && rest.length === 0);
  if (!commands.every(isGit)) return [];
  if (commands.some((words) => words.some(({ text: word }) => RUNS_OR_WRITES.test(word)))) return [];
  return commands
    .filter(([, command]) => command !== undefined && WITH_MESSAGE.has(command.text))
    .flatMap((words) =>
      words.filter(({ isQuoted }, index) => isQuoted && MESSAGE.test(words[index - 1]?.text ?? '')),
    )
    .map(({ at }) => at);
};
