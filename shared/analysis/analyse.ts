import { deceptionsIn } from '../display/deceptions.ts';
import { parse } from '../powershell/parse.ts';
import type { Dialect } from '../powershell/syntax-tree.ts';
import { collect } from './collect.ts';
import { difference } from './difference.ts';
import type { Facts, Reading, Refusal } from './facts.ts';

export interface AnalyseOptions {
  /** How the text is read; both dialects by default, which is what a judge needs. */
  readonly dialects?: readonly Dialect[];
}

const BOTH: readonly Dialect[] = ['7', '5.1'];

/** The facts of a PowerShell text. Never throws; what can't be understood is a fact. */
export const analyse = (text: string, options: AnalyseOptions = {}): Facts => {
  const readings: Reading[] = [];
  const refusals: Refusal[] = [];
  for (const dialect of options.dialects ?? BOTH) {
    const result = parse(text, { dialect });
    if (result.ok) readings.push(collect(result.tree).build());
    else refusals.push({ dialect, ...result.error });
  }
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
