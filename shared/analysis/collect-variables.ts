import type { Expression, Variable } from '../powershell/syntax-tree.ts';
import { noteGoverning } from './collect-hidden.ts';
import { variableName } from './fold.ts';
import type { Frame } from './frame.ts';
import { environmentName, providerPath } from './paths.ts';
import type { Provider } from './provider-table.ts';
import { TELLING } from './variable-table.ts';
import type { Work } from './work.ts';
import { isInner, writtenBy } from './written-by.ts';

/** States that a text reads or writes a variable which means more than its value. */
export const noteVariable = (work: Work, frame: Frame, node: Variable, use: 'read' | 'write'): void => {
  const { builder } = work;
  const name = variableName(node.path);
  noteGoverning(work, frame, node, name);
  const isDrive = name.includes(':');
  if (!isDrive && !TELLING.test(name)) return;
  const at = frame.at(node);
  const { provider } = providerPath(name);
  builder.variables.push({ at, name: environmentName(name) ?? name, use });
  if (isDrive && isFileVariable(provider, use, frame.source(node))) {
    builder.paths.push({ at, path: node.path, isConstant: true, access: use, by: '$' });
    return;
  }
  if (use === 'read') {
    if (provider === 'function') builder.effect('dynamic-invocation', at, `takes the block of ${name}`, true);
    return;
  }
  if (provider === 'function' || provider === 'alias') builder.effect('redefinition', at, name, true);
  if (provider === 'environment') builder.effect('environment-change', at, name, false);
};

/** Whether a variable of a drive is a file. `"$name:80"` is more often a slip than a drive that nobody knows. */
const isFileVariable = (provider: Provider, use: 'read' | 'write', written: string): boolean =>
  provider === 'file' ||
  (!/^(?:function|alias|environment|variable)$/.test(provider) &&
    (use === 'write' || written.startsWith('${')));

/** What stands on the left of `=`, or is counted up or down. */
export const noteWritten = (work: Work, frame: Frame, left: Expression): void => {
  const { variables, others } = writtenBy(left);
  const hidden = (node: Expression): void =>
    work.builder.effect('hidden-value', frame.at(node), 'changes a value that comes from elsewhere', false);
  const isPart = isInner(left);
  for (const variable of variables) {
    noteVariable(work, frame, variable, 'write');
    if (isPart && !frame.survey.fresh.has(variableName(variable.path))) hidden(variable);
  }
  for (const other of others) hidden(other);
};
