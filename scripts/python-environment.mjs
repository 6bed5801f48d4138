// Virtual environments of Python, kept for the next time.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const programIn = (venv, name) =>
  join(venv, process.platform === 'win32' ? `Scripts/${name}.exe` : `bin/${name}`);

function findPython() {
  const candidates = process.env.PROVARA_TEST_PYTHON
    ? [process.env.PROVARA_TEST_PYTHON]
    : ['python3', 'python'];
  const isRecent = 'import sys; sys.exit(sys.version_info < (3, 10))';
  return candidates.find((program) => spawnSync(program, ['-c', isRecent]).status === 0);
}

/**
 * Makes the environment new where `madeFrom`, the text that it depends on, has changed. Undefined when all is there,
 * otherwise why it is not.
 */
export function installPython(venv, { madeFrom, packages, say }) {
  const python = findPython();
  if (python === undefined) return 'no Python 3.10 was found';
  const stamp = join(venv, '.installed');
  const venvPython = programIn(venv, 'python');
  const wanted = createHash('sha256').update(madeFrom).digest('hex');
  if (existsSync(venvPython) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return undefined;
  rmSync(venv, { recursive: true, force: true });
  say();
  // Of so many files few are ever loaded; those are compiled then.
  const install = ['install', '--quiet', '--no-compile', ...packages];
  return (
    failure(python, ['-m', 'venv', '--without-pip', venv]) ??
    (canInstallInto(python, venvPython)
      ? failure(python, ['-m', 'pip', '--python', venvPython, ...install])
      : (failure(python, ['-m', 'venv', venv]) ?? failure(venvPython, ['-m', 'pip', ...install]))) ??
    writeFileSync(stamp, wanted)
  );
}

/** Whether this Python's own pip does it: to unpack another one takes longer than many an installation. */
function canInstallInto(python, other) {
  return spawnSync(python, ['-m', 'pip', '--python', other, '--version']).status === 0;
}

function failure(program, given) {
  const { status, stderr, stdout } = spawnSync(program, given, { encoding: 'utf8' });
  if (status === 0) return undefined;
  const lines = `${stdout ?? ''}${stderr ?? ''}`.split('\n').map((line) => line.trim());
  // pip tells of its own parts indented, and ends with advice.
  return lines.find((line) => line.startsWith('ERROR')) ?? lines.find(Boolean) ?? `${program} can not be run`;
}
