import {
  type ChildProcess,
  type SpawnSyncReturns,
  type StdioOptions,
  spawn,
  spawnSync,
} from 'node:child_process';
import { join } from 'node:path';

const root = named('PROVARA_WINDOWS_ROOT');

/** `C:\`, as Linux sees it. */
export const DRIVE = join(root, 'root/.wine/drive_c');

const ENTER = [
  '--target',
  named('PROVARA_WINDOWS_WORLD'),
  '--mount',
  '--pid',
  '--',
  'chroot',
  root,
  'env',
  '-i',
];

const ENVIRONMENT = { HOME: '/root', PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', WINEDEBUG: '-all' };

function named(variable: string): string {
  const value = process.env[variable];
  if (value === undefined)
    throw new Error(`${variable} is not set: these tests run by npm run test:windows.`);
  return value;
}

const line = (program: string, args: readonly string[], env: Readonly<Record<string, string>>): string[] => {
  const assignments = Object.entries({ ...ENVIRONMENT, ...env }).map(([name, value]) => `${name}=${value}`);
  return [...ENTER, ...assignments, 'wine', program, ...args];
};

/** Starts a Windows program. A pipe can not take the output of Windows Node itself; a file can. */
export const startInWine = (
  program: string,
  args: readonly string[],
  stdio: StdioOptions,
  env: Readonly<Record<string, string>> = {},
): ChildProcess => spawn('nsenter', line(program, args, env), { stdio });

/** Runs a Windows program to its end. */
export const runInWine = (program: string, args: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync('nsenter', line(program, args, {}), { encoding: 'utf8', timeout: 60_000 });

/** A path of drive C in the form of the other side. */
export const onLinux = (path: string): string => join(DRIVE, path.replace(/^C:/i, '').replaceAll('\\', '/'));
