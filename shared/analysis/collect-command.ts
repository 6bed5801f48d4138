import type { Command, CommandElement, Expression, Hashtable } from '../powershell/syntax-tree.ts';
import { type Binding, bind, matchParameter, type Splat } from './bind.ts';
import { type CmdletInfo, findCmdlet } from './cmdlets.ts';
import { collectEffects } from './collect-effects.ts';
import { collectHiddenArguments } from './collect-hidden.ts';
import { collectPaths } from './collect-paths.ts';
import { collectProgram, noteShared, wordsOf } from './collect-program.ts';
import { ONLY_ON_WINDOWS, OTHER_SCRIPT } from './command-name-table.ts';
import type { ArgumentFact, At, CommandFact } from './facts.ts';
import { variableName } from './fold.ts';
import type { Frame } from './frame.ts';
import { otherDialect, type ResolvedName, resolveName } from './resolve-name.ts';
import { isUndecided } from './vague-paths.ts';
import { asText } from './value.ts';
import type { PipelinePlace, Work } from './work.ts';

interface Named extends Omit<ResolvedName, 'name'> {
  readonly name: string | null;
}

/** States what a command is, what it is given, and what that does: of each name that its own may stand for. */
export const collectCommand = (work: Work, frame: Frame, command: Command, pipeline: PipelinePlace): void => {
  const [first] = command.elements;
  // A block that is invoked where it stands is only a pair of braces around commands that are stated themselves.
  if (first.kind === 'ScriptBlockExpression' || work.builder.budget.isSpent) return;
  const written = first.kind === 'StringConstant' ? first.value : computedName(work, frame, first);
  if (written === null)
    collectNamed(work, frame, command, pipeline, {
      name: null,
      kind: 'unknown',
      via: 'computed',
      module: null,
    });
  else {
    for (const name of frame.meanings(written)) {
      if (work.builder.budget.isSpent) return;
      const found = lookUp(work, frame, frame.at(first), name);
      const via = first.kind !== 'StringConstant' ? 'computed' : name === written ? found.via : 'alias';
      const fact = collectNamed(work, frame, command, pipeline, { ...found, via });
      noteDialects(work, frame, fact, name);
      if (!isForProgram(fact, name)) continue;
      const its = { name: name.toLowerCase(), kind: 'program', via: 'name', module: null } as const;
      collectNamed(work, frame, command, pipeline, its);
    }
  }
};

/** Words that no cmdlet understands, where the alias is a program on systems other than Windows. */
const isForProgram = ({ via, arguments: given }: CommandFact, written: string): boolean =>
  via === 'alias' &&
  ONLY_ON_WINDOWS.test(written) &&
  given.some(
    ({ parameters, isNamed, word }) => parameters.length === 0 || (!isNamed && word.startsWith('-')),
  );

const collectNamed = (
  work: Work,
  frame: Frame,
  command: Command,
  pipeline: PipelinePlace,
  named: Named,
): CommandFact => {
  const [first, ...given] = command.elements;
  const at = frame.at(command);
  const cmdlet = cmdletOf(work, named);
  const room = work.builder.takeWords(given.length, cmdlet === null ? 'word' : 'bound');
  const elements = room < given.length ? given.slice(0, room) : given;
  const binding = bind(cmdlet, {
    elements: withoutVerbatim(elements),
    reckon: (node) => frame.reckon(node),
    placeOf: (node) => frame.at(node),
    splat: (node) => splatOf(work, frame, node),
  });
  const fact: CommandFact = {
    at,
    nameAt: frame.at(first),
    written: frame.source(first),
    name: named.name,
    via: named.via,
    module: named.module,
    kind: isDefinedLater(frame, command, named) ? 'unknown' : named.kind,
    invocation: command.invocation ?? 'plain',
    hasInput: pipeline.index > 0,
    arguments: [...binding.arguments, ...verbatimOf(work, frame, elements)],
    within: frame.within,
  };
  work.builder.commands.finish(fact);
  noteBinding(work, fact, binding);
  if (cmdlet !== null || fact.kind === 'function') collectPaths(work, frame, fact, pipeline);
  else if (fact.name !== null) {
    const areKnown =
      fact.arguments.every(({ form }) => form === 'constant' || form === 'verbatim') && !fact.hasInput;
    collectProgram(work, frame, { name: fact.name, words: wordsOf(fact.arguments), areKnown, at });
  }
  collectEffects(work, frame, fact, pipeline);
  collectHiddenArguments(work, frame, fact, elements);
  return fact;
};

/** A function of the text that isn't surely known there: something else of that name may run instead. */
const isDefinedLater = (frame: Frame, command: Command, { name, kind }: Named): boolean => {
  const key = name?.toLowerCase() ?? '';
  return (
    kind === 'function' && frame.definitions.functions.has(key) && !frame.survey.isDefined(key, command.start)
  );
};

/** What the table knows of it; also when only the other dialect has it, so that both bind it alike. */
const cmdletOf = (work: Work, { name, kind }: Named): CmdletInfo | null =>
  name !== null && (kind === 'cmdlet' || kind === 'unknown')
    ? (findCmdlet(name, work.builder.dialect) ?? null)
    : null;

