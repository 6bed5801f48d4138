import { deceptionsIn } from '../display/deceptions.ts';
import { type ParseResult, parse } from '../powershell/parse.ts';
import type { Dialect, SyntaxTree } from '../powershell/syntax-tree.ts';
import { collect, collectAgain } from './collect.ts';
import { difference } from './difference.ts';
import type { Facts, Reading, Refusal } from './facts.ts';
import { isSameTree } from './same-tree.ts';

export interface AnalyseOptions {
  /** How the text is read; both dialects by default, which is what a judge needs. */
  readonly dialects?: readonly Dialect[];
}

const BOTH: readonly Dialect[] = ['7', '5.1'];

/** The facts of a PowerShell text. Never throws; what can't be understood is a fact. */
export const analyse = (text: string, options: AnalyseOptions = {}): Facts => {
  const trees: SyntaxTree[] = [];
  const refusals: Refusal[] = [];
  let alike: ParseResult | null = null;
  for (const dialect of options.dialects ?? BOTH) {
    const result: ParseResult = alike === null ? parse(text, { dialect }) : inDialect(alike, dialect);
    if (result.isAlike) alike = result;
    if (result.ok) trees.push(result.tree);
    else refusals.push({ dialect, ...result.error });
  }
  const readings = readingsOf(trees);
  const differs = difference(readings, refusals);
  const isHidden = readings.some(({ effects }) => effects.some(({ isOpaque }) => isOpaque));
  return {
    text,
    readings: differs === null ? readings.slice(0, 1) : readings,
    dialects: differs === null ? 'same' : 'differ',
    difference: differs,
    understood: readings.length > 0 && !isHidden,
    refusals,
    deceptions: deceptionsIn(text),
  };
};

const inDialect = (result: ParseResult, dialect: Dialect): ParseResult =>
  result.ok ? { ...result, tree: { ...result.tree, dialect } } : result;

/** One reading of each tree; only one where the other would say the same. */
const readingsOf = (trees: readonly SyntaxTree[]): readonly Reading[] => {
  const [one, other] = trees;
  if (one === undefined) return [];
  const first = collect(one);
  const { builder, differing } = first;
  if (other === undefined) return [builder.build()];
  if (!isSameTree(one, other)) return [builder.build(), collect(other, builder).builder.build()];
  return differing.length === 0
    ? [builder.build()]
    : [builder.build(), collectAgain(first, other.dialect).build()];
};
