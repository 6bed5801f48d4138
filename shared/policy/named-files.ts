import type { CommandFact, Reading } from '../analysis/facts.ts';
import { REFERENCED_FILES_MAX } from '../limits.ts';
import type { NamedFile, Shell, Step } from '../plan.ts';
import { type FactsOf, factsOfTexts } from './facts-of-texts.ts';
import { isPath, plainName, scriptOf } from './script-of.ts';
import { filesOfShellText } from './shell-text-files.ts';

/** A text without any of these names no file that it runs: it need not be analysed. */
const MAY_NAME = /[\\/]|\.(?:ps1|psm1|py|pl|rb|js|mjs|cjs|ts|sh|bash|cmd|bat|vbs|wsf|php|lua|r)\b/i;

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

const filesOfStep = (command: string, shell: Shell, factsOf: FactsOf): string[] => {
  if (!MAY_NAME.test(command)) return [];
  if (shell === 'sh') return [...filesOfShellText(command).named];
  const [reading] = factsOf(command).readings;
  return reading === undefined ? [] : filesOfReading(reading);
};

/**
 * The scripts and programs that steps name by path, each once for each step. More than can be shown is cut off behind
 * that. `factsOf` is of the same shell.
 */
export const namedFiles = (
  steps: readonly Pick<Step, 'command'>[],
  shell: Shell,
  factsOf: FactsOf = factsOfTexts(shell),
): NamedFile[] =>
  steps
    .flatMap(({ command }, step) =>
      [...new Set(filesOfStep(command, shell, factsOf))].map((path): NamedFile => ({ step, path })),
    )
    .filter(({ path }) => path !== '')
    .slice(0, REFERENCED_FILES_MAX + 1);
