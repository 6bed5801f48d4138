import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENDINGS } from '../../../runner/ending.ts';
import { chooseService } from '../../../runner/service/choose-service.ts';
import { launchdService } from '../../../runner/service/launchd-service.ts';
import { refuseBrokenPaths } from '../../../runner/service/service.ts';
import type { RunTool, ToolEnd } from '../../../runner/service/system-tool.ts';
import { systemdService } from '../../../runner/service/systemd-service.ts';
import { taskService } from '../../../runner/service/task-service.ts';
import { windowsService } from '../../../runner/service/windows-service.ts';

const PROGRAM = {
  program: '/opt/node dir/node',
  args: ['/opt/provara.mjs', 'runner', '--home', '/home/a&b/100% $HOME'],
  home: '/home/a&b',
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'provara-service-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The system lies outside: what it is asked is written down, and it answers as it is told to. */
const system = (answers: (line: string) => Partial<ToolEnd> = () => ({})) => {
  const asked: string[] = [];
  const run: RunTool = async (file, args) => {
    const line = [file, ...args].join(' ');
    asked.push(line);
    return { code: 0, stdout: '', stderr: '', ...answers(line) };
  };
  return { run, asked };
};

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
    await systemdService(folder, run).install(PROGRAM);
    const unit = readFileSync(file(), 'utf8');
    expect(unit).toContain(
      'ExecStart="/opt/node dir/node" "/opt/provara.mjs" "runner" "--home" "/home/a&b/100%% $$HOME"\n',
    );
    expect(unit).toContain(`RestartPreventExitStatus=${ENDINGS.protocol} ${ENDINGS.unauthenticated}`);
    expect(asked.map((line) => line.replace('/usr/bin/systemctl --user ', ''))).toEqual([
      'daemon-reload',
      'enable provara-runner',
      'restart provara-runner',
    ]);
  });

  it('leaves nothing behind when it is uninstalled, and needs no second time', async () => {
    const { run, asked } = system();
    const service = systemdService(folder, run);
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
    const service = systemdService(folder, run);
    expect(await service.state()).toMatchObject({ isInstalled: false, isRunning: false });
    await service.install(PROGRAM);
    expect(await service.state()).toMatchObject({ isInstalled: true, isRunning: false });
  });

  it('says what systemd said and what to do when there is no user manager', async () => {
    const { run } = system(() => ({ code: 1, stderr: 'Failed to connect to bus: No medium found\n' }));
    await expect(systemdService(folder, run).install(PROGRAM)).rejects.toThrow(
      /No medium found.*loginctl enable-linger/,
    );
    // It would begin by itself at a later sign-in.
    expect(existsSync(file())).toBe(false);
  });

  it('is removed also where there is no user manager any more', async () => {
    const { run } = system();
    await systemdService(folder, run).install(PROGRAM);
    const gone = system(() => ({ code: 1, stderr: 'Failed to connect to bus: No medium found\n' }));
    await expect(systemdService(folder, gone.run).uninstall()).rejects.toThrow('No medium found');
    expect(existsSync(file())).toBe(false);
  });

  it('is written anew for the same folder, and does not replace that of another', async () => {
    const { run, asked } = system();
    const service = systemdService(folder, run);
    const program = { ...PROGRAM, home: '/home/a&b/100% $HOME' };
    await service.install(program);
    await service.install(program);
    const [unit, count] = [readFileSync(file(), 'utf8'), asked.length];
    await expect(service.install({ ...program, home: '/other' })).rejects.toThrow(
      /another folder's runner.*provara service uninstall/,
    );
    expect(readFileSync(file(), 'utf8')).toBe(unit);
    expect(asked).toHaveLength(count);
  });
});

