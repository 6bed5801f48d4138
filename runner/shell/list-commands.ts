import { parse } from '../../shared/powershell/parse.ts';
import { forEachNode } from '../../shared/powershell/visit.ts';
import type { ListCommands } from './second-opinion.ts';

/** By our own parser. */
export const listCommands: ListCommands = (text, shell) => {
  const result = parse(text, { dialect: shell === 'powershell' ? '5.1' : '7' });
  if (!result.ok) return undefined;
  const lines: string[] = [];
  forEachNode(result.tree.script, (node) => {
    if (node.kind !== 'Command') return;
    const { start, end, invocation, elements } = node;
    const [first] = elements;
    const name = first.kind === 'StringConstant' ? first.value : undefined;
    lines.push(
      [
        start,
        end,
        invocation ?? '',
        elements.length,
        name === undefined ? '-' : `${name.length}:${name}`,
      ].join(','),
    );
  });
  return lines.sort().join('\n');
};
