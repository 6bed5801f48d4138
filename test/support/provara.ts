import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from './processes.ts';
import { until } from './until.ts';

export interface ProvaraOptions {
  /** `sh`, or the path of a PowerShell; by default the best of this machine. */
  readonly shell?: string;
  readonly slots?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** A state folder to start on again; by default a new one, removed by `stop`. */
  readonly home?: string;
  /** Further arguments of `provara up`. */
  readonly args?: readonly string[];
}

/** A running `provara up --json`: the real hub on workerd and the real runner process. */
export interface Provara {
  readonly url: string;
  readonly agentToken: string;
  readonly approverToken: string;
  readonly signInUrl: string;
  /** The runner's name. */
  readonly runner: string;
  readonly home: string;
  /** The supervising process. */
  readonly up: ChildProcess;
  /** Of the hub at this moment; another one after a restart. */
  workerdPid(): number;
  runnerPid(): number;
  /** What it said to people on stderr so far. */
  said(): string;
  /** Kills the hub with SIGKILL and waits until it is gone; the supervisor starts another. */
  killHub(): Promise<void>;
  killRunner(): Promise<void>;
  /** Stops with SIGTERM and gives the exit code. Keeps a `home` that was given. */
  stop(): Promise<number | null>;
}

const START_MS = 60_000;
const STOP_MS = 30_000;
const PROGRAM = 'dist/provara.mjs';

/** Starts Provara on a free port. `npm test` has built it; a single test file needs `npm run build` before. */
export const startProvara = async (options: ProvaraOptions = {}): Promise<Provara> => {
  if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is missing: npm run build`);
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'provara-home-'));
  const shell = options.shell === undefined ? [] : ['--shell', options.shell];
  const slots = options.slots === undefined ? [] : ['--slots', String(options.slots)];
  const up = spawn(
    process.execPath,
    [
      PROGRAM,
      'up',
      '--json',
      '--host',
      '127.0.0.1',
      '--port',
      '0',
      ...shell,
      ...slots,
      ...(options.args ?? []),
    ],
    {
      // No credential, and no npm, of whoever runs the tests.
      env: { ...systemEnvironment(), ...options.env, PROVARA_HOME: home },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const text = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    up[stream].setEncoding('utf8').on('data', (data: string) => {
      text[stream] += data;
    });
  }
  const hasEnded = (): boolean => up.exitCode !== null || up.signalCode !== null;
  await until(() => text.stdout.includes('\n') || hasEnded(), 'provara up prints its line', START_MS).catch(
    (error: unknown) => {
      up.kill('SIGKILL');
      throw error;
    },
  );
  if (hasEnded()) throw new Error(`provara up ended with ${up.exitCode}: ${text.stderr}`);
  const line = JSON.parse(text.stdout.slice(0, text.stdout.indexOf('\n')));

  const pidIn = (name: string): number => Number(readFileSync(join(home, 'run', `${name}.pid`), 'utf8'));
  const kill = async (pid: number): Promise<void> => {
    process.kill(pid, 'SIGKILL');
    await until(() => !isAlive(pid), `process ${pid} is gone`);
  };
  return {
    url: line.url,
    agentToken: line.agent_token,
    approverToken: line.approver_token,
    signInUrl: line.sign_in_url,
    runner: line.runner,
    home,
    up,
    workerdPid: () => pidIn('hub'),
    runnerPid: () => pidIn('runner'),
    said: () => text.stderr,
    killHub: () => kill(pidIn('hub')),
    killRunner: () => kill(pidIn('runner')),
    stop: async () => {
      up.kill('SIGTERM');
      await until(hasEnded, 'provara up has stopped', STOP_MS);
      if (options.home === undefined) rmSync(home, { recursive: true, force: true });
      return up.exitCode;
    },
  };
};

const systemEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR', 'SystemRoot', 'USERPROFILE', 'TEMP'].map((name) => [name, process.env[name]]),
  );

/** Calls the API of a running Provara with a token and gives status and JSON body. */
export const callApi = async (
  provara: Pick<Provara, 'url'>,
  token: string,
  path: string,
  init: { readonly method?: string; readonly body?: unknown } = {},
): Promise<{ readonly status: number; readonly body: Record<string, unknown> }> => {
  const response = await fetch(`${provara.url}${path}`, {
    method: init.method ?? 'GET',
    headers: { 'X-Agent-Token': token, 'Content-Type': 'application/json' },
    ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
  });
  const parsed: Record<string, unknown> = JSON.parse(await response.text());
  return { status: response.status, body: parsed };
};
