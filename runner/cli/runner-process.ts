import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Complaint } from '../hub/complaint.ts';
import { LogFile } from '../hub/log-file.ts';
import { Supervised } from '../hub/supervise.ts';
import { RUNNER_EXIT, type RunnerNews, type RunnerOrder, runnerNewsSchema } from './supervisor-message.ts';

export interface RunnerProcessOptions {
  readonly home: string;
  /** The file of this program. */
  readonly program: string;
  readonly hubUrl: string;
  readonly slots: number;
  readonly shell: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
  readonly say: (line: string) => void;
}

export interface RunnerProcess {
  /** What the runner says of itself when it has first connected; rejects when it never does. */
  readonly ready: Promise<RunnerNews>;
  /** Why the runner will not run again; pending as long as it may. */
  readonly over: Promise<string>;
  stop(): Promise<void>;
}

const CONNECT_MS = 60_000;
/** Steps that run are ended with the runner: their gentle end takes up to this long. */
const STOP_GRACE_MS = 12_000;

/** Starts `provara runner` beside the hub, and again whenever it dies. */
export const startRunnerProcess = (options: RunnerProcessOptions): RunnerProcess => {
  const folder = join(options.home, 'run');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const log = new LogFile(join(folder, 'runner.log'));
  let tellNews: (news: RunnerNews) => void = () => undefined;
  const connected = new Promise<RunnerNews>((resolve) => {
    tellNews = resolve;
  });
  const supervised = new Supervised(
    {
      name: 'runner',
      pidFile: join(folder, 'runner.pid'),
      spawn: () => log.lend((descriptor) => spawnRunner(options, descriptor, tellNews)),
      askToEnd: (child) => {
        const order: RunnerOrder = { type: 'stop' };
        if (child.connected) child.send(order, () => undefined);
        else child.kill('SIGTERM');
      },
      finalReason: (code) =>
        code === RUNNER_EXIT.turnedAway || code === RUNNER_EXIT.misconfigured
          ? log.tail(1) || `ended with code ${code}`
          : undefined,
    },
    options.say,
  );
  const firstNews = async (): Promise<RunnerNews> => {
    const waiting = new AbortController();
    const tooLate = sleep(CONNECT_MS, `did not connect within ${CONNECT_MS / 1_000} s`, {
      signal: waiting.signal,
    });
    const first = await Promise.race([connected, supervised.over, tooLate]);
    waiting.abort();
    tooLate.catch(() => undefined);
    if (typeof first === 'string') {
      throw new Complaint(`The runner did not start: it ${first}.\n${log.tail(10)}`.trimEnd());
    }
    supervised.trust();
    return first;
  };
  return {
    ready: firstNews(),
    over: supervised.over,
    stop: async () => {
      await supervised.stop(STOP_GRACE_MS);
      log.close();
    },
  };
};

const spawnRunner = (
  { home, program, hubUrl, slots, shell, environment }: RunnerProcessOptions,
  log: number,
  tellNews: (news: RunnerNews) => void,
): ChildProcess => {
  const shellArguments = shell === undefined ? [] : ['--shell', shell];
  const child = spawn(
    process.execPath,
    [program, 'runner', '--hub', hubUrl, '--slots', String(slots), ...shellArguments],
    {
      stdio: ['ignore', log, log, 'ipc'],
      env: { ...withoutNpm(environment), PROVARA_HOME: home },
      // Its own group, so that Ctrl-C reaches it through us, in order.
      detached: process.platform !== 'win32',
      windowsHide: true,
    },
  );
  child.on('message', (message) => {
    const news = runnerNewsSchema.safeParse(message);
    if (news.success) tellNews(news.data);
  });
  return child;
};

/** What npm adds for its scripts would change how the commands of plans behave. */
export const withoutNpm = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => !/^(npm_|INIT_CWD$)/i.test(name)));
