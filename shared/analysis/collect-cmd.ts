import { collectProgram, noteShared, startedProgram } from './collect-program.ts';
import type { At } from './facts.ts';
import { readCmdText } from './nested/cmd-text.ts';
import { BATCH, GLUES } from './nested/program-table.ts';
import { resolveName } from './resolve-name.ts';
import { isUndecided } from './vague-paths.ts';
import type { Spot, Work } from './work.ts';

/** States the commands of a text of cmd.exe. */
export const collectCmd = (work: Work, spot: Spot, text: string, at: At): void => {
  const { commands, isOpaque, isDisguised } = readCmdText(text);
  if (isOpaque) work.builder.effect('foreign-code', at, 'cmd', true);
  if (isDisguised) work.builder.effect('dynamic-invocation', at, 'letters are escaped to hide them', true);
  let isBatch = false;
  for (const { words, written } of commands) {
    if (work.builder.budget.isSpent) return;
    const [first = '', ...rest] = splitGlued(
      words.slice(0, 1 + work.builder.takeWords(words.length, 'word')),
    );
    // Its names have no aliases and no cmdlets: a name with a folder is always a program's.
    const { name } = resolveName(`.\\${first}`, work.builder.dialect);
    const kind = /\.(?:ps1|vbs|js|bat|cmd)$/i.test(first) ? 'script' : 'program';
    const { within } = spot;
    const started = {
      at,
      nameAt: at,
      written: first,
      name,
      kind,
      via: 'name',
      invocation: 'plain',
      within,
    } as const;
    work.builder.commands.finish(startedProgram(started, rest, !isOpaque));
    if (isUndecided(first)) work.builder.effect('dynamic-invocation', at, `which program ${first} is`, true);
    noteShared(work, first, at);
    for (const path of written) {
      if (!/^nul$/i.test(path)) {
        work.builder.paths.push({ at, path, isConstant: !isOpaque, access: 'write', by: name });
      }
    }
    noteFolder(work, name, rest, isOpaque);
    collectProgram(work, spot, { name, words: rest, areKnown: !isOpaque, at });
    isBatch ||= BATCH.test(name);
  }
  // A batch file passes on what was escaped for it, and cmd reads that once more.
  if (isBatch && /\^[&|<>]/.test(text))
    work.readNested({ at, by: 'cmd', language: 'cmd', encoded: false, text: text.replaceAll('^', '') }, spot);
};

/** Where cmd's own `cd`, `pushd` and `D:` lead. */
const noteFolder = (work: Work, name: string, rest: readonly string[], isOpaque: boolean): void => {
  if (/^[a-z]:$/.test(name)) work.builder.locations.push(null);
  if (!/^(?:cd|chdir|pushd)$/.test(name)) return;
  const path = rest.filter((word) => !/^\/d$/i.test(word)).join(' ');
  if (path !== '') work.builder.locations.push(isOpaque ? null : path);
};

/** `del/q x` and `cd..` are a name with its first switch glued to it. */
const splitGlued = (words: readonly string[]): readonly string[] => {
  const [first = '', ...rest] = words;
  const [, name, glued] = /^([A-Za-z]+)([/.\\].*)$/.exec(first) ?? [];
  return name !== undefined && GLUES.test(name) && glued !== undefined && !/^\.(?:exe|com)$/i.test(glued)
    ? [name, glued, ...rest]
    : words;
};
