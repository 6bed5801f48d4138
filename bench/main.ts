import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { approveToSpawn } from './approve-to-spawn.ts';
import { chart } from './chart.ts';
import { type Figure, figureTable } from './figure.ts';
import { type ProductHub, type StartedHub, startFloor, startProduct } from './hubs.ts';
import { outputRate } from './output-rate.ts';
import { plansPerSecond } from './plans-per-second.ts';
import { submitToPage } from './submit-to-page.ts';

type Benchmark = (floor: StartedHub, product: ProductHub) => Promise<Figure[]>;

const BENCHMARKS: Readonly<Record<string, { readonly agents: number; readonly run: Benchmark }>> = {
  spawn: { agents: 1, run: approveToSpawn },
  page: { agents: 10, run: submitToPage },
  plans: { agents: 40, run: plansPerSecond },
  output: { agents: 1, run: outputRate },
};

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const REPORT = join(ROOT, 'docs', 'performance.md');
const BEGIN = '<!-- figures: written by npm run bench -- --write -->';
const END = '<!-- end of figures -->';

const { values } = parseArgs({
  options: {
    /** Only these, by name and comma. */
    only: { type: 'string', default: Object.keys(BENCHMARKS).join(',') },
    /** Writes the figures and the chart into docs/. */
    write: { type: 'boolean', default: false },
  },
});

/** What runs now; ended also when the benchmark is interrupted. */
const running: StartedHub[] = [];
const stopAll = async (): Promise<void> => {
  for (const hub of running.splice(0)) await hub.stop();
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void stopAll().then(() => process.exit(1)));
}

const figures: Figure[] = [];
for (const name of values.only.split(',')) {
  const benchmark = BENCHMARKS[name];
  if (benchmark === undefined) {
    console.error(`There is no benchmark ${name}; there are: ${Object.keys(BENCHMARKS).join(', ')}.`);
    process.exit(2);
  }
  const floor = await startFloor();
  running.push(floor);
  const product = await startProduct(benchmark.agents);
  running.push(product);
  try {
    figures.push(...(await benchmark.run(floor, product)));
  } finally {
    await stopAll();
  }
}
const table = figureTable(figures);
console.log(table);
if (values.write) {
  const [before = '', rest = ''] = readFileSync(REPORT, 'utf8').split(BEGIN);
  const [, after = ''] = rest.split(END);
  const where = `Measured with Node ${process.versions.node} on ${cpus().length} cores (${process.platform} ${process.arch}).`;
  writeFileSync(REPORT, `${before}${BEGIN}\n${where}\n\n${table}\n${END}${after}`);
  writeFileSync(join(ROOT, 'docs', 'performance.svg'), chart(figures));
}
