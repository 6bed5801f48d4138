import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { checkAccessWindows } from '../../../runner/doctor/check-access-windows.ts';
import type { Finding } from '../../../runner/doctor/finding.ts';
import { ownSid } from '../../../runner/private/own-sid-windows.ts';
import { runTool as runSystemTool } from '../../../runner/service/system-tool.ts';
import { InstalledMachine } from './installed-machine.ts';
import { type Check, holds, notTried, same } from './report.ts';
import { mustRun, runTool, SERVICE, SYSTEM, TASK } from './tools.ts';

/** Task Scheduler looks each minute; the service's host waits longer after each death. */
const COMES_BACK_MS = 150_000;

export interface InstallCheckOptions {
  /** What the hub serves under `/install/`. */
  readonly built: string;
  readonly place: string;
  readonly asService: boolean;
  /** Undefined: they may be made. */
  readonly whyNot: string | undefined;
}

const NAMES = [
  'install.ps1 fetched and run registers it, and the runner connects',
  'a step runs, with koffi loaded',
  'only its user and the system reach the state folder (icacls)',
  'status says that it runs',
  'doctor finds fault with nothing but what stands in for a hub',
  'restart starts another',
  'upgrade in place while koffi is loaded',
  'a killed runner comes back by itself',
  'uninstall leaves nothing: folder, registration, search path',
] as const;

/** Installation, life and removal, with the system's own tools. */
export const checkInstall = async (check: Check, options: InstallCheckOptions): Promise<void> => {
  const kind = options.asService ? 'service' : 'task';
  const named = (at: number): string => `${kind}: ${NAMES[at]}`;
  const whyNot = options.whyNot ?? (await alreadyThere(options.asService));
  if (whyNot !== undefined) {
    for (const name of NAMES) await check(`${kind}: ${name}`, () => notTried(whyNot));
    return;
  }
  const machine = await InstalledMachine.make(options.built, options.place, options.asService);
  const pathBefore = await searchPath(options.asService);
  let isInstalled = false;
  const needsIt = (): void => void (isInstalled || notTried('it was not installed'));
  try {
    await check(named(0), async () => {
      await machine.connectsAfter(() => machine.install());
      isInstalled = true;
      return machine.hub.of('hello')[0]?.runner.shell?.path ?? '';
    });
    await check(named(1), async () => {
      needsIt();
      const { stdout } = await machine.run('[string]$PSVersionTable.PSVersion; [Environment]::UserName');
      same('modules', readdirSync(join(machine.state, 'runner', 'native')).length, 1);
      return stdout.trim().replaceAll('\n', ', as ');
    });
    await check(named(2), async () => {
      needsIt();
      const root = process.env.SystemRoot ?? 'C:\\Windows';
      const { state, detail } = await checkAccessWindows(machine.state, root, ownSid(), runSystemTool);
      same(detail, state, 'ok');
      return detail;
    });
    await check(named(3), async () => {
      needsIt();
      const { status, said } = await machine.provara('service', 'status', '--json');
      same(said, status, 0);
      return said;
    });
    await check(named(4), async () => {
      needsIt();
      const { said } = await machine.provara('doctor', '--json');
      const { findings } = JSON.parse(said) as { findings: Finding[] };
      const faults = findings.filter(({ state }) => state === 'fail').map((finding) => finding.check);
      same('faults', faults, ['hub']);
      return findings.map((finding) => `${finding.state} ${finding.check}: ${finding.detail}`).join('; ');
    });
    await check(named(5), async () => {
      needsIt();
      const before = await machine.pid();
      await machine.connectsAfter(async () =>
        same('restart', (await machine.provara('service', 'restart')).status, 0),
      );
      const after = await machine.pid();
      holds(before !== after, `the process is still ${before}`);
      return `${before}, then ${after}`;
    });
    await check(named(6), async () => {
      needsIt();
      const before = await machine.pid();
      await machine.connectsAfter(() => machine.install());
      const after = await machine.pid();
      holds(before !== after, `the process is still ${before}`);
      holds(!existsSync(join(machine.place, 'app.old')), 'app.old is still there');
      return `${before}, then ${after}`;
    });
    await check(named(7), async () => {
      needsIt();
      const pid = await machine.pid();
      const sinceMs = performance.now();
      await machine.connectsAfter(() => mustRun(SYSTEM.taskkill, ['/PID', pid, '/F']), COMES_BACK_MS);
      return `after ${Math.round((performance.now() - sinceMs) / 1_000)} s`;
    });
  } finally {
    await check(named(8), async () => {
      needsIt();
      await machine.install('-Uninstall');
      same('folder', existsSync(machine.place), false);
      holds((await alreadyThere(options.asService)) === undefined, `the ${kind} is still there`);
      same('search path', await searchPath(options.asService), pathBefore);
      return 'all gone';
    });
    await removeRest(options.asService, machine.place);
    await machine.close();
  }
};

const alreadyThere = async (asService: boolean): Promise<string | undefined> => {
  const { status } = await (asService
    ? runTool(SYSTEM.sc, ['query', SERVICE])
    : runTool(SYSTEM.schtasks, ['/Query', '/TN', TASK]));
  return status === 0
    ? `a ${asService ? 'service' : 'task'} of that name is on this machine already`
    : undefined;
};

const searchPath = async (asService: boolean): Promise<string> =>
  (
    await runTool(SYSTEM.reg, [
      'query',
      asService
        ? 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment'
        : 'HKCU\\Environment',
      '/v',
      'Path',
    ])
  ).said;

/** What a check that failed has left; only what these checks made. */
const removeRest = async (asService: boolean, place: string): Promise<void> => {
  if (asService) {
    await runTool(SYSTEM.sc, ['stop', SERVICE]);
    await runTool(SYSTEM.sc, ['delete', SERVICE]);
  } else {
    await runTool(SYSTEM.schtasks, ['/End', '/TN', TASK]);
    await runTool(SYSTEM.schtasks, ['/Delete', '/TN', TASK, '/F']);
  }
  await delay(500);
  rmSync(place, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
};
