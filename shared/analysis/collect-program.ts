import { decodeBase64, decodeText } from './decode.ts';
import type { ArgumentFact, At, CommandFact } from './facts.ts';
import { Frame } from './frame.ts';
import { shareHost, wordAddress } from './hosts.ts';
import { readGitArguments } from './nested/git-settings.ts';
import { packageCommands } from './nested/package-runners.ts';
import { readPowerShellArguments } from './nested/powershell-arguments.ts';
import {
  BATCH,
  DASHED,
  DELETING,
  FETCHES,
  HASHES,
  LOADING_FLAGS,
  QUOTED_PART,
  READ_BY_CMD,
  READS_MASKS,
  RUN_SWITCH,
} from './nested/program-table.ts';
import { isQuestion, launched, programKind } from './nested/programs.ts';
import { hasWildcard } from './vague-paths.ts';
import type { Spot, Work } from './work.ts';

/** The words that a native program is given. */
export interface ProgramCall {
  readonly name: string;
  readonly words: readonly string[];
  /** Whether all of them are written out; otherwise they are how the text has them. */
  readonly areKnown: boolean;
  readonly at: At;
}

/** A program that another one starts, as a command of its own. */
export const startedProgram = (
  fact: Omit<CommandFact, 'module' | 'hasInput' | 'arguments'>,
  words: readonly string[],
  areKnown: boolean,
): CommandFact => ({
  ...fact,
  module: null,
  hasInput: false,
  arguments: words.map((word) => ({
    at: fact.at,
    parameters: [],
    isNamed: false,
    role: 'unknown',
    form: areKnown ? 'constant' : 'computed',
    values: [word],
    word,
  })),
});

/** The words of bound arguments. A verbatim argument is taken apart at spaces. */
export const wordsOf = (given: readonly ArgumentFact[]): readonly string[] =>
  given.flatMap((one) => (one.form === 'verbatim' ? splitWords(one.word) : [one.word]));

