import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkService } from '../../../runner/doctor/check-service.ts';
import { launchdService } from '../../../runner/service/launchd-service.ts';
import { cureOf } from '../../../runner/service/other-folder.ts';
import type { Service } from '../../../runner/service/service.ts';
import type { RunTool } from '../../../runner/service/system-tool.ts';
import { systemdService } from '../../../runner/service/systemd-service.ts';
import { taskService } from '../../../runner/service/task-service.ts';
import { windowsService } from '../../../runner/service/windows-service.ts';
import { system } from '../../support/system-tools.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'provara-service-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const programOf = (home: string) => ({
  program: '/opt/node',
  args: ['/opt/provara.mjs', 'runner', '--home', home, '--slots', '1'],
  home,
});
const OTHER = 'C:\\other one';
const LINE = `C:\\node.exe C:\\provara.mjs runner --home "${OTHER}" --slots 1`;

/** Asks only, and asks nothing that would change what the system has. */
const CHANGES =
  /\/(?:Create|Run|End|Delete) |sc\.exe (?:stop|start|create|config|delete)|systemctl|launchctl (?!print)/;

interface Way {
  readonly name: string;
  /** That of `home`, on a system which keeps the runner of another folder. */
  readonly of: (home: string, run: RunTool) => Service;
  readonly other: string;
  /** What the system's tools print. */
  readonly answers: () => (line: string) => { code?: number; stdout?: string };
}

const windows = { systemRoot: 'C:\\Windows', user: 'S-1-5-21-7', username: 'ana', lookEveryMs: 1 };
const WAYS: readonly Way[] = [
  {
    name: 'a systemd user unit',
    of: (home, run) => systemdService(folder, home, run),
    other: '/srv/the other',
    answers: () => (line) => (line.includes('is-active') ? { stdout: 'active\n' } : {}),
  },
  {
    name: 'a launch agent',
    of: (home, run) => launchdService(folder, 501, home, run),
    other: '/srv/the other',
    answers: () => (line) => (line.includes('print') ? { stdout: '\tstate = running\n' } : {}),
  },
  {
    name: 'a task',
    of: (home, run) => taskService({ ...windows, home, folder, isFree: async () => true }, run),
    other: OTHER,
    answers: () => (line) => ({
      stdout: line.includes('/XML') ? `<Arguments>--headless ${LINE}</Arguments>` : '"x","N/A","Running"',
    }),
  },
  {
    name: 'a Windows service',
    of: (home, run) => windowsService({ ...windows, home, folder, account: 'LocalService' }, run),
    other: OTHER,
    answers: () => {
      let state = '4  RUNNING';
      return (line) => {
        if (line.includes('sc.exe stop')) state = '1  STOPPED';
        if (line.includes('sc.exe start')) state = '4  RUNNING';
        return {
          stdout: line.includes('qc') ? `BINARY_PATH_NAME : "C:\\host.exe" ${LINE}` : `STATE : ${state}`,
        };
      };
    },
  },
];

describe.each(WAYS)('$name of another folder', ({ of, other, answers }) => {
  const files = ['systemd/user/provara-runner.service', 'Library/LaunchAgents/dev.provara.runner.plist'];
  const written = () => files.map((file) => join(folder, file)).filter((file) => existsSync(file));
  const there = async () => {
    await of(other, system(answers()).run).install(programOf(other));
    const before = written().map((file) => readFileSync(file, 'utf8'));
    const { run, asked } = system(answers());
    return { service: of('/srv/mine', run), asked, before };
  };

  it.each(['install', 'uninstall', 'restart'] as const)(
    'is left alone by %s, which names what removes it',
    async (what) => {
      const { service, asked, before } = await there();
      const cure = new RegExp(
        `not that of /srv/mine: .*uninstall.* --home "${other.replaceAll('\\', '\\\\')}"$`,
      );
      await expect(service[what](programOf('/srv/mine'))).rejects.toThrow(cure);
      expect(asked.filter((line) => CHANGES.test(line))).toEqual([]);
      expect(written().map((file) => readFileSync(file, 'utf8'))).toEqual(before);
    },
  );

  it('is said to be that folder’s by its state', async () => {
    const { service } = await there();
    const state = await service.state();
    expect(state).toMatchObject({
      isInstalled: true,
      isRunning: true,
      other: { folder: other, isOwn: false },
    });
  });

  it('is removed and started again by its own folder', async () => {
    await there();
    const { run, asked } = system(answers());
    const service = of(other, run);
    expect((await service.state()).other).toBeNull();
    await service.restart();
    expect(asked.some((line) => CHANGES.test(line))).toBe(true);
    await service.uninstall();
    expect(written()).toEqual([]);
  });
});

describe.each(WAYS.slice(2))('$name of which Windows tells no folder', ({ of, answers }) => {
  /** The tool failed, or was not allowed to look. */
  const silent = () => {
    const answer = answers();
    return system((line) => (/\/XML|qc/.test(line) ? { code: 0, stdout: '' } : answer(line)));
  };

  it.each(['install', 'uninstall', 'restart'] as const)(
    'is not taken for this folder’s by %s, which says that it could not be found out',
    async (what) => {
      const { run, asked } = silent();
      await expect(of('/srv/mine', run)[what](programOf('/srv/mine'))).rejects.toThrow(
        /could not be found out whose runner the (?:task|service) .* not taken for that of \/srv\/mine\. Repeat it as an administrator/,
      );
      expect(asked.filter((line) => CHANGES.test(line))).toEqual([]);
    },
  );

  it('is not called this folder’s by its state, nor by the doctor', async () => {
    const service = of('/srv/mine', silent().run);
    expect((await service.state()).other).toMatchObject({ isOwn: false, isKnown: false });
    expect(await checkService('paired', '/srv/mine', service)).toMatchObject({
      state: 'warn',
      detail: expect.stringContaining('could not be found out'),
      cure: expect.stringMatching(/^Repeat it as an administrator; .* needs it\.$/),
    });
  });
});

it.each([
  ['/srv/mine', '/srv/mine'],
  ['C:\\Zwei Wörter', '"C:\\Zwei Wörter"'],
  ['/srv/$(reboot)', 'FOLDER, as it is named there'],
  ['/srv/`reboot`', 'FOLDER, as it is named there'],
  ['C:\\x" & reboot "', 'FOLDER, as it is named there'],
])('a cure names the folder %s as every shell takes it, or not at all', (named, typed) => {
  const registered = { where: 'the unit', folder: named, isOwn: false, isKnown: true, options: '' };
  expect(cureOf(registered)).toBe(`provara service uninstall --home ${typed}`);
});
