import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkStarted } from '../../../runner/doctor/check-started.ts';
import { launchdPlist, startedInPlist } from '../../../runner/service/launchd-plist.ts';
import { givenInWindows } from '../../../runner/service/other-folder.ts';
import { runTool } from '../../../runner/service/system-tool.ts';
import { optionsInUnit, startedInUnit, systemdUnit } from '../../../runner/service/systemd-unit.ts';
import { taskXml } from '../../../runner/service/task-xml.ts';
import { windowsCommandLine } from '../../../runner/service/windows-command-line.ts';
import { newFolder } from '../../support/start-runner.ts';
import { PROGRAM, system } from '../../support/system-tools.ts';

describe('what the system starts', () => {
  const [file = ''] = PROGRAM.args;
  const WINDOWS = {
    program: 'C:\\Program Files\\nodejs\\node.exe',
    args: ['C:\\Provara\\provara.mjs', 'runner', '--home', 'C:\\state', '--shell', 'pwsh'],
    home: 'C:\\state',
  };
  const started = [WINDOWS.program, 'C:\\Provara\\provara.mjs'];

  it('is read in a unit, also in one that was written anew, unless somebody put another program before it', () => {
    expect(startedInUnit(systemdUnit(PROGRAM, []))).toEqual([PROGRAM.program, file]);
    expect(startedInUnit('ExecStart=%h/n\\x20x /p.mjs runner', '/home/ana')).toEqual([
      '/home/ana/n x',
      '/p.mjs',
    ]);
    for (const line of ['/usr/bin/nice -n 5 /node /p.mjs runner', '%t/node /p.mjs runner', '/bin/sh -c x'])
      expect(startedInUnit(`ExecStart=${line}`)).toEqual([]);
  });

  it('is read in a launch agent, a task and a service', () => {
    expect(startedInPlist(launchdPlist(PROGRAM))).toEqual([PROGRAM.program, file]);
    expect(startedInPlist('<plist/>')).toEqual([]);
    const task = taskXml(WINDOWS, 'S-1-5-21-7', 'C:\\Windows\\System32\\conhost.exe');
    expect(givenInWindows(task)).toMatchObject({ started, shell: 'pwsh', slots: undefined });
    const line = windowsCommandLine(['C:\\s\\provara-service.exe', WINDOWS.program, ...WINDOWS.args]);
    expect(givenInWindows(`        BINARY_PATH_NAME   : ${line}\n`)).toMatchObject({ started });
    const single = windowsCommandLine(['C:\\p\\provara-runner.exe', ...WINDOWS.args.slice(1)]);
    expect(givenInWindows(single).started).toEqual(['C:\\p\\provara-runner.exe']);
  });

  it('has its options read as well, for who registers it anew', () => {
    const options = ['--slots', '3', '--constrained-language', '--no-ready-shell'];
    const kept = { slots: '3', isConstrained: true, hasReadyShell: false };
    const windows = { ...WINDOWS, args: [...WINDOWS.args, ...options] };
    expect(givenInWindows(taskXml(windows, 'S-1-5-21-7', 'conhost'))).toMatchObject(kept);
    expect(optionsInUnit(systemdUnit({ ...PROGRAM, args: windows.args }, []))).toEqual({
      ...kept,
      shell: 'pwsh',
    });
    const plain = { isConstrained: false, hasReadyShell: true };
    expect(givenInWindows(taskXml(WINDOWS, 'S-1-5-21-7', 'conhost'))).toMatchObject(plain);
    const service = windowsCommandLine(['C:\\s\\provara-service.exe', ...windows.args]);
    expect(givenInWindows(`        BINARY_PATH_NAME   : ${service}\n`)).toMatchObject(kept);
    expect(givenInWindows('runner --shell "C:\\J?rg\\pwsh.exe"').shell).toBeUndefined();
  });

  it('is left alone where the tool lost a character of it', () => {
    expect(givenInWindows('"C:\\Us?rs\\node.exe" C:\\p.mjs runner --home C:\\state').started).toEqual([]);
    expect(givenInWindows('nothing').started).toEqual([]);
  });
});

describe.runIf(process.platform !== 'win32')('the check of it', () => {
  const node = (words: string): string => {
    const path = join(newFolder('node'), 'node');
    writeFileSync(path, `#!/bin/sh\necho ${words}\n`);
    chmodSync(path, 0o755);
    return path;
  };
  const check = (...started: string[]) => checkStarted('a unit', started, [], runTool);

  it('finds nothing wrong with a Node that is there and new enough, or with what it does not know', async () => {
    expect(await check(node('v20.19.0'), import.meta.filename)).toEqual([]);
    expect(await check(process.execPath, import.meta.filename)).toEqual([]);
    expect(await check()).toEqual([]);
  });

  it('does not start the single executable', async () => {
    const { run, asked } = system();
    expect(await checkStarted('a unit', [node('0.3.0')], [], run)).toEqual([]);
    expect(asked).toEqual([]);
  });

  it.each([
    [
      'is too old',
      () => [node('v18.20.4'), import.meta.filename],
      /starts \/.*\/node: Node 18\.20\.4 is too old/,
    ],
    ['says no version', () => [node('hello'), import.meta.filename], /does not say its version/],
    [
      'is gone',
      () => ['/no/such/node', import.meta.filename],
      /^The runner is a unit that starts \/no\/such\/node, which is gone\.$/,
    ],
    [
      'has lost its program',
      () => [process.execPath, '/no/p.mjs'],
      /^The runner is a unit that starts \/no\/p\.mjs, which is gone\.$/,
    ],
  ])('fails where Node %s, and says how to register it anew', async (_, started, words) => {
    expect(await check(...started())).toEqual([
      {
        check: 'service',
        state: 'fail',
        detail: expect.stringMatching(words),
        cure: expect.stringContaining('provara service install'),
      },
    ]);
  });

  it('takes a path behind a file for gone, and one where it may not look for there', async () => {
    expect(await check(`${import.meta.filename}/node`)).toHaveLength(1);
    const closed = newFolder('closed');
    mkdirSync(join(closed, 'in'));
    chmodSync(closed, 0);
    if (process.getuid?.() !== 0) expect(await check(join(closed, 'in'))).toEqual([]);
    chmodSync(closed, 0o700);
  });
});