/** What a name is, and what the place of its file says. */
const lookUp = (work: Work, frame: Frame, at: At, name: string): ResolvedName => {
  const { builder } = work;
  const found = frame.resolve(name);
  if (found.kind === 'script' || isOtherScript(found)) builder.effect('loads-code', at, name, false);
  const isFile = found.kind === 'program' || found.kind === 'script';
  if (isFile && isUndecided(name)) {
    builder.effect('dynamic-invocation', at, `which program ${name} is`, true);
  }
  noteShared(work, name, at);
  if (isFile && /^\.{1,2}[\\/]/.test(name)) {
    for (const folder of builder.locations) if (folder !== null) noteShared(work, folder, at);
  }
  return found;
};

/** Computed names are never trusted, even when their value is known; null: it isn't. */
const computedName = (work: Work, frame: Frame, node: Expression): string | null => {
  const value = frame.folder.fold(node);
  const written = value === null ? lookedUp(node) : asText(value);
  const detail = written === null ? frame.source(node) : `${frame.source(node)} is ${written}`;
  work.builder.effect('dynamic-invocation', frame.at(node), detail, true);
  const name = written?.trim() ?? '';
  return name === '' ? null : name;
};

/** A file that Windows gives to another interpreter; what is installed under such a name has lost its ending. */
const isOtherScript = ({ kind, name }: ResolvedName): boolean =>
  kind === 'program' && OTHER_SCRIPT.test(name);

/** The name that `(Get-Command name)` looks up. */
const lookedUp = (node: Expression): string | null => {
  const inner = node.kind === 'ParenExpression' ? node.pipeline : null;
  const [element] = inner?.kind === 'Pipeline' ? inner.elements : [];
  if (element?.kind !== 'Command') return null;
  const [name, ...rest] = element.elements;
  const isLookUp =
    name.kind === 'StringConstant' && /^(?:gcm|get-command|gal|get-alias|command|alias)$/i.test(name.value);
  const given = rest.find((one) => one.kind === 'StringConstant');
  return isLookUp && given?.kind === 'StringConstant' && !/[*?[]/.test(given.value) ? given.value : null;
};

/** Whether the other dialect finds its parameters of the same kind. */
const noteDialects = (work: Work, frame: Frame, fact: CommandFact, name: string): void => {
  const { builder } = work;
  if (!builder.isNeutral) return;
  const other = otherDialect(builder.dialect);
  const cmdlet = findCmdlet(resolveName(name, other, frame.definitions).name, other);
  builder.isNeutral =
    cmdlet === undefined ||
    fact.arguments.every(({ isNamed, word, parameters: [name, ...more] }) => {
      if (!isNamed) return true;
      if (name === undefined || more.length > 0 || matchParameter(cmdlet, name).length !== 1) return false;
      // As it was written, which may be shorter than the name.
      const short = /^-(\w+)$/.exec(word)?.[1];
      return short === undefined || matchParameter(cmdlet, short).every((one) => one.name === name);
    });
};

const verbatimIndex = (elements: readonly CommandElement[]): number =>
  elements.findIndex((element) => element.kind === 'StringConstant' && element.value === '--%');

const withoutVerbatim = (elements: readonly CommandElement[]): readonly CommandElement[] => {
  const at = verbatimIndex(elements);
  return at === -1 ? elements : elements.slice(0, at);
};

/** Everything after `--%` as one argument that PowerShell passes on as it stands, `%variables%` apart. */
const verbatimOf = (
  work: Work,
  frame: Frame,
  elements: readonly CommandElement[],
): readonly ArgumentFact[] => {
  const index = verbatimIndex(elements);
  const sign = index === -1 ? undefined : elements[index];
  if (sign === undefined) return [];
  const rest = elements[index + 1];
  const word = rest?.kind === 'StringConstant' ? rest.value : '';
  const at = frame.at({ start: sign.start, end: rest?.end ?? sign.end });
  work.builder.effect('verbatim-arguments', at, word, /%[^%\s]+%/.test(word));
  return [{ at, parameters: [], isNamed: false, role: 'unknown', form: 'verbatim', values: [word], word }];
};

/** What a splatted variable holds, if the text says it. */
const splatOf = (work: Work, frame: Frame, node: Expression): Splat => {
  const table = node.kind === 'Variable' ? frame.survey.hashtables.get(variableName(node.path)) : undefined;
  if (table === undefined || work.builder.takeWords(table.entries.length, 'bound') < table.entries.length)
    return null;
  const known = frame.splats.get(table);
  if (known !== undefined) return known;
  const splat = splatEntries(frame, table);
  frame.splats.set(table, splat);
  return splat;
};

const splatEntries = (frame: Frame, table: Hashtable): Splat => {
  const entries = [];
  for (const { key, value } of table.entries) {
    if (key.kind !== 'StringConstant') return null;
    const folded = frame.folder.foldStatement(value);
    const values = folded === null ? null : [asText(folded)];
    const word = values?.join(' ') ?? frame.source(value);
    entries.push({ name: key.value, given: { at: frame.at(key), form: 'splat' as const, values, word } });
  }
  return entries;
};

const noteBinding = (work: Work, fact: CommandFact, binding: Binding): void => {
  for (const { at, names } of binding.ambiguous) {
    work.builder.effect(
      'ambiguous-parameter',
      at,
      `${fact.name ?? fact.written}: ${names.join(', ')}`,
      false,
    );
  }
};
