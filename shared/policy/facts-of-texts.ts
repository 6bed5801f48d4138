import { analyse } from '../analysis/analyse.ts';
import type { Facts } from '../analysis/facts.ts';
import type { Shell } from '../plan.ts';
import type { Dialect } from '../powershell/syntax-tree.ts';

/** Gives the facts of a PowerShell text. */
export type FactsOf = (text: string) => Facts;

/** Both dialects, the shell's own first: the summary is of the first that can be read. */
export const dialectsFor = (shell: Shell): readonly Dialect[] =>
  shell === 'powershell' ? ['5.1', '7'] : ['7', '5.1'];

/** By the shell's dialects. Analyses each text once and keeps its facts: for one plan, whose steps more than one asks about. */
export const factsOfTexts = (shell: Shell): FactsOf => {
  const known = new Map<string, Facts>();
  return (text) => {
    const facts = known.get(text) ?? analyse(text, { dialects: dialectsFor(shell) });
    known.set(text, facts);
    return facts;
  };
};
