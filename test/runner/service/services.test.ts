import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENDINGS } from '../../../runner/ending.ts';
import { chooseService } from '../../../runner/service/choose-service.ts';
import { launchdService } from '../../../runner/service/launchd-service.ts';
import { refuseBrokenPaths } from '../../../runner/service/service.ts';
import { systemdService } from '../../../runner/service/systemd-service.ts';
import { homeInUnit, systemdUnit } from '../../../runner/service/systemd-unit.ts';
import { PROGRAM, system } from '../../support/system-tools.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'provara-service-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a program that is kept running', () => {
  it.each(['\n', '\r', '\0'])('has no path with the control character %j', (character) => {
    refuseBrokenPaths(PROGRAM);
    const home = `/home/a${character}ExecStartPre=/bin/true`;
    expect(() => refuseBrokenPaths({ ...PROGRAM, home })).toThrow('control character');
    expect(() => refuseBrokenPaths({ ...PROGRAM, args: [home] })).toThrow('control character');
  });
});

describe('a systemd user unit', () => {
  const file = () => join(folder, 'systemd/user/provara-runner.service');

  it('is written, enabled and started', async () => {
    const { run, asked } = system();
    await systemdService(folder, PROGRAM.home, run).install(PROGRAM);
    const unit = readFileSync(file(), 'utf8');
    expect(unit).toContain(
      'ExecStart="/opt/node dir/node" "/opt/provara.mjs" "runner" "--home" "/home/a&b/100%% $$HOME"\n',
    );
    const { protocol, unauthenticated, misconfigured, replaced } = ENDINGS;
    const final = [protocol, unauthenticated, misconfigured, replaced].join(' ');
    expect(unit).toContain(`RestartPreventExitStatus=${final}\n`);
    // Any other end is tried again for ever, with pauses that grow to a minute.
    expect(unit).toMatch(/\[Unit\][^[]*\nStartLimitIntervalSec=0\n/);
    expect(unit).toContain('Restart=always\nRestartSec=5\nRestartSteps=5\nRestartMaxDelaySec=60\n');
    expect(asked.map((line) => line.replace('/usr/bin/systemctl --user ', ''))).toEqual([
      'daemon-reload',
      'enable provara-runner',
      'restart provara-runner',
    ]);
  });

  it('leaves nothing behind when it is uninstalled, and needs no second time', async () => {
    const { run, asked } = system();
    const service = systemdService(folder, PROGRAM.home, run);
    await service.install(PROGRAM);
    await service.uninstall();
    expect(existsSync(file())).toBe(false);
    expect(asked).toContain('/usr/bin/systemctl --user disable --now provara-runner');
    const before = asked.length;
    await service.uninstall();
    expect(asked).toHaveLength(before);
  });

  it('tells installed and running apart', async () => {
    const { run } = system((line) => (line.includes('is-active') ? { code: 3, stdout: 'failed\n' } : {}));
    const service = systemdService(folder, PROGRAM.home, run);
    expect(await service.state()).toEqual({
      isInstalled: false,
      other: null,
      isRunning: false,
      words: `There is no unit ${file()}. It is made by: provara service install`,
    });
    await service.install(PROGRAM);
    expect(await service.state()).toMatchObject({ isInstalled: true, isRunning: false });
  });

  it('says what systemd said and what to do when there is no user manager', async () => {
    const { run } = system(() => ({ code: 1, stderr: 'Failed to connect to bus: No medium found\n' }));
    await expect(systemdService(folder, PROGRAM.home, run).install(PROGRAM)).rejects.toThrow(
      /No medium found.*loginctl enable-linger.*Without systemd run `provara runner`/,
    );
    // It would begin by itself at a later sign-in.
    expect(existsSync(file())).toBe(false);
  });

  it('is removed also where there is no user manager any more', async () => {
    const { run } = system();
    await systemdService(folder, PROGRAM.home, run).install(PROGRAM);
    const gone = system(() => ({ code: 1, stderr: 'Failed to connect to bus: No medium found\n' }));
    await expect(systemdService(folder, PROGRAM.home, gone.run).uninstall()).rejects.toThrow(
      'No medium found',
    );
    expect(existsSync(file())).toBe(false);
  });

  it('is written anew for the same folder', async () => {
    const { run } = system();
    const service = systemdService(folder, PROGRAM.home, run);
    await service.install(PROGRAM);
    await service.install(PROGRAM);
    expect(readFileSync(file(), 'utf8')).toContain('"--home" "/home/a&b/100%% $$HOME"');
  });

  it('names any folder so that it is read back as it is', () => {
    const sign = fc.constantFrom(
      '/',
      'a',
      ' ',
      '"',
      "'",
      '\\',
      '$',
      '%',
      '{',
      '\u00fc',
      '--home',
      ' "--home" "',
    );
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 12 }), (name) => {
        const home = `/${name}`;
        const args = ['/p.mjs', 'runner', '--home', home, '--slots', '1'];
        expect(homeInUnit(systemdUnit({ program: '/node', args, home }, [77]))).toBe(home);
      }),
    );
  });

  // What systemd-analyze verify of version 252 makes of them.
  it('names its program as systemd takes it: a dollar sign once, a percent sign twice', () => {
    const unit = systemdUnit({ ...PROGRAM, program: '/opt/50% $node/node' }, []);
    expect(unit).toContain('ExecStart="/opt/50%% $node/node" "/opt/provara.mjs"');
  });

  it.each(['"', "'", '\\'])(
    'is not written for a program with %s in its path, which systemd does not start',
    async (sign) => {
      const { run, asked } = system();
      const program = `/opt/a${sign}b/node`;
      await expect(
        systemdService(folder, PROGRAM.home, run).install({ ...PROGRAM, program }),
      ).rejects.toThrow(/quote or a backslash.*Install Node in another folder/);
      expect(existsSync(file())).toBe(false);
      expect(asked).toEqual([]);
    },
  );
});

