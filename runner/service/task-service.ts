import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, win32 } from 'node:path';
import { SERVICE_NAME, type Service } from './service.ts';
import { mustRun, type RunTool } from './system-tool.ts';
import { taskXml } from './task-xml.ts';

const NAME = `\\Provara\\${SERVICE_NAME}`;
const CURE = 'A policy of this machine may forbid tasks to users; ask its administrator, or use --service.';

export interface TaskPlace {
  /** `C:\Windows`. */
  readonly systemRoot: string;
  /** `DOMAIN\user`, for whom and as whom it runs. */
  readonly user: string;
  /** Where the task's file may lie for the moment of its registration. */
  readonly folder: string;
}

/** A task of Task Scheduler that starts when the user signs in. */
export const taskService = ({ systemRoot, user, folder }: TaskPlace, run: RunTool): Service => {
  const system = win32.join(systemRoot, 'System32');
  const schtasks = win32.join(system, 'schtasks.exe');
  const must = (...args: string[]) => mustRun(run, schtasks, args, CURE);
  const query = () => run(schtasks, ['/Query', '/TN', NAME, '/FO', 'CSV', '/NH']);
  return {
    kind: 'a task at sign-in',
    install: async (program) => {
      mkdirSync(folder, { recursive: true });
      const file = join(folder, 'task.xml');
      const xml = taskXml(program, user, win32.join(system, 'conhost.exe'));
      // schtasks takes UTF-16 with its mark.
      writeFileSync(file, `\uFEFF${xml.replaceAll('\n', '\r\n')}`, 'utf16le');
      try {
        await run(schtasks, ['/End', '/TN', NAME]);
        await must('/Create', '/TN', NAME, '/XML', file, '/F');
      } finally {
        rmSync(file, { force: true });
      }
      await must('/Run', '/TN', NAME);
    },
    uninstall: async () => {
      if ((await query()).code !== 0) return;
      await run(schtasks, ['/End', '/TN', NAME]);
      await must('/Delete', '/TN', NAME, '/F');
    },
    state: async () => {
      const { code, stdout } = await query();
      if (code !== 0) return { isInstalled: false, isRunning: false, words: 'There is no task.' };
      // The word for the state is in Windows' language; only English is known here.
      const isRunning = /"Running"/.test(stdout) ? true : /"Ready"|"Disabled"/.test(stdout) ? false : null;
      return { isInstalled: true, isRunning, words: `Task ${NAME}: ${stdout.trim().split('\n')[0] ?? ''}` };
    },
    restart: async () => {
      await run(schtasks, ['/End', '/TN', NAME]);
      await must('/Run', '/TN', NAME);
    },
  };
};
