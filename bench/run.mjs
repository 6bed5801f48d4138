// `npm run bench`: bundles the benchmarks and the floor's worker, then runs them. Options: see bench/main.ts.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { build } from '../scripts/build.mjs';
import { findChromium, findPowerShell } from '../scripts/find-tools.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, 'dist', 'bench');

process.chdir(root);
await build();
mkdirSync(join(out, 'floor', 'app'), { recursive: true });
const bundled = { bundle: true, format: 'esm', logLevel: 'warning' };
const forNode = { ...bundled, platform: 'node' };
const banner = {
  js: "import { createRequire as benchRequire } from 'node:module';\nconst require = benchRequire(import.meta.url);",
};
await bundle({
  ...bundled,
  entryPoints: [join(root, 'bench/floor/worker.ts')],
  outfile: join(out, 'floor', 'worker.js'),
  external: ['cloudflare:*'],
});
await bundle({
  ...forNode,
  entryPoints: [join(root, 'bench/main.ts')],
  outfile: join(out, 'main.mjs'),
  external: ['workerd', 'playwright-core'],
  banner,
});
await bundle({
  ...forNode,
  entryPoints: [join(root, 'bench/bare-socket.ts')],
  outfile: join(out, 'bare-socket.mjs'),
  banner,
});
await bundle({
  ...forNode,
  entryPoints: [join(root, 'bench/analysis/times.ts')],
  outfile: join(out, 'analysis-times.mjs'),
});
Object.assign(process.env, findChromium(console.log), findPowerShell(console.log));
if (!existsSync(join(out, 'main.mjs'))) process.exit(1);
await import(pathToFileURL(join(out, 'main.mjs')).href);
