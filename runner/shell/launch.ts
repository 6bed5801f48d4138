import { closeSync, constants, lstatSync, openSync, readSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { powershellLauncher } from './powershell-launcher.ts';
import type { FoundShell } from './shell.ts';

/** A step ready to be started, and what can be read of its beginning and end. */
export interface Launch {
  readonly file: string;
  readonly args: readonly string[];
  /** How far the shell got. `silent`: nothing proves that it ran anything. */
  progress(): LaunchProgress;
}

const WORDS = [
  'parse',
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

/** Writes a step's text into the run folder, and says how the shell runs it from there. */
export const prepareLaunch = (
  shell: FoundShell,
  folder: string,
  step: number,
  command: string,
  nonce: string,
): Launch =>
  shell.kind === 'sh'
    ? prepareSh(shell, folder, step, command)
    : preparePowershell(shell, folder, step, command, nonce);

const prepareSh = (shell: FoundShell, folder: string, step: number, command: string): Launch => {
  const script = join(folder, `${step}-command.sh`);
  writeFileSync(script, `${command}\n`, { mode: 0o600 });
  // A POSIX shell that starts at all runs its script; only PowerShell has to prove that.
  return { file: shell.path, args: [script], progress: () => 'ended' };
};

// Windows PowerShell reads a file without this mark in the machine's code page.
const BOM = '\uFEFF';

const STATUS_BYTES = 128;

const preparePowershell = (
  shell: FoundShell,
  folder: string,
  step: number,
  command: string,
  nonce: string,
): Launch => {
  const launcher = join(folder, `${step}-launch.ps1`);
  writeFileSync(join(folder, `${step}-command.ps1`), BOM + command, { mode: 0o600 });
  writeFileSync(launcher, BOM + powershellLauncher(String(step), nonce, sep), { mode: 0o600 });
  const status = join(folder, `${step}-status`);
  // So much room is taken now, that the disk can not be too full for it when it counts.
  writeFileSync(status, ' '.repeat(STATUS_BYTES), { mode: 0o600 });
  return {
    file: shell.path,
    args: ['-NoLogo', '-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-File', launcher],
    progress: () => readProgress(status, nonce),
  };
};

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
