import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, win32 } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Complaint } from '../complaint.ts';
import { givenInWindows, refuseOtherFolder, registeredInWindows } from './other-folder.ts';
import { notInstalled, type Registered, SERVICE_NAME, type Service } from './service.ts';
import { mustRun, type RunTool } from './system-tool.ts';
import { taskXml } from './task-xml.ts';

const CURE = 'A policy of this machine may forbid tasks to users; ask its administrator, or use --service.';
const LOOKS = 50;
const LOOK_EVERY_MS = 200;

export interface TaskPlace {
  /** `C:\Windows`. */
  readonly systemRoot: string;
  /** For whom and as whom it runs: a security identifier, or a name. */
  readonly user: string;
  /** In the task's name: tasks are the whole machine's, and each of its users may have a runner. */
  readonly username: string;
  /** The runner's state folder. */
  readonly home: string;
  /** Where the task's file may lie for the moment of its registration. */
  readonly folder: string;
  /** True while no runner uses the state folder. */
  readonly isFree: () => Promise<boolean>;
  readonly lookEveryMs?: number;
}

/** A task of Task Scheduler that starts when the user signs in. */
export const taskService = (place: TaskPlace, run: RunTool): Service => {
  const { systemRoot, user, username, home, folder, isFree, lookEveryMs = LOOK_EVERY_MS } = place;
  const system = win32.join(systemRoot, 'System32');
  const schtasks = win32.join(system, 'schtasks.exe');
  // Not in a folder of Task Scheduler, which would stay behind when the task is deleted.
  const name = `\\${SERVICE_NAME}-${username}`;
  const must = (...args: string[]) => mustRun(run, schtasks, args, CURE);
  const query = () => run(schtasks, ['/Query', '/TN', name, '/FO', 'CSV', '/NH']);
  const xml = () => run(schtasks, ['/Query', '/TN', name, '/XML']);
  /** Undefined where there is no task of that name. */
  const registered = async (): Promise<Registered | undefined> => {
    const { code, stdout } = await xml();
    return code === 0 ? registeredInWindows(stdout, `the task ${name}`, home) : undefined;
  };
  const refuseOther = async (): Promise<Registered | undefined> => {
    const known = await registered();
    if (known !== undefined) refuseOtherFolder(known, home);
    return known;
  };
  /** The next one would find its folder in use, and end. */
  const end = async (): Promise<void> => {
    await run(schtasks, ['/End', '/TN', name]);
    for (let looks = 0; !(await isFree()); looks += 1) {
      if (looks >= LOOKS) {
        throw new Complaint(
          'A runner still uses the state folder, although its task was ended. End it in the Task Manager (node.exe with `runner` in its command line), then repeat.',
        );
      }
      await delay(lookEveryMs);
    }
  };
  const start = async (): Promise<void> => {
    const { code } = await run(schtasks, ['/Run', '/TN', name]);
    // One of its triggers may have been faster, and then there is nothing to start.
    if (code !== 0 && (await isFree())) await must('/Run', '/TN', name);
  };
  return {
    kind: 'a task at sign-in',
    install: async (program) => {
      const isNew = (await refuseOther()) === undefined;
      mkdirSync(folder, { recursive: true });
      const file = join(folder, 'task.xml');
      const text = taskXml(program, user, win32.join(system, 'conhost.exe'));
      // schtasks takes UTF-16 with its mark.
      writeFileSync(file, `\uFEFF${text.replaceAll('\n', '\r\n')}`, 'utf16le');
      try {
        await end();
        await must('/Create', '/TN', name, '/XML', file, '/F');
      } finally {
        rmSync(file, { force: true });
      }
      try {
        await start();
      } catch (error) {
        // What could not be started now must not begin by itself within a minute.
        if (isNew) await run(schtasks, ['/Delete', '/TN', name, '/F']);
        throw error;
      }
    },
    uninstall: async () => {
      if ((await refuseOther()) === undefined) return;
      // Deleted first: the task would be started again within a minute.
      await run(schtasks, ['/End', '/TN', name]);
      await must('/Delete', '/TN', name, '/F');
      await end();
    },
    state: async () => {
      const known = await registered();
      if (known === undefined) return notInstalled(`task ${name}`);
      const { stdout } = await query();
      // The word for the state is in Windows' language; in one that is not known here the runner's lock tells.
      const isRunning = /"Running"/.test(stdout)
        ? true
        : /"Ready"|"Disabled"/.test(stdout)
          ? false
          : !(await isFree());
      const words = `Task ${name}: ${stdout.trim().split('\n')[0] ?? ''}`;
      return { isInstalled: true, other: known.isOwn ? null : known, isRunning, words };
    },
    given: async () => givenInWindows((await xml()).stdout),
    restart: async () => {
      await refuseOther();
      await end();
      await start();
    },
  };
};
