#!/usr/bin/env node
// `npm run deploy`: builds, then deploys (`provara deploy`). Options: --claim, --dry-run
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

await build();
const { status } = spawnSync(
  process.execPath,
  [join(root, 'dist/provara.mjs'), 'deploy', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
