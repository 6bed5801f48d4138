#!/usr/bin/env node
// `npm run test:windows`: the runner in Windows Node and plans in the Windows build of PowerShell, under Wine, against
// hubs on Linux. Says in one line why not where that can not be built. Arguments go to vitest.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { argv, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from '../../scripts/build.mjs';
import { countTests, failures, summary } from '../../scripts/test.mjs';
import { cacheFolder, installBuild, NotHere, setUp, whyNot } from './setup.mjs';
import { startWorld } from './world.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const LOCKED = '--locked';

function skip(error) {
  if (!(error instanceof NotHere)) throw error;
  console.log(`windows: skipped, for ${error.message}`);
  return 0;
}

/** One run at a time: the root and its disk are one. Waits for the other. */
function runAlone(args) {
  const cache = cacheFolder();
  mkdirSync(cache, { recursive: true, mode: 0o700 });
  const lock = join(cache, 'lock');
  const { status } = spawnSync('flock', [lock, execPath, fileURLToPath(import.meta.url), LOCKED, ...args], {
    stdio: 'inherit',
  });
  return status ?? 1;
}

function buildExecutable() {
  const { status } = spawnSync(execPath, [join(root, 'scripts/build-exe.mjs')], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm run build:exe ended with ${status}.`);
}

async function test(args) {
  const { root: wineRoot, drive } = setUp({ say: console.log });
  await build();
  buildExecutable();
  installBuild(root, drive);
  const world = await startWorld(wineRoot);
  const folder = mkdtempSync(join(tmpdir(), 'provara-windows-'));
  const report = join(folder, 'report.json');
  try {
    const { status } = spawnSync(
      execPath,
      [
        join(root, 'node_modules/vitest/vitest.mjs'),
        'run',
        '--config=test/windows/vitest.config.ts',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...args,
      ],
      {
        cwd: root,
        stdio: 'inherit',
        env: { ...process.env, PROVARA_WINDOWS_ROOT: wineRoot, PROVARA_WINDOWS_WORLD: String(world.pid) },
      },
    );
    const found = JSON.parse(readFileSync(report, 'utf8'));
    for (const line of failures(found)) console.log(line);
    console.log(summary(countTests(found), status ?? 1));
    return status ?? 1;
  } finally {
    await world.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

const args = argv.slice(2);
const reason = whyNot();
if (reason !== undefined) console.log(`windows: skipped, for ${reason}`);
else if (args[0] === LOCKED) process.exitCode = await test(args.slice(1)).catch(skip);
else process.exitCode = runAlone(args);
