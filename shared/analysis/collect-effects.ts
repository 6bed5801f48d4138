import { noteWideReads } from './collect-hidden.ts';
import { collectNamedCall } from './collect-members.ts';
import { collectProgram, noteShared, splitWords, startedProgram } from './collect-program.ts';
import type { ArgumentFact, CommandFact } from './facts.ts';
import type { Frame } from './frame.ts';
import { isPathLike, providerPath } from './paths.ts';
import { resolveName } from './resolve-name.ts';
import { RUNS_FILE, WRITERS, WRITING } from './role-table.ts';
import { typeName } from './type-names.ts';
import { hasWildcard } from './vague-paths.ts';
import { asText } from './value.ts';
import { CHANGES_VARIABLE, GIVES_VARIABLE, GOVERNING, OUTPUT_VARIABLE } from './variable-table.ts';
import type { PipelinePlace, Work } from './work.ts';

/** The arguments that may be bound to one of the parameters. */
export const givenTo = (fact: CommandFact, ...parameters: readonly string[]): readonly ArgumentFact[] =>
  fact.arguments.filter((given) => given.parameters.some((name) => parameters.includes(name)));

/** States what a command does to the meaning of the text: code it runs or loads, names it redefines. */
export const collectEffects = (
  work: Work,
  frame: Frame,
  fact: CommandFact,
  pipeline: PipelinePlace,
): void => {
  noteBlocks(work, fact);
  noteProviders(work, fact);
  noteVariables(work, fact);
  noteWideReads(work, fact);
  switch (fact.name) {
    case 'Invoke-Expression':
      runText(work, frame, fact, pipeline);
      return;
    case 'ForEach-Object':
      for (const given of givenTo(fact, 'MemberName')) noteMember(work, frame, fact, given);
      return;
    case 'New-Object':
      newObject(work, fact);
      return;
    case 'Add-Type': {
      const isAssembly = givenTo(fact, 'AssemblyName').some(({ form }) => form === 'constant');
      work.builder.effect('loads-code', fact.at, 'Add-Type', !isAssembly || fact.hasInput);
      return;
    }
    case 'Import-Module':
    case 'Add-PSSnapin':
    case 'New-Module':
    case 'Import-PSSession':
    case 'Import-Alias':
    case 'Update-TypeData':
    case 'Update-FormatData':
      work.builder.effect('loads-code', fact.at, fact.name, !isWritten(fact));
      return;
    case 'Set-Alias':
    case 'New-Alias':
    case 'New-PSDrive':
      work.builder.effect('redefinition', fact.at, fact.name, true);
      return;
    case 'Start-Process':
      startProcess(work, frame, fact);
      return;
    case 'Set-Location':
    case 'Push-Location':
      if (!fact.arguments.some(({ role, form }) => role === 'path' && form === 'constant')) {
        work.builder.locations.push(null);
      }
      return;
    case 'Test-NetConnection':
      // Without a name it asks a machine of Microsoft's.
      if (!fact.hasInput && !fact.arguments.some(({ role }) => role === 'host')) {
        const host = 'internetbeacon.msedge.net';
        work.builder.hosts.push({ at: fact.at, host, url: null, isLoopback: false, by: fact.name });
      }
      return;
    case 'Invoke-History':
      work.builder.effect('dynamic-invocation', fact.at, 'what the session ran before', true);
      return;
    case 'Invoke-Item':
      work.builder.effect('loads-code', fact.at, fact.name, true);
      return;
    default:
      return;
  }
};

const isWritten = (fact: CommandFact): boolean =>
  !fact.hasInput && fact.arguments.every(({ form }) => form === 'constant' || form === 'switch');

/** A parameter that takes a block and is given something else runs what nobody can see here. */
const noteBlocks = (work: Work, fact: CommandFact): void => {
  for (const given of fact.arguments) {
    if (given.role === 'code' && (given.form === 'computed' || given.form === 'splat')) {
      work.builder.effect('dynamic-invocation', given.at, `${fact.name}: a block that is computed`, true);
    }
    if (given.parameters.includes('FilePath') && RUNS_FILE.test(fact.name ?? '')) {
      work.builder.effect('loads-code', given.at, given.word, true);
    }
  }
};

/** Drives that are not files: functions and aliases change what names mean, Env: what programs find. */
const noteProviders = (work: Work, fact: CommandFact): void => {
  if (fact.kind !== 'cmdlet') return;
  const isWriting = WRITING.test(fact.name ?? '');
  for (const given of fact.arguments) {
    if (given.role !== 'path') continue;
    for (const value of given.values ?? []) {
      const { provider, path } = providerPath(value);
      if (provider === 'environment') {
        work.builder.variables.push({
          at: given.at,
          name: `env:${path.replace(/^[\\/]+/, '').toLowerCase()}`,
          use: isWriting ? 'write' : 'read',
        });
        if (isWriting) work.builder.effect('environment-change', given.at, path, false);
      }
      if ((provider === 'function' || provider === 'alias') && isWriting) {
        work.builder.effect('redefinition', given.at, value, true);
      }
      if (provider === 'variable' && isWriting) {
        work.builder.variables.push({ at: given.at, name: path.toLowerCase(), use: 'write' });
      }
    }
  }
};

