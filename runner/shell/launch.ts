import { closeSync, constants, lstatSync, openSync, readSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { powershellLauncher, stepWord, TREE_RUNNER, waitingLauncher } from './powershell-launcher.ts';
import { SH_LAUNCHER, shWord } from './sh-launcher.ts';
import type { FoundShell } from './shell.ts';

/** A step ready to be started, and what can be read of its beginning and end. */
export interface Launch {
  readonly file: string;
  readonly args: readonly string[];
  /** A line for its standard input, without which it runs nothing; undefined when it waits for none. */
  readonly word: string | undefined;
  /** How far the shell got. `silent`: nothing proves that it ran anything. */
  progress(): LaunchProgress;
}

const WORDS = [
  'parse',
  'differs',
  'unmarked',
  'not-run',
  'cut',
  'broke',
  'native',
  'unseen',
  'unchecked',
  'exit-after-failure',
  'ended',
] as const;

/** `silent`: its status file is as the runner made it. `lost`: that file is gone, so the text may have run. */
export type LaunchProgress = 'silent' | 'lost' | 'began' | (typeof WORDS)[number];

export interface LaunchOptions {
  readonly shell: FoundShell;
  /** The run's own folder. */
  readonly folder: string;
  readonly step: number;
  readonly command: string;
  readonly nonce: string;
  /** What PowerShell's own parser must find in the text; undefined when nobody can say. */
  readonly commands?: string | undefined;
  /** For a process that was started ahead: what its start could not tell it. */
  readonly ahead?: { readonly cwd: string; readonly mark: string } | undefined;
}

/** Writes a step's text into the run folder, and says how the shell runs it from there. */
export const prepareLaunch = (options: LaunchOptions): Launch =>
  options.shell.kind === 'sh' ? prepareSh(options) : preparePowershell(options);

const prepareSh = ({ shell, folder, step, command, ahead }: LaunchOptions): Launch => {
  const script = join(folder, `${step}-command.sh`);
  writeFileSync(script, `${command}\n`, { mode: 0o600 });
  // A POSIX shell that starts at all runs its script; only PowerShell has to prove that.
  const word = ahead === undefined ? undefined : shWord({ ...ahead, script });
  return { file: shell.path, args: [script], word, progress: () => 'ended' };
};

// Windows PowerShell reads a file without this mark in the machine's code page.
const BOM = '\uFEFF';

const STATUS_BYTES = 128;

const preparePowershell = ({
  shell,
  folder,
  step,
  command,
  nonce,
  commands,
  ahead,
}: LaunchOptions): Launch => {
  const launcher = join(folder, `${step}-launch.ps1`);
  writeFileSync(join(folder, `${step}-command.ps1`), BOM + command, { mode: 0o600 });
  writeFileSync(join(folder, `${step}-run.ps1`), TREE_RUNNER, { mode: 0o600 });
  if (commands !== undefined) writeFileSync(join(folder, `${step}-commands`), commands, { mode: 0o600 });
  if (ahead === undefined) {
    writeFileSync(launcher, powershellLauncher(String(step), nonce, sep, shell.isConstrained === true), {
      mode: 0o600,
    });
  }
  const status = join(folder, `${step}-status`);
  // So much room is taken now, that the disk can not be too full for it when it counts.
  writeFileSync(status, ' '.repeat(STATUS_BYTES), { mode: 0o600 });
  return {
    file: shell.path,
    args: launcherArguments(launcher),
    word:
      ahead === undefined ? `${nonce}\n` : stepWord({ ...ahead, nonce, path: join(folder, String(step)) }),
    progress: () => readProgress(status, nonce),
  };
};

/** Writes what a process that is started ahead begins with, and gives the arguments of the shell that runs it. */
export const prepareWaiting = (shell: FoundShell, folder: string): readonly string[] => {
  const launcher = join(folder, shell.kind === 'sh' ? 'launch.sh' : 'launch.ps1');
  const isSh = shell.kind === 'sh';
  writeFileSync(launcher, isSh ? SH_LAUNCHER : waitingLauncher(shell.isConstrained === true), {
    mode: 0o600,
  });
  return isSh ? [launcher, shell.path] : launcherArguments(launcher);
};

/** How PowerShell is called: short, without encoded commands, which endpoint protection takes for an attack. */
const launcherArguments = (launcher: string): string[] => [
  '-NoLogo',
  '-NoProfile',
  '-NonInteractive',
  '-ExecutionPolicy',
  'Bypass',
  '-File',
  launcher,
];

const readProgress = (path: string, nonce: string): LaunchProgress => {
  const lines = readStart(path)
    ?.split('\n')
    .map((line) => line.trim());
  if (lines === undefined) return 'lost';
  const [first, second] = lines;
  if (first !== nonce) return 'silent';
  return WORDS.find((word) => word === second) ?? 'began';
};

/** The command may have put anything in the file's place: a device, a pipe, something endless. */
const readStart = (path: string): string | undefined => {
  try {
    if (!lstatSync(path).isFile()) return undefined;
    const file = openSync(
      path,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
    try {
      const bytes = Buffer.alloc(4 * STATUS_BYTES);
      return bytes.toString('utf8', 0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
};
