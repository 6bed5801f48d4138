import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { afterAll } from 'vitest';
import { writePolicy } from '../../support/policies.ts';
import { killed } from '../../support/processes.ts';
import { until } from '../../support/until.ts';
import { onLinux, startInWine } from './wine.ts';

export const NODE = 'C:\\node\\node.exe';
export const PWSH = 'C:\\Program Files\\PowerShell\\7\\pwsh.exe';
const PROGRAM = 'C:\\provara\\provara.mjs';

export interface WindowsRunnerOptions {
  readonly hubUrl: string;
  readonly token: string;
  /** A folder on drive C to start on again; by default a new one. */
  readonly home?: string;
  readonly shell?: string;
  readonly args?: readonly string[];
  /** The file of the program, where it is not the installed one. */
  readonly program?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface WindowsRunner {
  /** On drive C. */
  readonly home: string;
  /** What it has logged so far. */
  log(): string;
  /** Its exit code, modulo 256. */
  ended(): Promise<number | null>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

const folders: string[] = [];
const running: WindowsRunner[] = [];
afterAll(async () => {
  for (const runner of running.splice(0)) await runner.kill();
  for (const folder of folders.splice(0)) rmSync(onLinux(folder), { recursive: true, force: true });
});

/** A new folder on drive C, gone after the tests of its file. */
export const newWindowsFolder = (name: string): string => {
  const folder = `C:\\test\\${name}-${randomBytes(4).toString('hex')}`;
  mkdirSync(onLinux(folder), { recursive: true });
  folders.push(folder);
  return folder;
};

/** Starts the built runner in Windows Node, with a policy that has no rules. */
export const startWindowsRunner = (options: WindowsRunnerOptions): WindowsRunner => {
  const home = options.home ?? newWindowsFolder('home');
  writePolicy(`${onLinux(home)}/policy.json`);
  const logFile = `${onLinux(home)}.log`;
  const log = openSync(logFile, 'a');
  const child = startInWine(
    NODE,
    [
      options.program ?? PROGRAM,
      'runner',
      ...['--home', home, '--hub', options.hubUrl, '--shell', options.shell ?? 'pwsh', '--proof', 'token'],
      ...(options.args ?? []),
    ],
    ['ignore', log, log],
    { PROVARA_RUNNER_TOKEN: options.token, ...options.env },
  );
  closeSync(log);
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const runner: WindowsRunner = {
    home,
    log: () => readFileSync(logFile, 'utf8'),
    ended: async () => {
      await until(hasEnded, 'the runner has ended');
      return child.exitCode;
    },
    kill: async () => {
      if (hasEnded()) return;
      // The Windows process is the only child of the one that entered the world.
      const pid = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim();
      if (pid !== '') process.kill(Number(pid), 'SIGKILL');
      await killed(child);
    },
  };
  running.push(runner);
  return runner;
};
