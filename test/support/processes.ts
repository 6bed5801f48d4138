import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { until } from './until.ts';

/** True while a process with this id runs; a zombie that nobody has reaped does not. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true;
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

/** Ends a child with SIGKILL and waits until it is gone. */
export const killed = async (child: ChildProcess): Promise<void> => {
  child.kill('SIGKILL');
  await until(() => child.exitCode !== null || child.signalCode !== null, 'the child is gone');
};
