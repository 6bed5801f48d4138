import type { Expression } from '../powershell/syntax-tree.ts';
import { onlyExpression } from './sure-values.ts';

/** The strings that a written-out expression is; null: something would have to be computed. */
export const quickText = (node: Expression): readonly string[] | null => {
  switch (node.kind) {
    case 'StringConstant':
      return [node.value];
    case 'NumberConstant':
      return [node.value];
    case 'Variable':
      return /^(?:true|false|null)$/i.test(node.path) && !node.splatted ? [node.path.toLowerCase()] : null;
    case 'ArrayLiteral': {
      const values: string[] = [];
      for (const element of node.elements) {
        const texts = quickText(element);
        if (texts === null) return null;
        values.push(...texts);
      }
      return values;
    }
    case 'ParenExpression': {
      // A list in parentheses is given to a program as words of its own.
      const inner = onlyExpression(node.pipeline);
      return inner?.kind === 'StringConstant' || inner?.kind === 'ParenExpression' ? quickText(inner) : null;
    }
    case 'TypeExpression':
      return [`[${node.typeName.fullName}]`];
    default:
      return null;
  }
};
