import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findShell } from '../../../runner/shell/find-shell.ts';
import { powershellPlaces } from '../../../runner/shell/powershell-places.ts';
import { fakePwsh } from '../../support/fake-shells.ts';
import { PWSH } from '../../support/shells.ts';
import { newFolder } from '../../support/start-runner.ts';

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

describe('where a PowerShell may be on Windows', () => {
  const env = {
    SystemRoot: 'C:\\Windows',
    ProgramFiles: 'C:\\Program Files',
    ProgramW6432: 'C:\\Program Files',
    Path: '.;tools;\\tools;C:tools;"D:\\My Tools";\\\\server\\share;E:/ps',
  };

  it('is first of all where its installer puts it', () => {
    expect(powershellPlaces('pwsh', env, 'win32').slice(0, 2)).toEqual([
      'C:\\Program Files\\PowerShell\\7\\pwsh.exe',
      'C:\\Program Files\\PowerShell\\7-preview\\pwsh.exe',
    ]);
    expect(powershellPlaces('powershell', env, 'win32')).toContain(
      'C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe',
    );
  });

  it('is never relative to the working directory or drive', () => {
    const places = powershellPlaces('pwsh', env, 'win32');
    expect(places.slice(-3)).toEqual([
      'D:\\My Tools\\pwsh.exe',
      '\\\\server\\share\\pwsh.exe',
      'E:\\ps\\pwsh.exe',
    ]);
    expect(places.every((place) => /^([A-Z]:\\|\\\\)/.test(place))).toBe(true);
  });
});

describe.skipIf(process.platform === 'win32')('finding the shell', () => {
  const only = (...folders: string[]): NodeJS.ProcessEnv => ({ ...process.env, PATH: folders.join(':') });

  it('takes no PowerShell from a relative entry of the search path', () => {
    const places = powershellPlaces('pwsh', { PATH: '.:bin::/opt/x/bin' }, 'linux');
    expect(places.at(-1)).toBe('/opt/x/bin/pwsh');
    expect(places.every((place) => place.startsWith('/'))).toBe(true);
  });

  it('takes the first that says its version, and passes over stubs and what can not be started', async () => {
    const stub = newFolder();
    writeFileSync(join(stub, 'pwsh'), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
    const folder = newFolder();
    mkdirSync(join(folder, 'pwsh'));
    const unstartable = newFolder();
    writeFileSync(join(unstartable, 'pwsh'), 'x');
    chmodSync(join(unstartable, 'pwsh'), 0o644);
    const real = fakePwsh('exit 0');
    const path = [stub, folder, unstartable, folderOf(real), '/usr/bin', '/bin'];
    expect(await findShell('auto', only(...path))).toEqual({
      kind: 'pwsh',
      path: real,
      version: '7.9.9',
      codePage: null,
    });
  });

  it('takes sh where there is no PowerShell', async () => {
    const shell = await findShell('auto', only('/nowhere', '/bin'));
    // A machine may have a PowerShell in one of its known folders.
    if (shell.kind === 'sh')
      expect(shell).toEqual({ kind: 'sh', path: '/bin/sh', version: null, codePage: null });
    else expect(shell.version).toMatch(/^\d/);
  });

  it('refuses a kind that is not there, and says what to do', async () => {
    await expect(findShell('powershell', only('/bin'))).rejects.toThrow(
      /No powershell was found.+Install it/,
    );
  });

  it.skipIf(PWSH === undefined)('asks the real one for its version', async () => {
    expect(await findShell(PWSH?.option ?? '', process.env)).toMatchObject({
      kind: 'pwsh',
      version: expect.stringMatching(/^7\.\d+\.\d+/),
    });
  });
});
