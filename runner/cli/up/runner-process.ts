import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Complaint } from '../../complaint.ts';
import { ENDINGS, FINAL_EXIT_CODES } from '../../ending.ts';
import { LogFile } from '../../supervise/log-file.ts';
import { endOrphan } from '../../supervise/orphan.ts';
import { Supervised } from '../../supervise/supervise.ts';
import { withoutTokens } from '../runner/runner-token.ts';
import { runnerLogIn } from '../state-folder.ts';
import { type RunnerNews, type RunnerOrder, runnerNewsSchema } from './supervisor-message.ts';

export interface RunnerProcessOptions {
  readonly home: string;
  /** The file of this program. */
  readonly program: string;
  readonly hubUrl: string;
  readonly slots: number;
  readonly shell: string;
  readonly constrainedLanguage: boolean;
  readonly readyShell: boolean;
  readonly say: (line: string) => void;
}

export interface RunnerProcess {
  /** What the runner says of itself when it has first connected; undefined when it was unpaired. Rejects when it never connects. */
  readonly ready: Promise<RunnerNews | undefined>;
  /** Why the runner will not run again; pending as long as it may, and after `stop`. */
  readonly over: Promise<string>;
  /** True when it ended because the hub takes its token no more. */
  isUnpaired(): boolean;
  stop(): Promise<void>;
}

const CONNECT_MS = 60_000;
/** Steps that run are ended with the runner: their gentle end takes up to this long. */
const STOP_GRACE_MS = 12_000;
const filesOf = (home: string) => ({
  pid: join(home, 'run', 'runner.pid'),
  log: runnerLogIn(home),
});

// The first arguments of the command: how a runner of this folder is told from any other process.
const callOf = (home: string): string[] => ['runner', '--home', home];

/** Waits for a runner whose `provara up` was killed: it ends by itself, but its steps may take their time. */
export const endOrphanedRunner = (home: string): Promise<number | undefined> =>
  endOrphan(filesOf(home).pid, callOf(home).join(' '), STOP_GRACE_MS);

/** Starts `provara runner` beside the hub, and again whenever it dies. */
export const startRunnerProcess = (options: RunnerProcessOptions): RunnerProcess => {
  const files = filesOf(options.home);
  mkdirSync(dirname(files.log), { recursive: true, mode: 0o700 });
  const log = new LogFile(files.log);
  let tellNews: (news: RunnerNews) => void = () => undefined;
  const connected = new Promise<RunnerNews>((resolve) => {
    tellNews = resolve;
  });
  let lastCode: number | null = null;
  const start = (): ChildProcess => {
    const child = log.lend((descriptor) => spawnRunner(options, descriptor, tellNews));
    child.once('close', (code) => {
      lastCode = code;
    });
    return child;
  };
  const supervised = new Supervised(
    {
      name: 'runner',
      pidFile: files.pid,
      logFile: files.log,
      spawn: start,
      askToEnd: (child) => {
        const order: RunnerOrder = { type: 'stop' };
        if (child.connected) child.send(order, () => undefined);
        else child.kill('SIGTERM');
      },
      finalReason: (code) =>
        code !== null && FINAL_EXIT_CODES.includes(code) ? log.tail(1) || `code ${code}` : undefined,
    },
    options.say,
  );
  const isUnpaired = (): boolean => lastCode === ENDINGS.unauthenticated;
  const firstNews = async (): Promise<RunnerNews | undefined> => {
    const waiting = new AbortController();
    const tooLate = sleep(CONNECT_MS, `did not connect within ${CONNECT_MS / 1_000} s`, {
      signal: waiting.signal,
    });
    const first = await Promise.race([connected, supervised.over, tooLate]);
    waiting.abort();
    tooLate.catch(() => undefined);
    if (typeof first === 'string') {
      if (isUnpaired()) return undefined;
      throw new Complaint(`The runner did not start: it ${first}.\n${log.tail(10)}`.trimEnd());
    }
    supervised.trust();
    return first;
  };
  let isStopped = false;
  return {
    ready: firstNews(),
    isUnpaired,
    over: supervised.over.then((why) => (isStopped ? new Promise<string>(() => undefined) : why)),
    stop: async () => {
      isStopped = true;
      await supervised.stop(STOP_GRACE_MS);
      log.close();
    },
  };
};

const spawnRunner = (
  { home, program, hubUrl, slots, shell, constrainedLanguage, readyShell }: RunnerProcessOptions,
  log: number,
  tellNews: (news: RunnerNews) => void,
): ChildProcess => {
  const child = spawn(
    process.execPath,
    [
      program,
      ...callOf(home),
      '--hub',
      hubUrl,
      '--slots',
      String(slots),
      '--shell',
      shell,
      ...(constrainedLanguage ? ['--constrained-language'] : []),
      ...(readyShell ? [] : ['--no-ready-shell']),
      '--adopt-first-passkey',
    ],
    {
      stdio: ['ignore', log, log, 'ipc'],
      env: withoutTokens(environmentWithoutNpm(process.env)),
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

/** npm puts its own folders first on the path; the commands of plans shall find what the user would. */
const environmentWithoutNpm = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) =>
      // Windows writes it `Path`.
      name.toUpperCase() === 'PATH' ? [name, pathWithoutNpm(value ?? '')] : [name, value],
    ),
  );

const pathWithoutNpm = (path: string): string =>
  path
    .split(delimiter)
    .filter((folder) => !/[\\/](node_modules[\\/]\.bin|node-gyp-bin)$/.test(folder))
    .join(delimiter);
