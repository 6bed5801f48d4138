import { killTreePosix } from './kill-tree-posix.ts';
import { killTreeWindows } from './kill-tree-windows.ts';
import type { Tree, TreeEnd } from './tree.ts';

/** Ends a process tree: gently where the system can, after `gentleMs` by force. Never rejects. */
export const killTree = (tree: Tree, gentleMs: number): Promise<TreeEnd> =>
  process.platform === 'win32' ? killTreeWindows(tree) : killTreePosix(tree, gentleMs);
