#!/usr/bin/env node
// `npm run test:runtimes`: installs Deno and Bun from npm into a folder that is kept for the next time, and plays the
// contract of the clients with the TypeScript client in both.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const PACKAGES = { deno: '2.9.6', bun: '1.4.5' };

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, '.runtimes');
const isWindows = process.platform === 'win32';

/** Undefined when both are there, otherwise why they are not. */
function install() {
  const wanted = JSON.stringify({ private: true, dependencies: PACKAGES });
  const manifest = join(folder, 'package.json');
  const done = join(folder, 'node_modules', '.package-lock.json');
  if (existsSync(done) && existsSync(manifest) && readFileSync(manifest, 'utf8') === wanted) return undefined;
  console.log('test:runtimes: installing Deno and Bun');
  mkdirSync(folder, { recursive: true });
  writeFileSync(manifest, wanted);
  const npm = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  const { status, stderr } = spawnSync(isWindows ? 'npm.cmd' : 'npm', npm, {
    cwd: folder,
    encoding: 'utf8',
    shell: isWindows,
  });
  return status === 0 ? undefined : (stderr ?? '').trim().split('\n')[0] || 'npm can not be run';
}

/** Both packages start their program where npm runs no scripts, at the first call. */
function programOf(name) {
  const program = join(folder, 'node_modules', '.bin', isWindows ? `${name}.cmd` : name);
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', shell: isWindows });
  if (status === 0) console.log(`test:runtimes: ${name} ${stdout.trim().split('\n')[0]}`);
  else console.log(`test:runtimes: ${name} can not be started here; it is not tested`);
  return status === 0 ? program : '';
}

await build();
const missing = install();
if (missing === undefined) {
  const env = { ...process.env, PROVARA_TEST_DENO: programOf('deno'), PROVARA_TEST_BUN: programOf('bun') };
  const vitest = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'test/clients/other-runtimes.test.ts'];
  process.exitCode = spawnSync(process.execPath, vitest, { cwd: root, stdio: 'inherit', env }).status ?? 1;
} else {
  console.log(`test:runtimes: nothing is tested, for Deno and Bun can't be installed: ${missing}`);
}
