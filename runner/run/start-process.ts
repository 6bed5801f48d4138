import { type ChildProcess, spawn } from 'node:child_process';
import type { Contain, Containment } from '../terminate/containment.ts';

export interface ProcessOptions {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** True for a program that waits for a word on its standard input before it does anything. */
  readonly waits: boolean;
  readonly contain: Contain;
}

/** A process of ours, held together with all that it will start. */
export interface StartedProcess {
  readonly child: ChildProcess;
  readonly containment: Containment | undefined;
}

/** Starts a process at the root of a tree of its own. Throws when the system can't even try. */
export const startProcess = ({ file, args, cwd, env, waits, contain }: ProcessOptions): StartedProcess => {
  const child = spawn(file, [...args], {
    cwd,
    env,
    stdio: [waits ? 'pipe' : 'ignore', 'pipe', 'pipe'],
    // Its own process group on POSIX, so that the whole group can be signalled.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  // It may end without having read.
  child.stdin?.on('error', () => undefined);
  return { child, containment: child.pid === undefined ? undefined : contain(child.pid) };
};
