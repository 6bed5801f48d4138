import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookAtFile } from '../../../runner/files/look-at-file.ts';
import { REFERENCED_FILE_BYTES } from '../../../shared/limits.ts';
import type { Shell } from '../../../shared/plan.ts';
import { newFolder } from '../../support/start-runner.ts';

const TEXT = 'echo hello\n';
const SHA256 = createHash('sha256').update(TEXT).digest('hex');

const look = (path: string, cwd: string, shell: Shell = 'sh') =>
  lookAtFile({ step: 0, path }, { cwd, shell, platform: process.platform });

describe.skipIf(process.platform === 'win32')('a look at a file', () => {
  const cwd = realpathSync(newFolder());
  writeFileSync(join(cwd, 'x.sh'), TEXT);
  mkdirSync(join(cwd, 'sub'));

  it('says which file it is, its size and its hash', async () => {
    const expected = {
      step: 0,
      state: 'hashed',
      resolved: join(cwd, 'x.sh'),
      bytes: TEXT.length,
      sha256: SHA256,
    };
    expect(await look('./x.sh', cwd)).toEqual({ ...expected, path: './x.sh' });
    expect(await look('../x.sh', join(cwd, 'sub'))).toMatchObject(expected);
    expect(await look(join(cwd, 'x.sh'), '/')).toMatchObject(expected);
    expect(await look('.\\x.sh', cwd, 'pwsh')).toMatchObject(expected);
    expect(await look('.\\x.sh', cwd, 'sh')).toMatchObject({ state: 'missing' });
  });

  it('follows links to the file itself', async () => {
    symlinkSync(join(cwd, 'x.sh'), join(cwd, 'link.sh'));
    expect(await look('link.sh', cwd)).toMatchObject({ state: 'hashed', resolved: join(cwd, 'x.sh') });
  });

  it('says that nothing is there', async () => {
    expect(await look('no.sh', cwd)).toEqual({
      step: 0,
      path: 'no.sh',
      state: 'missing',
      resolved: null,
      bytes: null,
      sha256: null,
    });
  });

  it('reads no folder, no pipe and no device', async () => {
    spawnSync('mkfifo', [join(cwd, 'pipe')]);
    for (const path of ['sub', 'pipe', '/dev/zero']) {
      expect(await look(path, cwd)).toMatchObject({ state: 'not_readable', sha256: null });
    }
  });

  it('hashes nothing beyond its limit, and says how large it is', async () => {
    const path = join(cwd, 'large');
    writeFileSync(path, '');
    truncateSync(path, REFERENCED_FILE_BYTES + 1);
    expect(await look('large', cwd)).toMatchObject({ state: 'too_large', bytes: REFERENCED_FILE_BYTES + 1 });
  });

  it.each([
    '\\\\host\\share\\x.ps1',
    '//host/share/x.ps1',
    '\\\\.\\PhysicalDrive0',
    '\\\\?\\C:\\x',
    'HKLM:\\x',
    'env:x',
  ])('does not go to %s', async (path) => {
    expect(await look(path, cwd, 'pwsh')).toMatchObject({ state: 'not_local', resolved: null });
  });

  it('does not go to a share as folder', async () => {
    expect(await look('x.ps1', '\\\\host\\share', 'pwsh')).toMatchObject({ state: 'not_local' });
  });
});
