import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readFileSync, realpathSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookAtFile } from '../../../runner/files/look-at-file.ts';
import { REFERENCED_FILE_BYTES } from '../../../shared/limits.ts';
import type { Shell } from '../../../shared/plan.ts';
import { newFolder } from '../../support/start-runner.ts';

const TEXT = 'echo hello\n';
const SHA256 = createHash('sha256').update(TEXT).digest('hex');

const look = (
  path: string,
  cwd: string | undefined,
  shell: Shell = 'sh',
  platform: NodeJS.Platform = process.platform,
) => lookAtFile({ step: 0, path }, { cwd, shell, platform });

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

  it('leaves a folder behind a link as the system does, and says nothing where PowerShell may do otherwise', async () => {
    mkdirSync(join(cwd, 'there', 'deep'), { recursive: true });
    symlinkSync(join(cwd, 'there', 'deep'), join(cwd, 'away'));
    writeFileSync(join(cwd, 'there', 'x.sh'), 'echo other\n');
    writeFileSync(join(cwd, 'there', 'only.sh'), TEXT);
    for (const path of ['./away/../x.sh', `${cwd}/away/../x.sh`]) {
      const ran = spawnSync('sh', [path], { cwd, encoding: 'utf8' });
      expect(ran.stdout).toBe('other\n');
      expect(await look(path, cwd)).toMatchObject({ state: 'hashed', resolved: join(cwd, 'there', 'x.sh') });
      expect(await look(path, cwd, 'pwsh')).toMatchObject({ state: 'not_looked_at', resolved: null });
    }
    expect(await look('./away/../only.sh', cwd, 'pwsh')).toMatchObject({ state: 'not_looked_at' });
    expect(await look('./sub/../x.sh', cwd, 'pwsh')).toMatchObject({ state: 'hashed' });
  });

  it('says nothing of a name whose backslash a program may take as it is', async () => {
    writeFileSync(join(cwd, 'sub\\y.py'), TEXT);
    expect(await look('sub\\y.py', cwd, 'pwsh')).toMatchObject({ state: 'not_looked_at' });
    expect(await look('sub\\y.py', cwd)).toMatchObject({ state: 'hashed' });
  });

  it('finds nothing by a relative path where the folder is not there', async () => {
    expect(await look('x.sh', undefined)).toMatchObject({ state: 'missing' });
    expect(await look(join(cwd, 'x.sh'), undefined)).toMatchObject({ state: 'hashed' });
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

  it('does not open a pipe: who writes into it goes on waiting for its reader', async () => {
    const pipe = join(cwd, 'written');
    spawnSync('mkfifo', [pipe]);
    const writer = spawn('sh', ['-c', 'echo ready; echo whole > written'], { cwd });
    const ended = once(writer, 'exit');
    await once(writer.stdout, 'data');
    for (let count = 0; count < 50; count += 1) {
      expect(await look('written', cwd)).toMatchObject({ state: 'not_readable' });
    }
    expect(readFileSync(pipe, 'utf8')).toBe('whole\n');
    expect(await ended).toEqual([0, null]);
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

  it.each(['T:/x.ps1', 'T:\\x.ps1', 'T:x.ps1'])(
    'takes %s for a path on a drive that is there only',
    async (path) => {
      for (const platform of ['linux', 'win32'] as const) {
        expect(await look(path, cwd, 'pwsh', platform)).toMatchObject({ state: 'not_local', resolved: null });
      }
      expect(await look(path, cwd, 'sh', 'linux')).toMatchObject({ state: 'missing' });
    },
  );

  it('does not go to a share as folder', async () => {
    expect(await look('x.ps1', '\\\\host\\share', 'pwsh')).toMatchObject({ state: 'not_local' });
  });
});
