// How long parsing takes: against PowerShell's own parser through JSON lines, and over growing texts.
//   node bench/powershell/run.mjs [--oracle 'COMMAND ARGUMENTS'] [--no-reference]
// The PowerShell is PROVARA_TEST_PWSH or `pwsh` on the path; without one the comparison is left out.
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { loadTypeScript } from '../../test/powershell/load-typescript.mjs';
import { compareWithReference } from './reference-ratio.mjs';
import { patterns } from './texts.mjs';

const { values } = parseArgs({
  options: { oracle: { type: 'string' }, 'no-reference': { type: 'boolean', default: false } },
});
const sizes = [2_500, 5_000, 10_000, 20_000];
const limitMs = 10;

async function reference() {
  const compared = await compareWithReference(values.oracle);
  if (compared === null) {
    console.log('No PowerShell was found to compare with.');
    return;
  }
  const { ours, reference: theirs, texts } = compared;
  console.log(`ours                 ${ours.toFixed(1)} µs a text, facts as JSON lines, ${texts} texts`);
  console.log(`PowerShell's own     ${theirs.toFixed(1)} µs a text`);
  console.log(`ratio                ${(ours / theirs).toFixed(2)}`);
}

/** The least processor time of several runs: what the machine does besides shows least in it. */
function leastMilliseconds(run) {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < 5; index += 1) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

async function growth() {
  const { parse } = await loadTypeScript('shared/powershell/parse.ts');
  for (const make of Object.values(patterns)) {
    parse(make(20_000), { dialect: '7' });
  }
  console.log(`\n${'milliseconds for'.padEnd(28)}${sizes.map((size) => String(size).padStart(8)).join('')}`);
  let slowest = { ms: 0, name: '' };
  for (const [name, make] of Object.entries(patterns)) {
    const times = sizes.map((size) => {
      const text = make(size);
      return leastMilliseconds(() => parse(text, { dialect: '7' }));
    });
    const atLimit = times[sizes.indexOf(10_000)];
    slowest = atLimit > slowest.ms ? { ms: atLimit, name } : slowest;
    console.log(`${name.padEnd(28)}${times.map((ms) => ms.toFixed(2).padStart(8)).join('')}`);
  }
  const verdict = slowest.ms <= limitMs ? 'within' : 'OVER';
  console.log(
    `slowest 10,000 characters: ${slowest.ms.toFixed(1)} ms (${slowest.name}), ${verdict} ${limitMs} ms`,
  );
}

async function size() {
  const entry = new URL('../../shared/powershell/parse.ts', import.meta.url).pathname;
  const options = { entryPoints: [entry], bundle: true, minify: true, format: 'esm', write: false };
  const { outputFiles } = await build(options);
  const bytes = gzipSync(outputFiles[0].contents, { level: 9 }).length;
  console.log(
    `\nparser: ${(outputFiles[0].contents.length / 1024).toFixed(1)} KB minified, ${(bytes / 1024).toFixed(1)} KB gzipped`,
  );
}

if (!values['no-reference']) {
  await reference();
}
await growth();
await size();
