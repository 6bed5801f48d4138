#!/usr/bin/env node
// `npm run test:autogen`: installs the real AutoGen into a virtual environment, which is kept for the next time, checks
// the types of the Python package against it, and runs the examples against the real hub and runner.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { findPowerShell } from './find-tools.mjs';
import { installPython, programIn } from './python-environment.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const project = join(root, 'clients/python');
const venv = join(project, '.venv-autogen');
const venvPython = programIn(venv, 'python');

const STANDARD_LIBRARY_TESTS = ['test/clients/python.test.ts', 'test/story/agents/python.test.ts'];
const AUTOGEN_TESTS = ['test/story/agents/autogen.test.ts'];

const run = (program, given, options = {}) =>
  spawnSync(program, given, { cwd: root, stdio: 'inherit', ...options }).status ?? 1;

await build();
const missing = installPython(venv, {
  madeFrom: readFileSync(join(project, 'pyproject.toml')),
  packages: ['--editable', `${project}[autogen]`, 'mypy'],
  say: () => console.log('test:autogen: installing AutoGen'),
});
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
