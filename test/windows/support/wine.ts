import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killed } from '../../support/processes.ts';

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

/** Ends a Windows program as a power cut would. */
export const endInWine = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  // The Windows process is the only child of the one that entered the world.
  const pid = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim();
  if (pid !== '') process.kill(Number(pid), 'SIGKILL');
  await killed(child);
};

/** How a Windows program ended, and all that it said. */
export interface WineEnd {
  readonly status: number | null;
  readonly said: string;
}

/** Runs a Windows program to its end, for two minutes at most unless told otherwise. */
export const runInWine = async (
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  limitMs = 120_000,
): Promise<WineEnd> => {
  const folder = mkdtempSync(join(tmpdir(), 'provara-wine-'));
  const file = join(folder, 'said');
  const output = openSync(file, 'w');
  const child = startInWine(program, args, ['ignore', output, output], env);
  const late = setTimeout(() => void endInWine(child), limitMs);
  try {
    const [status] = await once(child, 'exit');
    return { status, said: readFileSync(file, 'utf8').replaceAll('\r\n', '\n') };
  } finally {
    clearTimeout(late);
    closeSync(output);
    rmSync(folder, { recursive: true });
  }
};

/** A path of drive C in the form of the other side. */
export const onLinux = (path: string): string => join(DRIVE, path.replace(/^C:/i, '').replaceAll('\\', '/'));
