import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../shared/powershell/parse.ts';
import { findPwsh } from '../../support/find-pwsh.ts';

const FILE = 'runner/install/install.ps1';
const pwsh = findPwsh();

describe('install.ps1', () => {
  it.each(['5.1', '7'] as const)('is PowerShell %s, whole', (dialect) => {
    expect(parse(readFileSync(FILE, 'utf8'), { dialect, limits: { characters: 100_000 } })).toMatchObject({
      ok: true,
    });
  });

  it.skipIf(pwsh === undefined || process.platform === 'win32')(
    'says where it belongs when it is run elsewhere',
    () => {
      const { status, stderr, stdout } = spawnSync(
        pwsh ?? '',
        ['-NoProfile', '-NonInteractive', '-File', FILE],
        {
          encoding: 'utf8',
        },
      );
      expect(status).toBe(1);
      expect(`${stdout}${stderr}`).toContain('This installs the runner on Windows.');
    },
  );
});
