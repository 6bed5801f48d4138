import type { parse } from '../../shared/powershell/parse.ts';
import type { Dialect } from '../../shared/powershell/syntax-tree.ts';
import type { forEachNode } from '../../shared/powershell/visit.ts';

export function checkParse(
  parseText: typeof parse,
  visit: typeof forEachNode,
  text: string,
  dialect: Dialect,
): boolean;