describe('a launch agent', () => {
  const file = () => join(folder, 'Library/LaunchAgents/dev.provara.runner.plist');

  it('is written and loaded, in place of the one before', async () => {
    const { run, asked } = system();
    await launchdService(folder, 501, run).install(PROGRAM);
    const plist = readFileSync(file(), 'utf8');
    expect(plist).toContain('<string>/home/a&amp;b/100% $HOME</string>');
    expect(asked).toEqual([
      '/bin/launchctl bootout gui/501/dev.provara.runner',
      `/bin/launchctl bootstrap gui/501 ${file()}`,
    ]);
  });

  it('reads from launchd whether it runs, and is removed whole', async () => {
    const { run } = system((line) => (line.includes('print') ? { stdout: '\tstate = running\n' } : {}));
    const service = launchdService(folder, 501, run);
    await service.install(PROGRAM);
    expect(await service.state()).toMatchObject({ isInstalled: true, isRunning: true });
    await service.uninstall();
    expect(existsSync(file())).toBe(false);
    expect(await service.state()).toMatchObject({ isInstalled: false });
  });
});

describe('a task at sign-in', () => {
  const place = (isFree = async () => true) => ({
    systemRoot: 'C:\\Windows',
    user: 'S-1-5-21-7',
    username: 'Ana & Co',
    folder,
    isFree,
    lookEveryMs: 1,
  });

  it('is registered from a file in UTF-16 that is gone afterwards, and started', async () => {
    let xml = '';
    const { run, asked } = system((line) => {
      if (line.includes('/Create')) xml = readFileSync(join(folder, 'task.xml'), 'utf16le');
      return {};
    });
    await taskService(place(), run).install(PROGRAM);
    expect(xml.startsWith('\uFEFF<?xml version="1.0" encoding="UTF-16"?>\r\n')).toBe(true);
    expect(xml.match(/<UserId>S-1-5-21-7<\/UserId>/g)).toHaveLength(2);
    // Where none runs any more, one is started within a minute, from its registration on and from each sign-in on.
    expect(xml).toMatch(/<RegistrationTrigger>\s*<Repetition><Interval>PT1M</);
    expect(xml).toMatch(/<LogonTrigger>\s*<Repetition><Interval>PT1M</);
    expect(xml).toContain('<MultipleInstancesPolicy>IgnoreNew<');
    expect(xml).toContain('<Command>C:\\Windows\\System32\\conhost.exe</Command>');
    expect(xml).toContain(
      '<Arguments>--headless &quot;/opt/node dir/node&quot; /opt/provara.mjs runner --home &quot;/home/a&amp;b/100% $HOME&quot;</Arguments>',
    );
    expect(xml).toContain('<ExecutionTimeLimit>PT0S</ExecutionTimeLimit>');
    expect(existsSync(join(folder, 'task.xml'))).toBe(false);
    expect(asked.at(-1)).toBe('C:\\Windows\\System32\\schtasks.exe /Run /TN \\provara-runner-Ana & Co');
  });

  it('waits until the runner before it has let go of the folder, and starts none beside it', async () => {
    const { run, asked } = system();
    let looks = 0;
    await taskService(
      place(async () => ++looks > 3),
      run,
    ).install(PROGRAM);
    expect(looks).toBe(4);
    const stuck = system();
    const busy = taskService(
      place(async () => false),
      stuck.run,
    );
    await expect(busy.install(PROGRAM)).rejects.toThrow(/still uses the state folder.*Task Manager/);
    await expect(busy.restart()).rejects.toThrow(/still uses/);
    expect(stuck.asked.filter((line) => /Create|Run/.test(line))).toEqual([]);
    expect(asked.filter((line) => /Create|Run/.test(line))).toHaveLength(2);
  });

  it('need not be started where one of its triggers was faster, and says so where it can not be', async () => {
    let isFree = true;
    const { run } = system((line) => {
      if (line.includes('/Create')) isFree = false;
      return line.includes('/Run') ? { code: 1, stderr: 'ERROR: it runs already' } : {};
    });
    await taskService(
      place(async () => isFree),
      run,
    ).install(PROGRAM);
    const cannot = system((line) => (line.includes('/Run') ? { code: 1, stderr: 'ERROR: disabled' } : {}));
    await expect(taskService(place(), cannot.run).restart()).rejects.toThrow(/disabled/);
  });

  it.each([
    ['"\\provara-runner-ana","N/A","Running"', true, true],
    ['"\\provara-runner-ana","N/A","Ready"', false, false],
    ['"\\provara-runner-ana","N/A","Wird ausgef\u00fchrt"', false, true],
    ['"\\provara-runner-ana","N/A","Bereit"', true, false],
  ])('is known to run from %s in any language', async (stdout, isFree, isRunning) => {
    const { run } = system(() => ({ stdout }));
    const task = taskService(
      place(async () => isFree),
      run,
    );
    expect(await task.state()).toMatchObject({ isInstalled: true, isRunning });
  });

  it('is ended and deleted, once', async () => {
    let isThere = true;
    const { run, asked } = system((line) => {
      if (line.includes('/Query')) return { code: isThere ? 0 : 1 };
      if (line.includes('/Delete')) isThere = false;
      return {};
    });
    const service = taskService(place(), run);
    await service.uninstall();
    await service.uninstall();
    expect(asked.filter((line) => line.includes('/Delete'))).toHaveLength(1);
  });

  it('says what to do when tasks are forbidden', async () => {
    const { run } = system((line) =>
      line.includes('/Create') ? { code: 1, stderr: 'ERROR: Access is denied.' } : {},
    );
    await expect(taskService(place(), run).install(PROGRAM)).rejects.toThrow(
      /Access is denied.*administrator/,
    );
  });
});

