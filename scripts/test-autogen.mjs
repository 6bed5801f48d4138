#!/usr/bin/env node
// `npm run test:autogen`: installs the real AutoGen into a virtual environment, which is kept for the next time, checks
// the types of the Python package against it, and runs the examples against the real hub and runner.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { findPowerShell } from './find-tools.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const project = join(root, 'clients/python');
const venv = join(project, '.venv-autogen');
const venvPython = join(venv, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
const stamp = join(venv, '.installed');

const STANDARD_LIBRARY_TESTS = ['test/clients/python.test.ts', 'test/story/agents/python.test.ts'];
const AUTOGEN_TESTS = ['test/story/agents/autogen.test.ts'];

const run = (program, given, options = {}) =>
  spawnSync(program, given, { cwd: root, stdio: 'inherit', ...options }).status ?? 1;

function findPython() {
  const candidates = process.env.PROVARA_TEST_PYTHON
    ? [process.env.PROVARA_TEST_PYTHON]
    : ['python3', 'python'];
  const isRecent = 'import sys; sys.exit(sys.version_info < (3, 10))';
  return candidates.find((program) => spawnSync(program, ['-c', isRecent]).status === 0);
}

/** Undefined when all is there, otherwise why it is not. */
function install(python) {
  const wanted = createHash('sha256')
    .update(readFileSync(join(project, 'pyproject.toml')))
    .digest('hex');
  if (existsSync(venvPython) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return undefined;
  rmSync(venv, { recursive: true, force: true });
  console.log('test:autogen: installing AutoGen');
  return (
    failure(python, ['-m', 'venv', venv]) ??
    failure(venvPython, ['-m', 'pip', 'install', '--quiet', '--editable', `${project}[autogen]`, 'mypy']) ??
    writeFileSync(stamp, wanted)
  );
}

function failure(program, given) {
  const { status, stderr, stdout } = spawnSync(program, given, { cwd: root, encoding: 'utf8' });
  if (status === 0) return undefined;
  const lines = `${stdout ?? ''}${stderr ?? ''}`.split('\n').map((line) => line.trim());
  // pip tells of its own parts indented, and ends with advice.
  return lines.find((line) => line.startsWith('ERROR')) ?? lines.find(Boolean) ?? `${program} can not be run`;
}

await build();
const python = findPython();
const missing = python === undefined ? 'no Python 3.10 was found' : install(python);
if (missing !== undefined)
  console.log(`test:autogen: AutoGen is not tested, for it can't be installed: ${missing}`);
const vitest = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--silent=passed-only'];
const tests = run(
  process.execPath,
  [...vitest, ...STANDARD_LIBRARY_TESTS, ...(missing === undefined ? AUTOGEN_TESTS : [])],
  { env: { ...process.env, ...findPowerShell(console.log) } },
);
const inPython = (...given) => (missing === undefined ? run(venvPython, given, { cwd: project }) : 0);
const units = inPython('-W', 'error', '-m', 'unittest', 'tests.test_autogen');
const types = inPython('-m', 'mypy');
process.exitCode = tests || units || types;
