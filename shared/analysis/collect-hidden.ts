import type { CommandElement, Expression, SyntaxNode } from '../powershell/syntax-tree.ts';
import type { ArgumentFact, At, CommandFact } from './facts.ts';
import type { Frame } from './frame.ts';
import { providerPath } from './paths.ts';
import { ENTERING, HOLDS_BLOCK, LOOKED_UP, READS_ITEMS, TAKES_BLOCK } from './role-table.ts';
import { isPlainValue } from './sure-values.ts';
import { hasWildcard } from './vague-paths.ts';
import { GOVERNING_VARIABLE } from './variable-table.ts';
import type { Work } from './work.ts';

/** States that a text names the variable that decides what later commands are given. */
export const noteGoverning = (work: Work, frame: Frame, node: SyntaxNode, text: string): void => {
  if (GOVERNING_VARIABLE.test(text)) {
    work.builder.effect('redefinition', frame.at(node), 'a variable that governs commands', true);
  }
};

/** States a value that may be a block of a file, where a block would be run. */
export const collectHidden = (work: Work, frame: Frame, node: SyntaxNode): void => {
  const note = (at: SyntaxNode, detail: string): void =>
    work.builder.effect('hidden-value', frame.at(at), detail, false);
  switch (node.kind) {
    case 'BinaryExpression':
      if (/^-[ic]?(?:replace|split)$/.test(node.operator) && !isPlainValue(node.right)) {
        note(node.right, `gives ${node.operator} a value that is computed`);
      }
      return;
    case 'SwitchStatement':
      for (const { test } of node.clauses) {
        if (!isPlainValue(test)) note(test, 'switches on a condition that is computed');
      }
      return;
    default:
      return;
  }
};

/** What a command is given where it would run a block that the text doesn't show. */
export const collectHiddenArguments = (
  work: Work,
  frame: Frame,
  fact: CommandFact,
  elements: readonly CommandElement[],
): void => {
  // Only a cmdlet's arguments are bound to parameters.
  if (fact.kind === 'program') return;
  let byEnd: ReadonlyMap<number, Expression> | null = null;
  for (const one of fact.arguments) {
    if (one.form !== 'computed' || !one.parameters.some((name) => TAKES_BLOCK.test(name))) continue;
    byEnd ??= valuesByEnd(frame, elements);
    const node = byEnd.get(one.at[1]);
    if (node === undefined || !isPlainValue(node)) {
      const what = fact.name ?? fact.written;
      work.builder.effect('hidden-value', one.at, `gives ${what} properties that are computed`, false);
    }
  }
  if (/^Get-(?:Command|Module|Help)$/.test(fact.name ?? '')) noteLookUp(work, fact);
  for (const one of fact.arguments) {
    const isHolder = one.parameters.includes('ExpandProperty') || one.parameters.includes('Property');
    if (isHolder && (one.values ?? []).some((value) => HOLDS_BLOCK.test(value))) {
      work.builder.effect('dynamic-invocation', one.at, 'takes the block of a command', true);
    }
  }
};

/** The first of the expressions that a command is given, by where each ends. */
const valuesByEnd = (frame: Frame, elements: readonly CommandElement[]): ReadonlyMap<number, Expression> => {
  const byEnd = new Map<number, Expression>();
  for (const element of elements) {
    const value = element.kind === 'CommandParameter' ? element.argument : element;
    if (value === null) continue;
    const [, end] = frame.at(value);
    if (!byEnd.has(end)) byEnd.set(end, value);
  }
  return byEnd;
};

/** States reads whose reach the text doesn't name, and blocks that are read as contents. */
export const noteWideReads = (work: Work, fact: CommandFact): void => {
  const note = (at: At, detail: string): void => work.builder.effect('hidden-value', at, detail, false);
  const name = fact.name ?? '';
  const its = (parameter: string): readonly ArgumentFact[] =>
    fact.arguments.filter(({ parameters }) => parameters.includes(parameter));
  if (name === 'Get-Variable') {
    const given = its('Name');
    const isNamed = given.every(({ values }) => values?.every((one) => !hasWildcard(one)) === true);
    for (const { at, values } of given) {
      for (const one of values ?? [])
        work.builder.variables.push({ at, name: one.toLowerCase(), use: 'read' });
    }
    if (given.length === 0 || !isNamed) note(fact.at, 'reads variables that the text does not name');
    return;
  }
  if (/^Get-AD/.test(name)) {
    const isWide = its('Properties').some(({ values }) => values?.every((one) => !hasWildcard(one)) !== true);
    if (isWide) note(fact.at, 'reads every property, passwords included');
    return;
  }
  if (name === 'Receive-Job' && its('AutoRemoveJob').length > 0) note(fact.at, 'removes the job');
  for (const given of fact.arguments) {
    if (given.role !== 'path') continue;
    for (const { provider, path } of (given.values ?? []).map(providerPath)) {
      if (provider === 'variable' && READS_ITEMS.test(name)) {
        const its = path.replace(/^[\\/]+/, '').toLowerCase();
        work.builder.variables.push({ at: given.at, name: its, use: 'read' });
      }
      const isInside = /^(?:alias|environment|function|variable)$/.test(provider);
      if (isInside && ENTERING.test(name))
        work.builder.effect('redefinition', given.at, `enters the drive ${provider}`, true);
      else if (provider === 'function' && name === 'Get-Content')
        note(given.at, 'takes the block of a function');
      else if (provider === 'variable' && READS_ITEMS.test(name) && (path === '' || hasWildcard(path)))
        note(given.at, 'reads variables that the text does not name');
    }
  }
};

/** A script's file is read when it is looked up, and what is found can be run as a block. */
const noteLookUp = (work: Work, fact: CommandFact): void => {
  const isPath = ({ values }: ArgumentFact): boolean =>
    (values ?? []).some(
      (value) => /[\\/:]|\.ps[md]?1$/i.test(value) && !/^microsoft\.[\w.]+\\[\w-]+$/i.test(value),
    );
  for (const one of fact.arguments) {
    if (!one.parameters.some((name) => LOOKED_UP.test(name))) continue;
    if (isPath(one)) work.builder.effect('loads-code', one.at, one.word, true);
    else if (one.values === null && fact.name === 'Get-Command') {
      work.builder.effect('hidden-value', one.at, 'looks up a command whose name is computed', false);
    }
  }
};
