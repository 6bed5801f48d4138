import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { findPython, sayIfMissing } from '../support/find-python.ts';

const python = sayIfMissing(findPython());

describe.skipIf(python === undefined)('the Python package', () => {
  it('passes its tests on the standard library', () => {
    const { status, stderr } = spawnSync(python ?? '', ['-W', 'error', '-m', 'unittest'], {
      cwd: 'clients/python',
      env: { PATH: process.env.PATH, PYTHONDONTWRITEBYTECODE: '1' },
      encoding: 'utf8',
      timeout: 110_000,
    });
    expect(stderr).toMatch(/Ran \d{2,} tests/);
    expect({ status, stderr }).toMatchObject({ status: 0 });
  });
});
