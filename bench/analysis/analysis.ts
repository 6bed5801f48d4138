import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Figure, figure } from '../figure.ts';
import type { compareWithReference } from '../powershell/reference-ratio.mjs';

const MOST_RATIO = 1;

/**
 * How long it takes to judge texts that are made to take long, and to state facts beside PowerShell's own parser where
 * there is one. `oracle`: the command that states the reference's facts; undefined: the PowerShell that is found.
 */
export const analysis = async (oracle: string | undefined): Promise<Figure[]> => {
  const times = join(dirname(fileURLToPath(import.meta.url)), 'analysis-times.mjs');
  if (!existsSync(times)) throw new Error(`There is no ${times}: run npm run bench.`);
  // Threads that help to collect garbage would be counted too, as often as they look for work.
  const said = execFileSync(process.execPath, ['--single-threaded-gc', times], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const figures: Figure[] = JSON.parse(said);
  // Not bundled: it reads the vectors from where it stands.
  const reference = pathToFileURL(join('bench', 'powershell', 'reference-ratio.mjs')).href;
  const { compareWithReference: compare }: { compareWithReference: typeof compareWithReference } =
    await import(reference);
  const compared = await compare(oracle);
  if (compared === null) console.error('No PowerShell was found to compare with.');
  else {
    const { ours, reference: theirs } = compared;
    figures.push(figure('facts of a text', 'µs', ours, theirs, { atMost: MOST_RATIO }));
  }
  return figures;
};
