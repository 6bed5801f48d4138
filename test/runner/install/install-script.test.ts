import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

  /** What the script's own function says, with a stand-in for `schtasks`. */
  const isOther = (state: string, registered: string): string => {
    const root = mkdtempSync(join(tmpdir(), 'provara-system-'));
    try {
      mkdirSync(join(root, 'System32'));
      const printed = `<Arguments>--headless C:\\node.exe C:\\p.mjs runner --home ${registered} --slots 1</Arguments>`;
      writeFileSync(join(root, 'printed'), registered === '' ? '' : printed);
      writeFileSync(join(root, 'System32/schtasks.exe'), `#!/bin/sh\ncat '${root}/printed'\n`, {
        mode: 0o755,
      });
      const [text = ''] = /function Test-OtherFolder \{.*?\n {2}\}\n/s.exec(readFileSync(FILE, 'utf8')) ?? [];
      const file = join(root, 'ask.ps1');
      writeFileSync(
        file,
        `\uFEFF$env:SystemRoot = '${root}'\n$state = '${state}'\n${text}\n[string] (Test-OtherFolder)\n`,
      );
      const words = ['-NoProfile', '-NonInteractive', '-File', file];
      return spawnSync(pwsh ?? '', words, { encoding: 'utf8' }).stdout.trim();
    } finally {
      rmSync(root, { recursive: true });
    }
  };

  it.skipIf(pwsh === undefined || process.platform === 'win32').each([
    ['C:\\a\\state', 'C:\\b\\state', 'True'],
    ['C:\\a\\state', 'C:\\a\\state2', 'True'],
    ['C:\\a\\state', '&quot;C:\\a b\\state&quot;', 'True'],
    ['C:\\a\\state', 'c:\\A\\state', 'False'],
    ['C:\\a b\\state', '&quot;C:\\a b\\state&quot;', 'False'],
    ['C:\\J\u00fcrgen\\state', 'C:\\J?rgen\\state', 'False'],
    ['C:\\a\\state', '', 'False'],
  ])('-Uninstall of %s, where the task serves %j: is another folder’s: %s', (state, registered, said) => {
    expect(isOther(state, registered)).toBe(said);
  });
});
