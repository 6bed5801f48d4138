import { spawnSync } from 'node:child_process';

/** Python 3.10 or later: what `PROVARA_TEST_PYTHON` names, or one on the search path; undefined without one. */
export const findPython = (env: NodeJS.ProcessEnv = process.env): string | undefined => {
  const named = env.PROVARA_TEST_PYTHON;
  const candidates = named === undefined || named === '' ? ['python3', 'python'] : [named];
  return candidates.find(isRecentPython);
};

/** Says in one line why tests are skipped. */
export const sayIfMissing = (python: string | undefined): string | undefined => {
  if (python === undefined) {
    console.log(
      'test: no Python 3.10 was found (python3 on the path, or PROVARA_TEST_PYTHON); its tests are skipped',
    );
  }
  return python;
};

const isRecentPython = (program: string): boolean =>
  spawnSync(program, ['-c', 'import sys; sys.exit(sys.version_info < (3, 10))'], { timeout: 30_000 })
    .status === 0;
