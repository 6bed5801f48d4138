import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

export interface CommandEnd {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A running `provara` command and what it has printed so far. */
export interface RunningCommand {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  readonly text: { stdout: string; stderr: string };
  readonly end: Promise<CommandEnd>;
}

/** Starts `provara` with nothing of this process's environment but what a program needs. */
export const provaraCommand = (
  given: readonly string[],
  env: Readonly<Record<string, string>> = {},
): RunningCommand => {
  const child = spawn(process.execPath, ['dist/provara.mjs', ...given], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, SystemRoot: process.env.SystemRoot, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (data: string) => {
      text[stream] += data;
    });
  }
  const end = once(child, 'close').then(([code]): CommandEnd => ({ code, ...text }));
  return { child, text, end };
};
