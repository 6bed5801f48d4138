#!/usr/bin/env node
// `npm run test:autogen`: installs the real AutoGen into a virtual environment, which is kept for the next time, checks
// the types of the Python package against it, and runs the examples against the real hub and runner. `--minimum`: with
// the oldest AutoGen that the package asks for; its types are not those of the newest, so they are not checked.
// `--only-autogen`: without the tests on the standard library alone, where `npm test` runs them.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { findPowerShell } from './find-tools.mjs';
import { installPython, programIn } from './python-environment.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const project = join(root, 'clients/python');
const pyproject = readFileSync(join(project, 'pyproject.toml'), 'utf8');

const STANDARD_LIBRARY_TESTS = ['test/clients/python.test.ts', 'test/story/agents/python.test.ts'];
const AUTOGEN_TESTS = ['test/story/agents/autogen.test.ts'];

const isMinimum = process.argv.includes('--minimum');
const isOnlyAutogen = process.argv.includes('--only-autogen');
const venv = join(project, isMinimum ? '.venv-autogen-minimum' : '.venv-autogen');

/** What the extra `autogen` asks for, as exact versions. */
const minimum = () => {
  const [, extra = ''] = /^autogen = \[(.*)\]$/m.exec(pyproject) ?? [];
  const packages = [...extra.matchAll(/"(\S+?)>=(\S+?)"/g)].map(([, name, version]) => `${name}==${version}`);
  if (packages.length !== 2) throw new Error('pyproject.toml names the extra autogen in another way.');
  return packages;
};

const run = (program, given, options = {}) =>
  spawnSync(program, given, { cwd: root, stdio: 'inherit', ...options }).status ?? 1;

await build();
const packages = ['--editable', `${project}[autogen]`, ...(isMinimum ? minimum() : ['mypy'])];
const missing = installPython(venv, {
  madeFrom: `${pyproject}${packages.join(' ')}`,
  packages,
  say: () => console.log(`test:autogen: installing AutoGen${isMinimum ? `: ${minimum().join(', ')}` : ''}`),
});
if (missing !== undefined)
  console.log(`test:autogen: AutoGen is not tested, for it can't be installed: ${missing}`);
const files = [
  ...(isOnlyAutogen ? [] : STANDARD_LIBRARY_TESTS),
  ...(missing === undefined ? AUTOGEN_TESTS : []),
];
const vitest = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--silent=passed-only'];
const tests =
  files.length === 0
    ? 0
    : run(process.execPath, [...vitest, ...files], {
        env: { ...process.env, ...findPowerShell(console.log), PROVARA_TEST_AUTOGEN: venv },
      });
const inPython = (...given) =>
  missing === undefined ? run(programIn(venv, 'python'), given, { cwd: project }) : 0;
const units = inPython('-W', 'error', '-m', 'unittest', 'tests.test_autogen');
const types = isMinimum ? 0 : inPython('-m', 'mypy');
process.exitCode = tests || units || types;