const noteVariables = (work: Work, fact: CommandFact): void => {
  const isSetter = CHANGES_VARIABLE.test(fact.name ?? '');
  if (GIVES_VARIABLE.test(fact.name ?? '')) {
    // What is computed was not seen by whoever looked which variables are set.
    const names = givenTo(fact, 'Name').map(({ form, values }) => (form === 'constant' && values) || ['*']);
    const isUnknown = names.length === 0 ? fact.hasInput : names.flat().some(hasWildcard);
    if (isUnknown) work.builder.effect('redefinition', fact.at, 'a variable that is computed', true);
  }
  for (const given of fact.arguments) {
    const isOutput = given.parameters.some((name) => OUTPUT_VARIABLE.test(name));
    if (!isOutput && !(isSetter && given.parameters.includes('Name'))) continue;
    for (const value of given.values ?? []) {
      const name = value.replace(/^\+/, '').toLowerCase();
      work.builder.variables.push({ at: given.at, name, use: 'write' });
      if (/^[a-z]:/.test(name)) {
        work.builder.paths.push({ at: given.at, path: value, isConstant: true, access: 'write', by: '$' });
      } else if (/^(?:env|function|alias):/.test(name)) {
        work.builder.effect('redefinition', given.at, name, true);
      }
      if (GOVERNING.test(name)) work.builder.effect('redefinition', given.at, name, true);
    }
  }
};

const runText = (work: Work, frame: Frame, fact: CommandFact, pipeline: PipelinePlace): void => {
  const given = fact.arguments.find(({ form }) => form !== 'switch');
  const source = pipeline.elements[pipeline.index - 1];
  const piped = source?.kind === 'CommandExpression' ? frame.folder.fold(source.expression) : null;
  const text = given?.values?.join(' ') ?? (piped === null ? null : asText(piped));
  work.builder.effect('runs-text', fact.at, text ?? 'a text that is computed', given?.form !== 'constant');
  if (text !== null) {
    work.readNested(
      { at: fact.at, by: 'Invoke-Expression', language: 'powershell', encoded: false, text },
      frame,
    );
  }
};

/** `ForEach-Object Delete` calls the member of that name, with what else is given. */
const noteMember = (work: Work, frame: Frame, fact: CommandFact, given: ArgumentFact): void => {
  const values = fact.arguments
    .filter((one) => one !== given && one.form !== 'switch')
    .flatMap((one): readonly (string | null)[] => one.values ?? [null]);
  for (const name of given.values ?? [null]) {
    collectNamedCall(work, frame, { at: given.at, name, isConstant: given.form === 'constant', values });
  }
};

const newObject = (work: Work, fact: CommandFact): void => {
  const isWriter = givenTo(fact, 'TypeName').some(({ values }) =>
    (values ?? []).some((one) => WRITERS.test(one)),
  );
  const access = isWriter ? 'write' : 'use';
  for (const given of givenTo(fact, 'ArgumentList')) {
    for (const path of (given.values ?? []).filter(isPathLike)) {
      work.builder.paths.push({ at: given.at, path, isConstant: true, access, by: 'New-Object' });
    }
  }
  for (const given of givenTo(fact, 'TypeName', 'ComObject')) {
    const use = given.parameters.includes('ComObject') ? 'com' : 'object';
    for (const value of given.values ?? []) {
      work.builder.types.push({ at: given.at, name: typeName(value), use });
    }
    if (given.form !== 'constant') {
      work.builder.effect('dynamic-invocation', given.at, 'New-Object: the type is computed', true);
    }
  }
  if (fact.arguments.length === 0 || fact.arguments.some(({ form }) => form === 'splat')) {
    work.builder.effect('dynamic-invocation', fact.at, 'New-Object: the type is computed', true);
  }
};

/** What Start-Process starts is a command of its own. */
const startProcess = (work: Work, frame: Frame, fact: CommandFact): void => {
  const file = givenTo(fact, 'FilePath')[0];
  const list = givenTo(fact, 'ArgumentList');
  const [path] = file?.values ?? [];
  if (file === undefined || path === undefined || fact.hasInput) {
    work.builder.effect('dynamic-invocation', fact.at, 'Start-Process: the program is computed', true);
    return;
  }
  const { name, kind } = resolveName(`.\\${path}`, work.builder.dialect);
  const all = list.flatMap(({ values, word }) => (values ?? [word]).flatMap(splitWords));
  const words = all.slice(0, work.builder.takeWords(all.length, 'word'));
  const areKnown = file.form === 'constant' && list.every(({ form }) => form === 'constant');
  if (file.form !== 'constant')
    work.builder.effect('dynamic-invocation', file.at, 'Start-Process: the program is computed', true);
  noteShared(work, path, file.at);
  const via = file.form === 'constant' ? 'name' : 'computed';
  const { at, within } = fact;
  const started = { at, nameAt: file.at, written: path, name, kind, via, invocation: '&', within } as const;
  work.builder.commands.finish(startedProgram(started, words, areKnown));
  collectProgram(work, frame, { name, words, areKnown, at: fact.at });
};
