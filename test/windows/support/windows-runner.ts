import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, afterEach } from 'vitest';
import type { Policy } from '../../../shared/policy/policy-schema.ts';
import { writePolicy } from '../../support/policies.ts';
import { until } from '../../support/until.ts';
import { endInWine, onLinux, startInWine } from './wine.ts';

export const NODE = 'C:\\node\\node.exe';
export const PWSH = 'C:\\Program Files\\PowerShell\\7\\pwsh.exe';
/** The built runner beside what npm installs for it on Windows. */
const PROGRAM = 'C:\\provara\\provara.mjs';

export interface WindowsRunnerOptions {
  /** Without hub and token: as the folder is paired. */
  readonly hubUrl?: string;
  readonly token?: string;
  /** A folder on drive C to start on again; by default a new one. */
  readonly home?: string;
  readonly shell?: string;
  readonly args?: readonly string[];
  /** What is started: by default Node with the built runner. */
  readonly program?: readonly [string, ...string[]];
  /** By default one that has no rules. */
  readonly policy?: Partial<Policy>;
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
afterEach(({ task }) => {
  if (task.result?.state !== 'fail') return;
  const last = running.at(-1);
  if (last !== undefined) console.error(`${last.home} said:\n${last.log().slice(-2_000)}`);
});
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

/** Starts a runner under Windows, which takes its hub's word. */
export const startWindowsRunner = (options: WindowsRunnerOptions): WindowsRunner => {
  const home = options.home ?? newWindowsFolder('home');
  writePolicy(`${onLinux(home)}/policy.json`, options.policy);
  const logFile = `${onLinux(newWindowsFolder('log'))}/runner.log`;
  const log = openSync(logFile, 'a');
  const [file, ...before] = options.program ?? [NODE, PROGRAM];
  const { hubUrl, token, shell = 'pwsh', args = [], env } = options;
  const child = startInWine(
    file,
    [
      ...before,
      ...['runner', '--home', home, '--shell', shell, '--proof', 'token'],
      ...(hubUrl === undefined ? [] : ['--hub', hubUrl]),
      ...args,
    ],
    ['ignore', log, log],
    { ...(token === undefined ? {} : { PROVARA_RUNNER_TOKEN: token }), ...env },
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
    kill: () => endInWine(child),
  };
  running.push(runner);
  return runner;
};
