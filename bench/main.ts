import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { analysis } from './analysis/analysis.ts';
import { approveToOutput } from './approve-to-output.ts';
import { approveToSpawn } from './approve-to-spawn.ts';
import { chart } from './chart.ts';
import { type Figure, figureTable } from './figure.ts';
import { firstList } from './first-list.ts';
import { type ProductHub, type StartedHub, startFloor, startProduct } from './hubs.ts';
import { outputRate } from './output-rate.ts';
import { plansPerSecond } from './plans-per-second.ts';
import { runnerProcess } from './runner-process.ts';
import { submitToCard } from './submit-to-card.ts';
import { submitToPage } from './submit-to-page.ts';

type Benchmark = (floor: StartedHub, product: ProductHub) => Promise<Figure[]>;

const BENCHMARKS: Readonly<Record<string, { readonly agents: number; readonly run: Benchmark }>> = {
  spawn: { agents: 1, run: approveToSpawn },
  first: { agents: 1, run: approveToOutput },
  page: { agents: 20, run: submitToPage },
  plans: { agents: 60, run: plansPerSecond },
  output: { agents: 1, run: outputRate },
  runner: { agents: 1, run: runnerProcess },
};

/** The one that measures no hub, but the analysis alone. */
const ANALYSIS = 'analysis';
/** The one that measures the page, in a browser. */
const APP = 'app';
const ALONE: readonly string[] = [ANALYSIS, APP];

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const REPORT = join(ROOT, 'docs', 'performance.md');
const BEGIN = '<!-- figures: written by npm run bench -- --write -->';
const ANALYSIS_BEGIN = '<!-- analysis: written by npm run bench -- --only analysis --write -->';
const APP_BEGIN = '<!-- app: written by npm run bench -- --only app --write -->';
const END = '<!-- end of figures -->';

const { values } = parseArgs({
  options: {
    /** Only these, by name and comma. */
    only: { type: 'string', default: [...Object.keys(BENCHMARKS), ...ALONE].join(',') },
    /** The command that states PowerShell's own facts; otherwise the PowerShell that is found does. */
    oracle: { type: 'string' },
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
const names = values.only.split(',');
for (const name of names.filter((one) => !ALONE.includes(one))) {
  const benchmark = BENCHMARKS[name];
  if (benchmark === undefined) {
    console.error(
      `There is no benchmark ${name}; there are: ${[...Object.keys(BENCHMARKS), ...ALONE].join(', ')}.`,
    );
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
const analysisFigures = names.includes(ANALYSIS) ? await analysis(values.oracle) : [];

const measureApp = async (): Promise<Figure[]> => {
  const chromium = process.env.PROVARA_TEST_CHROMIUM;
  if (chromium === undefined) {
    console.error('bench: no Chromium was found, so the app was not measured');
    return [];
  }
  const floor = await startFloor();
  running.push(floor);
  // Their plans would be in each other's lists.
  const [listed, watched] = [await startProduct(1), await startProduct(1)];
  running.push(listed, watched);
  try {
    return [...(await firstList(listed, chromium)), ...(await submitToCard(floor, watched, chromium))];
  } finally {
    await stopAll();
  }
};
const appFigures = names.includes(APP) ? await measureApp() : [];
console.log(figureTable([...figures, ...analysisFigures, ...appFigures]));

/** Puts figures in the report in place of those of the last time. */
const write = (begin: string, its: readonly Figure[]): void => {
  const [before = '', rest = ''] = readFileSync(REPORT, 'utf8').split(begin);
  const after = rest.slice(rest.indexOf(END));
  const where = `Measured with Node ${process.versions.node} on ${cpus().length} cores (${process.platform} ${process.arch}).`;
  writeFileSync(REPORT, `${before}${begin}\n${where}\n\n${figureTable(its)}\n${after}`);
};
if (values.write && figures.length > 0) {
  write(BEGIN, figures);
  writeFileSync(join(ROOT, 'docs', 'performance.svg'), chart(figures));
}
if (values.write && analysisFigures.length > 0) write(ANALYSIS_BEGIN, analysisFigures);
if (values.write && appFigures.length > 0) write(APP_BEGIN, appFigures);
