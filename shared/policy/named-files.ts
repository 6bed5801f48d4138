import { analyse } from '../analysis/analyse.ts';
import type { CommandFact, Reading } from '../analysis/facts.ts';
import { FILE_PATH_CHARACTERS, REFERENCED_FILES_MAX } from '../limits.ts';
import type { NamedFile, Shell, Step } from '../plan.ts';
import { dialectsFor } from './judge-plan.ts';

/** A text without any of these names no file that it runs: it need not be analysed again. */
const MAY_NAME = /[\\/]|\.(?:ps1|psm1|py|pl|rb|js|mjs|cjs|ts|sh|bash|cmd|bat|vbs|wsf|php|lua|r)\b/i;
/** Programs whose first word that is no switch is the file that they run. */
const INTERPRETERS =
  /^(?:python[\d.]*|pythonw|py|perl|ruby|node|nodejs|deno|bun|php|lua|rscript|cscript|wscript|sh|bash|dash|zsh|ksh|source|\.)$/i;

const isPath = (word: string): boolean => /[\\/]/.test(word);
/** As the first word of an interpreter also without a folder. */
const isFile = (word: string): boolean => isPath(word) || /\.\w{1,4}$/.test(word);

/** The text of a name that is written out, without its quotes. */
const plainName = (written: string): string | undefined => {
  const quoted = /^(?:"([^"$`]*)"|'([^']*)')$/.exec(written);
  const name = quoted === null ? written : (quoted[1] ?? quoted[2] ?? '');
  return quoted === null && /["'$`]/.test(name) ? undefined : name;
};

const scriptOf = (name: string, words: readonly string[]): string | undefined => {
  if (!INTERPRETERS.test(name)) return undefined;
  const first = words.findIndex((word) => !word.startsWith('-'));
  // Behind `-c` or `-e` stands a text, and `-m` names a module.
  const isText = words.slice(0, Math.max(first, 0)).some((word) => /^-(?:c|e|m|p|-eval|-print)$/.test(word));
  const word = words[first];
  return word !== undefined && !isText && isFile(word) ? word : undefined;
};

const filesOfCommand = ({ written, name, kind, via, arguments: given }: CommandFact): string[] => {
  const files: string[] = [];
  const called = via === 'name' ? plainName(written) : undefined;
  if (called !== undefined && (kind === 'script' || kind === 'program') && isPath(called)) files.push(called);
  const words: string[] = [];
  for (const { form, values, word } of given) {
    if (form !== 'constant') break;
    words.push(values?.length === 1 ? (values[0] ?? word) : word);
  }
  const script = kind === 'program' ? scriptOf(name ?? '', words) : undefined;
  if (script !== undefined) files.push(script);
  return files;
};

const filesOfReading = ({ commands, paths, locations }: Reading): string[] => {
  const named = [
    ...commands.flatMap(filesOfCommand),
    ...paths.flatMap(({ path, isConstant, access, by }) =>
      path !== null && isConstant && access === 'run' && /^(?:pwsh|powershell)/.test(by) ? [path] : [],
    ),
  ];
  // Where the text goes to another folder, nobody can say which file a relative path means.
  return locations.length === 0 ? named : named.filter((path) => /^(?:[A-Za-z]:)?[\\/]/.test(path));
};

/** A POSIX shell's text has no syntax analysis: only the plainest calls are recognised. */
const filesOfShellText = (text: string): string[] => {
  if (/(?:^|[\s;&|(])(?:cd|pushd)\s/.test(text)) return [];
  return text.split(/[;&|\n(){}]+/).flatMap((call) => {
    const words = call
      .trim()
      .split(/\s+/)
      .filter((word) => !/^(?:then|do|else|exec|sudo|time|!|\w+=\S*)$/.test(word));
    const plain = words.map((word) => (/[$`*?[<>\\]/.test(word) ? undefined : plainName(word)));
    const [called, ...rest] = plain;
    if (called === undefined) return [];
    const known = rest.slice(0, rest.includes(undefined) ? rest.indexOf(undefined) : rest.length);
    const script = scriptOf(
      called.split('/').at(-1) ?? '',
      known.filter((word) => word !== undefined),
    );
    return [...(isPath(called) ? [called] : []), ...(script === undefined ? [] : [script])];
  });
};

const filesOfStep = (command: string, shell: Shell): string[] => {
  if (!MAY_NAME.test(command)) return [];
  if (shell === 'sh') return filesOfShellText(command);
  const [reading] = analyse(command, { dialects: dialectsFor(shell) }).readings;
  return reading === undefined ? [] : filesOfReading(reading);
};

/** The scripts and programs that steps name by path, each once for each step; the first of many. */
export const namedFiles = (steps: readonly Pick<Step, 'command'>[], shell: Shell): NamedFile[] =>
  steps
    .flatMap(({ command }, step) =>
      [...new Set(filesOfStep(command, shell))].map((path): NamedFile => ({ step, path })),
    )
    .filter(({ path }) => path.length <= FILE_PATH_CHARACTERS)
    .slice(0, REFERENCED_FILES_MAX);
