// `node build.mjs OUTFILE`: bundles the checks, which `on-real-windows.ps1` then runs.
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
await build({
  entryPoints: [join(here, 'main.ts')],
  outfile: argv[2],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'error',
  external: ['koffi', 'workerd'],
  banner: {
    js: "import { createRequire as provaraRequire } from 'node:module';\nconst require = provaraRequire(import.meta.url);",
  },
});