/** Splits a command line at spaces outside of double quotes. */
export const splitWords = (line: string): readonly string[] =>
  (line.match(/(?:[^\s"]|"[^"]*"?)+/g) ?? []).map((word) => word.replaceAll('"', ''));

const isPathWord = (word: string): boolean =>
  !/^[-/][\w?-]{0,16}(?:[:=].*)?$/.test(word) &&
  !/^[a-z][a-z0-9+.-]+:\/\//i.test(word) &&
  // `web:/etc` is a place in a container or on another machine.
  !/^(?!file:|.*\.\.)[\w.-]{2,}:\/[^:]*$/i.test(word) &&
  /[\\/]|^[A-Za-z]:|^~/.test(word);

/** Names nothing but itself: no path, no address, no switch with a value. */
const PLAIN_WORD = /^[\w.-]*$/;

/** States that a program or script is run from another machine's share. */
export const noteShared = (work: Work, path: string, at: At): void => {
  const share = shareHost(path);
  if (share === null || share.isLoopback) return;
  work.builder.hosts.push({ at, ...share, by: 'run' });
  work.builder.effect('loads-code', at, path, true);
};

/** States what a program is given, and reads the code that it is given. */
export const collectProgram = (work: Work, spot: Spot, call: ProgramCall): void => {
  const { name, words, at } = call;
  const isDeleting = DELETING.test(name);
  const isFetching = FETCHES.test(name) && !HASHES.test(`${name} ${words[0]}`);
  const readsMasks = READS_MASKS.test(name);
  for (const word of words) {
    if (!isDeleting && !isFetching && PLAIN_WORD.test(word)) continue;
    if (name === 'cmd' && RUN_SWITCH.test(word) && /^[/\w:]+$/.test(word)) continue;
    work.builder.addAddresses(word, at, name);
    const path = /^(?:[-/][\w-]+[:=]|\w{2,}=|@)(.+)$/s.exec(word)?.[1] ?? word;
    if (isFetching) {
      const address = wordAddress(path);
      if (address !== null) work.builder.hosts.push({ at, ...address, by: name });
    }
    const isSwitch = /^[-/][\w?-]{0,8}$/.test(word) && !(word.startsWith('/') && DASHED.test(name));
    const isMask = readsMasks && !isSwitch && hasWildcard(word);
    if (isPathWord(word) || isPathWord(path) || (isDeleting && !isSwitch) || isMask) {
      const access = isDeleting ? 'delete' : 'use';
      work.builder.paths.push({ at, path, isConstant: call.areKnown, access, by: name });
    }
  }
  if (name === 'findstr' && words.some((word) => /^[-/][a-z]*s[a-z]*$/i.test(word))) {
    work.builder.paths.push({ at, path: null, isConstant: false, access: 'read', by: name });
  }
  collectPackage(work, spot, call);
  if (spot instanceof Frame) collectBatch(work, spot, call);
  if (name === 'git') collectGit(work, call);
  const kind = programKind(name);
  if (kind === null || isQuestion(words)) return;
  switch (kind) {
    case 'powershell':
      collectPowerShell(work, spot, call);
      return;
    case 'cmd':
      collectCmdCall(work, spot, call);
      return;
    case 'interpreter':
      work.builder.effect('nested-shell', at, name, false);
      work.readNested({ at, by: name, language: 'other', encoded: false, text: words.join(' ') }, spot);
      return;
    case 'launcher': {
      const line = launched(name, words);
      if (line !== null) work.readNested({ at, by: name, language: 'cmd', encoded: false, text: line }, spot);
      if (name !== 'explorer' || line !== null)
        work.builder.effect('foreign-code', at, name, !call.areKnown || line === null);
      return;
    }
    case 'loader':
      work.builder.effect('foreign-code', at, name, true);
      return;
    default:
      kind satisfies never;
  }
};

/** git runs what its settings name, and deletes where it is told to stand. */
const collectGit = (work: Work, { name, words, at, areKnown }: ProgramCall): void => {
  const { settings, deletesIn } = readGitArguments(words);
  if (settings === 'runs')
    work.builder.effect('foreign-code', at, 'git with settings that name programs', true);
  if (settings === 'sets') work.builder.effect('hidden-value', at, 'gives git a setting', false);
  if (deletesIn !== null) {
    work.builder.paths.push({ at, path: deletesIn, isConstant: areKnown, access: 'delete', by: name });
  }
};

/** What a package runner runs is a command of its own, out of a package that may be fetched first. */
const collectPackage = (work: Work, spot: Spot, { name, words, at }: ProgramCall): void => {
  const lines = packageCommands(name, words);
  if (lines === null) return;
  work.builder.effect('loads-code', at, `${name} fetches and runs a package`, true);
  for (const text of lines) {
    work.readNested({ at, by: name, language: 'cmd', encoded: false, text }, spot);
  }
};

const collectPowerShell = (work: Work, spot: Spot, call: ProgramCall): void => {
  const { name, at, areKnown } = call;
  const asked = readPowerShellArguments(call.words, name.startsWith('pwsh'));
  work.builder.effect('nested-shell', at, name, !areKnown || !asked.isSure || asked.code === null);
  for (const folder of asked.folders) work.builder.locations.push(areKnown ? folder : null);
  for (const given of asked.flags.filter((one) => LOADING_FLAGS.test(one)))
    work.builder.effect('loads-code', at, given, true);
  if (asked.file !== null) {
    work.builder.effect('loads-code', at, asked.file, true);
    work.builder.paths.push({ at, path: asked.file, isConstant: areKnown, access: 'run', by: name });
  }
  if (asked.code === null) return;
  if (!asked.encoded) {
    const isInput = asked.code.trim() === '-';
    if (isInput) work.builder.effect('runs-text', at, `${name} -`, true);
    else work.readNested({ at, by: name, language: 'powershell', encoded: false, text: asked.code }, spot);
    return;
  }
  work.builder.effect('encoded-command', at, name, false);
  const bytes = areKnown ? decodeBase64(asked.code) : null;
  const text = bytes === null ? null : decodeText(bytes, 'utf-16le');
  work.readNested({ at, by: name, language: 'powershell', encoded: true, text }, spot);
};

/** PowerShell quotes a word only where it has spaces outside of quotes: the `&` of `cmd /c dir '&' del x` ends a command. */
const inQuotes = (word: string): string => (/\s/.test(word.replace(QUOTED_PART, '')) ? `"${word}"` : word);

/** Windows starts a batch file through cmd, which reads its words first. */
const collectBatch = (work: Work, spot: Spot, { name, words, at }: ProgramCall): void => {
  if (!BATCH.test(name) || !words.some((word) => READ_BY_CMD.test(word))) return;
  work.builder.effect('nested-shell', at, `${name} is started through cmd`, false);
  const text = [name, ...words].map(inQuotes).join(' ');
  work.readNested({ at, by: 'cmd', language: 'cmd', encoded: false, text }, spot);
};

/** cmd takes the quotes off the whole text after `/c`, so a first word with spaces is read as text, not as a name. */
const collectCmdCall = (work: Work, spot: Spot, call: ProgramCall): void => {
  const { name, at, words, areKnown } = call;
  const start = words.findIndex((word) => RUN_SWITCH.test(word));
  work.builder.effect('nested-shell', at, name, !areKnown || start === -1);
  if (start === -1) return;
  const glued = (words[start] ?? '').replace(RUN_SWITCH, '');
  const rest = glued === '' ? words.slice(start + 1) : [glued, ...words.slice(start + 1)];
  const isText = /\s/.test(rest[0] ?? '');
  const text = rest.map((word) => (isText ? word : inQuotes(word))).join(' ');
  work.readNested({ at, by: name, language: 'cmd', encoded: false, text }, spot);
};
