import { execFile } from 'node:child_process';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { holds } from './report.ts';

const LIMIT_MS = 180_000;

export interface Said {
  readonly status: number | null;
  readonly said: string;
}

/** Runs a program to its end. Never rejects: what it asks of this process is answered meanwhile. */
export const runTool = (file: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Said> =>
  new Promise((resolve) => {
    const options = { windowsHide: true, timeout: LIMIT_MS, env: { ...process.env, ...env } };
    execFile(file, [...args], options, (error, stdout, stderr) => {
      const status = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
      resolve({ status, said: `${stdout}${stderr}`.replaceAll('\r\n', '\n').trim() });
    });
  });

export const mustRun = async (file: string, args: readonly string[]): Promise<string> => {
  const { status, said } = await runTool(file, args);
  holds(status === 0, `${file} ${args.join(' ')} ended with ${status}: ${said.slice(-600)}`);
  return said;
};

const system = (...names: string[]): string =>
  join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', ...names);
export const SYSTEM = {
  schtasks: system('schtasks.exe'),
  sc: system('sc.exe'),
  reg: system('reg.exe'),
  taskkill: system('taskkill.exe'),
  powershell: system('WindowsPowerShell', 'v1.0', 'powershell.exe'),
};
/** It has stubs of the system's tools, or none. */
export const isWine = async (): Promise<boolean> =>
  (await runTool(SYSTEM.reg, ['query', 'HKCU\\Software\\Wine'])).status === 0;

export const TASK = `\\provara-runner-${userInfo().username}`;
export const SERVICE = 'provara-runner';
