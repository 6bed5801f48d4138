#!/usr/bin/env node
// `npm run chaos -- --runs 1000 [--seed S]`: builds, bundles the harness and its runner, and carries out the runs. Options: see main.ts.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { build } from '../../scripts/build.mjs';
import { PACKED_RUNNER_PLUGINS } from '../../scripts/packed-runner-plugins.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const out = join(root, 'dist', 'chaos');

process.chdir(root);
await build();

mkdirSync(out, { recursive: true });
const options = {
  outdir: out,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  // What is imported late need not be read at each of many starts.
  splitting: true,
  chunkNames: 'parts/[name]-[hash]',
  minifyWhitespace: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['workerd', 'koffi'],
  banner: {
    js: "import { createRequire as chaosRequire } from 'node:module';\nconst require = chaosRequire(import.meta.url);",
  },
  logLevel: 'warning',
};
await bundle({ ...options, entryPoints: { main: join(root, 'test/chaos/main.ts') } });
// With what the packed runner has beside its sources; by itself the packed one knows no faults of its journal.
await bundle({
  ...options,
  entryPoints: { 'runner-entry': join(root, 'test/chaos/runner-entry.ts') },
  plugins: PACKED_RUNNER_PLUGINS,
});
await import(pathToFileURL(join(out, 'main.mjs')).href);