describe('a launch agent', () => {
  const file = () => join(folder, 'Library/LaunchAgents/dev.provara.runner.plist');

  it('is written and loaded, in place of the one before', async () => {
    const { run, asked } = system();
    await launchdService(folder, 501, PROGRAM.home, run).install(PROGRAM);
    const plist = readFileSync(file(), 'utf8');
    expect(plist).toContain('<string>/home/a&amp;b/100% $HOME</string>');
    expect(asked).toEqual([
      '/bin/launchctl bootout gui/501/dev.provara.runner',
      `/bin/launchctl bootstrap gui/501 ${file()}`,
    ]);
  });

  it('is not loaded again after an end that is final, which looks like a success to it', async () => {
    const { run } = system();
    await launchdService(folder, 501, PROGRAM.home, run).install(PROGRAM);
    const plist = readFileSync(file(), 'utf8');
    expect(plist).toContain('<string>--final-end-is-success</string>\n  </array>');
    expect(plist).toMatch(/<key>SuccessfulExit<\/key>\s*<false\/>/);
    expect(plist).toMatch(/<key>ThrottleInterval<\/key>\s*<integer>30</);
  });

  it('leaves no file behind where it could not be loaded, unless it was there before', async () => {
    const { run } = system((line) =>
      line.includes('bootstrap') ? { code: 5, stderr: 'Input/output error' } : {},
    );
    await expect(launchdService(folder, 501, PROGRAM.home, run).install(PROGRAM)).rejects.toThrow(
      'Input/output error',
    );
    expect(existsSync(file())).toBe(false);
    await launchdService(folder, 501, PROGRAM.home, system().run).install(PROGRAM);
    await expect(launchdService(folder, 501, PROGRAM.home, run).install(PROGRAM)).rejects.toThrow(
      'Input/output error',
    );
    expect(existsSync(file())).toBe(true);
  });

  it('tells whether its runner keeps a shell waiting, for who registers it anew', async () => {
    const service = launchdService(folder, 501, PROGRAM.home, system().run);
    await service.install(PROGRAM);
    expect(await service.given()).toMatchObject({ hasReadyShell: true });
    await service.install({ ...PROGRAM, args: [...PROGRAM.args, '--no-ready-shell'] });
    expect(await service.given()).toMatchObject({ hasReadyShell: false });
  });

  it('reads from launchd whether it runs, and is removed whole', async () => {
    const { run } = system((line) => (line.includes('print') ? { stdout: '\tstate = running\n' } : {}));
    const service = launchdService(folder, 501, PROGRAM.home, run);
    await service.install(PROGRAM);
    expect(await service.state()).toMatchObject({ isInstalled: true, isRunning: true });
    await service.uninstall();
    expect(existsSync(file())).toBe(false);
    expect(await service.state()).toMatchObject({ isInstalled: false });
  });
});

describe('the choice', () => {
  const choice = { home: '/state', env: {}, account: undefined };

  it('is what the system has', () => {
    const { run } = system();
    const kind = (platform: NodeJS.Platform) => chooseService({ ...choice, platform }, run).kind;
    expect(kind('win32')).toBe('a task at sign-in');
    expect(kind('linux')).toBe('a systemd user unit');
    expect(kind('darwin')).toBe('a launch agent');
    expect(() => kind('aix')).toThrow(/start `provara runner` yourself/);
  });

  it('refuses a Windows account elsewhere', () => {
    const { run } = system();
    expect(() => chooseService({ ...choice, platform: 'linux', account: 'LocalSystem' }, run)).toThrow(
      /--service is for Windows/,
    );
  });
});