describe('a Windows service', () => {
  const place = () => ({ systemRoot: 'C:\\Windows', folder, account: 'LocalService' as const });
  const absent = (line: string): Partial<ToolEnd> =>
    line.includes('sc.exe query') ? { code: 1060, stdout: '' } : {};

  it('is compiled, created with quoted words, given its folder, and started', async () => {
    const { run, asked } = system(absent);
    await windowsService(place(), run).install(PROGRAM);
    const create = asked.find((line) => line.includes('sc.exe create')) ?? '';
    expect(create).toContain('provara-service.exe');
    expect(create).toContain('"/opt/node dir/node" /opt/provara.mjs runner --home "/home/a&b/100% $HOME"');
    expect(create).toContain('obj= NT AUTHORITY\\LocalService');
    expect(asked).toContain(
      'C:\\Windows\\System32\\icacls.exe /home/a&b /grant *S-1-5-19:(OI)(CI)F /T /C /Q',
    );
    expect(asked.at(-1)).toBe('C:\\Windows\\System32\\sc.exe start provara-runner');
  });

  it('has its state folder whichever account it runs as', async () => {
    const { run, asked } = system(absent);
    await windowsService({ ...place(), account: 'LocalSystem' }, run).install(PROGRAM);
    expect(asked.some((line) => line.includes('/grant *S-1-5-18:(OI)(CI)F /T'))).toBe(true);
  });

  it.each([
    ['        STATE              : 4  RUNNING', true],
    ['        STATUS             : 4  RUNNING', true],
    ['        \u00c9TAT               : 1  STOPPED', false],
  ])('is read from %j, with the line above it', async (line, isRunning) => {
    const stdout = `SERVICE_NAME: provara-runner\r\n        TYPE               : 10  WIN32_OWN_PROCESS\r\n${line}\r\n`;
    const { run } = system(() => ({ stdout }));
    expect(await windowsService(place(), run).state()).toMatchObject({ isInstalled: true, isRunning });
  });

  it('is changed where there is one already, and deleted after it has stopped', async () => {
    const { run, asked } = system((line) =>
      line.includes('sc.exe query') ? { stdout: '  STATE : 1  STOPPED' } : {},
    );
    const service = windowsService(place(), run);
    await service.install(PROGRAM);
    expect(asked.some((line) => line.includes('sc.exe create'))).toBe(false);
    expect(asked.some((line) => line.includes('sc.exe config'))).toBe(true);
    await service.uninstall();
    expect(asked.at(-1)).toBe('C:\\Windows\\System32\\sc.exe delete provara-runner');
  });

  it('asks for an administrator when the service manager refuses', async () => {
    const { run } = system((line) =>
      line.includes('create') ? { code: 5, stdout: 'OpenSCManager FAILED 5' } : absent(line),
    );
    await expect(windowsService(place(), run).install(PROGRAM)).rejects.toThrow(
      /FAILED 5.*Run as administrator/,
    );
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
