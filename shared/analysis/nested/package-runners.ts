import { NESTED_TEXTS } from '../../limits.ts';
import { CALL, PLAIN, RUNNERS, VALUED } from './package-runner-table.ts';
import { quoted } from './programs.ts';

/** `provara@latest` and `@scope/provara@1` are the command `provara`. */
const commandOf = (word: string): string => {
  const base = Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1;
  const version = word.indexOf('@', Math.max(1, base));
  return (version === -1 ? word : word.slice(0, version)).replace(/^@[^/]*\//, '');
};

/** Where the verb stands: before it are only switches, and words that may be their values. -1: nowhere. */
const verbIndex = (words: readonly string[], verbs: readonly string[]): number => {
  for (const [index, word] of words.entries()) {
    if (word.startsWith('-')) continue;
    if (verbs.includes(word)) return index;
    if (words[index - 1]?.startsWith('-') !== true) return -1;
  }
  return -1;
};

/** The command lines that a package runner may run, as cmd would read them; null: it runs no package. */
export const packageCommands = (name: string, words: readonly string[]): readonly string[] | null => {
  const verbs = RUNNERS.get(name);
  if (verbs === undefined) return null;
  const verbAt = verbs === null ? -1 : verbIndex(words, verbs);
  if (verbs !== null && verbAt === -1) return null;
  // corepack's verb is the program itself.
  const rest = words.slice(name === 'corepack' ? verbAt : verbAt + 1);
  const line = rest.map(quoted);
  const lines: string[] = [];
  // More would not be read.
  for (let index = 0; index < rest.length && lines.length <= NESTED_TEXTS; index += 1) {
    const word = rest[index] ?? '';
    const called = CALL.exec(word);
    if (called !== null) lines.push(called[1] ?? rest[index + 1] ?? '');
    else if (!word.startsWith('-')) {
      lines.push([commandOf(word), ...line.slice(index + 1)].join(' '));
      // After a switch that isn't known, the word may be its value.
      const before = rest[index - 1] ?? '--';
      if (!before.startsWith('-') || PLAIN.test(before) || before.includes('=')) break;
      continue;
    }
    if (called !== null || VALUED.test(word)) index += 1;
  }
  return lines;
};
