import { isPath, plainName, SHELLS, scriptOf } from './script-of.ts';
import { AFTER_BRACKET, callsOfShellText } from './shell-calls.ts';

/** What a text for a POSIX shell says of the files that it runs by path. */
export interface ShellTextFiles {
  /** Those that are certain. */
  readonly named: readonly string[];
  /** A path with a slash is run, or may well be, and which file it means is not certain. */
  readonly isMore: boolean;
}

interface Prefix {
  /** Options that stand for themselves, and those that take the next word. */
  readonly alone?: RegExp;
  readonly valued?: RegExp;
  /** Words of its own before the command. */
  readonly own?: RegExp;
}

/** Words that run the command behind them in the same folder. */
const PREFIXES: Readonly<Record<string, Prefix>> = {
  if: {},
  elif: {},
  while: {},
  until: {},
  // biome-ignore lint/suspicious/noThenProperty: a word of the shell; nothing awaits this table.
  then: {},
  do: {},
  else: {},
  '!': {},
  '{': {},
  exec: {},
  command: { alone: /^-[pvV]+$/ },
  nohup: {},
  time: { alone: /^-p$/ },
  sudo: { alone: /^-[AEHnSkbP]+$/, valued: /^-[ug]$/ },
  env: { alone: /^(?:-|-i)$/, valued: /^-u$/ },
  nice: { alone: /^(?:-\d+|-n-?\d+|--adjustment=-?\d+)$/, valued: /^-n$/ },
  timeout: {
    alone: /^(?:--foreground|--preserve-status|-v|--verbose|--(?:signal|kill-after)=\w+)$/,
    valued: /^-[ks]$/,
    own: /^\d+(?:\.\d+)?[smhd]?$/,
  },
};
const PREFIXES_MAX = 50;
const ASSIGNMENT = /^\w+=/;
/** What changes where relative paths behind it begin, or what another word does. */
const MOVES = /^(?:cd|pushd|popd|eval|command|builtin|exec|alias|trap|enable|function)$/;
const SOURCES = /^(?:\.|source)$/;
/** Also where the text is not certain: here-documents and bash's own quotes are not read here, nor what braces do to a variable. */
const MAY_MOVE = /(?:^|[^\w./-])(?:cd|pushd|popd|eval|builtin|alias)(?![\w./-])|<<|\(\(|\$'|\$\{\w*[^\w}]/;
/** Takes words apart here, and is part of a word for the shell. */
const OTHER_BLANK = /[^\S \t\n]/;
/** What runs text that stands before it. */
const MAY_RETURN = /(?:^|[^\w./-])(?:while|until|for|select|function|trap)(?![\w./-])|\(\s*\)/;
/** Not as `$HOME`. */
const SETS_HOME = /(?:^|[^$\w{])HOME(?!\w)/;

interface CallFiles extends ShellTextFiles {
  /** What it does to the relative paths behind it; a file that is sourced may go anywhere. */
  readonly moves: 'never' | 'by a source' | 'maybe';
}

const NONE: ShellTextFiles = { named: [], isMore: false };
const hasSlash = (words: readonly string[]): boolean => words.some((word) => word.includes('/'));
/** Its text, where the shell takes it as it is. */
const plainWord = (word: string): string | undefined =>
  /[$`*?[<>\\]|^["']~|.\{|\{./.test(word) ? undefined : plainName(word);
const baseName = (path: string): string => path.split('/').at(-1) ?? '';

/** The words behind all prefixes, with what these name themselves; undefined where that is not certain. */
const withoutPrefixes = (words: readonly string[], named: string[]): readonly string[] | undefined => {
  let rest = words;
  for (let count = 0; count < PREFIXES_MAX; count += 1) {
    const [word = ''] = rest;
    if (ASSIGNMENT.test(word)) {
      rest = rest.slice(1);
      continue;
    }
    const prefix = Object.hasOwn(PREFIXES, baseName(word)) ? PREFIXES[baseName(word)] : undefined;
    if (prefix === undefined) return rest;
    if (isPath(word)) named.push(word);
    const behind = behindPrefix(prefix, rest.slice(1));
    if (behind === undefined) return undefined;
    rest = behind;
  }
  return undefined;
};

const behindPrefix = (
  { alone, valued, own }: Prefix,
  words: readonly string[],
): readonly string[] | undefined => {
  let at = 0;
  for (let word = words[0]; word?.startsWith('-'); word = words[at]) {
    if (alone?.test(word)) at += 1;
    else if (valued?.test(word)) at += 2;
    else return undefined;
  }
  if (own === undefined) return words.slice(at);
  return own.test(words[at] ?? '') ? words.slice(at + 1) : undefined;
};

/** `sh < F` and `sh -e <F`: the file that a shell without a script reads. */
const readByShell = (name: string, words: readonly string[]): string | undefined => {
  if (!SHELLS.test(name)) return undefined;
  const [sign = '', ...behind] = words.slice(words.findIndex((word) => !/^-[a-zA-Z]+$/.test(word)));
  if (words.some((word) => /^-\w*[co]/.test(word)) || !/^<[^<&(]*$/.test(sign)) return undefined;
  const file = plainWord(sign === '<' ? (behind[0] ?? '') : sign.slice(1));
  const isLast = behind.length === (sign === '<' ? 1 : 0);
  return file !== undefined && file !== '' && isLast ? file : undefined;
};

const filesOfCall = (written: readonly string[]): CallFiles => {
  const named: string[] = [];
  const words = withoutPrefixes(written, named);
  if (words === undefined) return { named, isMore: hasSlash(written.slice(1)), moves: 'maybe' };
  const [first, ...given] = words;
  // Behind a bracket a word may be the rest of one, or a command.
  const isRest = written[0]?.startsWith(AFTER_BRACKET) === true;
  if (first === undefined) return { named, isMore: false, moves: isRest ? 'maybe' : 'never' };
  if (/^\[\[?$/.test(first)) return { named, isMore: false, moves: 'never' };
  const called = plainWord(first);
  if (called === undefined) {
    return { named, isMore: first.includes('/') && !/^\d*&?[<>]/.test(first), moves: 'maybe' };
  }
  if (isPath(called)) named.push(called);
  const plain = given.map(plainWord);
  const until = plain.indexOf(undefined);
  const known = plain.slice(0, until < 0 ? undefined : until).filter((word) => word !== undefined);
  const name = baseName(called);
  const moves = isRest || MOVES.test(called) ? 'maybe' : SOURCES.test(called) ? 'by a source' : 'never';
  const script = scriptOf(name, known) ?? readByShell(name, given);
  if (script !== undefined) return { named: [...named, script], isMore: false, moves };
  return { named, isMore: mayRunMore(name, given), moves };
};

/** A path as the first word, or behind what separates calls. */
const RUNS_PATH = /(?:^|[;&|(])[\s"']*[^\s"';&|()]*\//;

/** A shell whose script is not certain: a path there, or as the first word of the text behind `-c`. */
const mayRunMore = (name: string, words: readonly string[]): boolean => {
  if (!SHELLS.test(name) && !/^(?:\.|source|eval)$/.test(name)) return false;
  const text = words.find((word) => !word.startsWith('-') && word !== '<');
  return text !== undefined && RUNS_PATH.test(text);
};

/** So many of the calls leave the folder certain in which they begin. */
const certainCalls = (text: string, calls: readonly CallFiles[]): number => {
  if (MAY_MOVE.test(text) || calls.some(({ moves }) => moves === 'maybe')) return 0;
  const source = calls.findIndex(({ moves }) => moves === 'by a source');
  if (source < 0) return calls.length;
  return MAY_RETURN.test(text) ? 0 : source + 1;
};

/** A POSIX shell's text has no syntax analysis: only the plainest calls are recognised. */
export const filesOfShellText = (text: string): ShellTextFiles => {
  if (!text.includes('/') && !/\.\w/.test(text)) return NONE;
  if (OTHER_BLANK.test(text)) return { named: [], isMore: text.includes('/') };
  const calls = callsOfShellText(text).map(filesOfCall);
  const until = certainCalls(text, calls);
  const isHomeKnown = !SETS_HOME.test(text);
  // Where the text may go to another folder, nobody can say which file a relative path means.
  const certain = calls.flatMap(({ named }, index) =>
    named.filter((path) =>
      /^~/.test(path) ? isHomeKnown && /^~\//.test(path) : index < until || path.startsWith('/'),
    ),
  );
  const count = calls.reduce((sum, { named }) => sum + named.length, 0);
  return { named: certain, isMore: certain.length < count || calls.some(({ isMore }) => isMore) };
};

/** What people are told then, beside the step. */
export const UNSEEN_FILES = 'Files that this text runs were not looked at.';

/** Does a text run files that nobody looked at, `seen` being those that were asked for? Only where the text says so. */
export const runsUnseenFiles = (text: string, seen: readonly string[]): boolean => {
  const { named, isMore } = filesOfShellText(text);
  return isMore || named.some((path) => !seen.includes(path));
};
