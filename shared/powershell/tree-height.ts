import type { SyntaxNode } from './syntax-tree.ts';
import { addChildren } from './visit.ts';

/** How many nodes lie on the longest way from a node to a leaf. Doesn't recurse, so any height is counted. */
export function treeHeight(root: SyntaxNode): number {
  let level: SyntaxNode[] = [root];
  let height = 0;
  while (level.length > 0) {
    height += 1;
    const next: SyntaxNode[] = [];
    for (const node of level) {
      addChildren(node, next);
    }
    level = next;
  }
  return height;
}
