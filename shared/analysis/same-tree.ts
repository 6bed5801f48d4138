import type { SyntaxNode, SyntaxTree } from '../powershell/syntax-tree.ts';
import { addChildren } from '../powershell/visit.ts';

/** Whether two dialects made the same tree of a text: the same nodes at the same places with the same values. */
export const isSameTree = (one: SyntaxTree, other: SyntaxTree): boolean => {
  if (one.unanalysable.length !== other.unanalysable.length || one.requires !== other.requires) return false;
  if (one.script === other.script) return true;
  const left: SyntaxNode[] = [one.script];
  const right: SyntaxNode[] = [other.script];
  for (let a = left.pop(); a !== undefined; a = left.pop()) {
    const b = right.pop();
    if (b === undefined || !isSameNode(a, b)) return false;
    addChildren(a, left);
    addChildren(b, right);
    if (left.length !== right.length) return false;
  }
  return right.length === 0;
};

/** The place says the rest: the text is the same. Only escapes make other values of the same characters. */
const isSameNode = (a: SyntaxNode, b: SyntaxNode): boolean => {
  if (a.kind !== b.kind || a.start !== b.start || a.end !== b.end) return false;
  switch (a.kind) {
    case 'StringConstant':
    case 'ExpandableString':
      return b.kind === a.kind && a.value === b.value && a.quote === b.quote;
    case 'Variable':
      return b.kind === a.kind && a.path === b.path;
    case 'CommandParameter':
      return b.kind === a.kind && a.name === b.name;
    case 'BinaryExpression':
      return b.kind === a.kind && a.operator === b.operator;
    default:
      return true;
  }
};
