import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chaos, summaryOf } from './chaos.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    /** Says what happens in each run; by default another one each time. */
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    /** The number of the first run. */
    from: { type: 'string', default: '0' },
    /** Machines that work at the same time. */
    lanes: { type: 'string', default: '3' },
    /** Plants a bug that must be found: runners that lose their journal. */
    'forgetful-runner': { type: 'boolean', default: false },
  },
});

const number = (name: 'runs' | 'seed' | 'from' | 'lanes', least: number): number => {
  const value = Number(values[name]);
  if (Number.isSafeInteger(value) && value >= least) return value;
  console.error(`chaos: --${name} must be a whole number from ${least}.`);
  process.exit(2);
};

const options = {
  seed: number('seed', 0),
  from: number('from', 0),
  runs: number('runs', 1),
  lanes: number('lanes', 1),
  entry: join(dirname(fileURLToPath(import.meta.url)), 'runner-entry.mjs'),
  forgets: values['forgetful-runner'],
  say: (line: string) => console.log(line),
};
const beganMs = performance.now();
const report = await chaos(options);
for (const { run, words, timeline } of report.violations.slice(0, 5)) {
  console.log(`\nchaos: ${run < 0 ? 'at the end' : `run ${run}`}: ${words}`);
  for (const line of timeline) console.log(line);
  if (run >= 0)
    console.log(`chaos: again: npm run chaos -- --seed ${options.seed} --from ${run} --runs 1 --lanes 1`);
}
console.log(summaryOf(options, report, (performance.now() - beganMs) / 1_000));
process.exitCode = report.violations.length === 0 ? 0 : 1;
