import { readFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Complaint } from '../complaint.ts';
import * as posix from './command-line-posix.ts';
import * as windows from './command-line-windows.ts';

const { commandLineOf, isRunning } = process.platform === 'win32' ? windows : posix;

const KILL_MS = 2_000;
const POLL_MS = 20;

/**
 * Ends the process that an earlier, killed `provara up` left behind. The pid file alone proves nothing, as
 * ids are used again: `mark` (a path of our state folder) must stand in the command line. Gives the id that
 * was ended. It is killed when it has not ended `graceMs` after it was asked. Throws when it survives that.
 */
export const endOrphan = async (
  pidFile: string,
  mark: string,
  graceMs: number,
): Promise<number | undefined> => {
  const pid = readPid(pidFile);
  if (pid === undefined) return undefined;
  const isGone = async (signal: NodeJS.Signals, waitMs: number): Promise<boolean> => {
    try {
      process.kill(pid, signal);
    } catch {
      return !isRunning(pid);
    }
    for (let waitedMs = 0; waitedMs < waitMs; waitedMs += POLL_MS) {
      if (!isRunning(pid)) return true;
      await sleep(POLL_MS);
    }
    return false;
  };
  const wasOurs = commandLineOf(pid)?.includes(mark) === true;
  if (wasOurs && !(await isGone('SIGTERM', graceMs)) && !(await isGone('SIGKILL', KILL_MS))) {
    throw new Complaint(`Process ${pid} of an earlier start does not end. End it by hand, then start again.`);
  }
  rmSync(pidFile, { force: true });
  return wasOurs ? pid : undefined;
};

const readPid = (pidFile: string): number | undefined => {
  let text: string;
  try {
    text = readFileSync(pidFile, 'utf8');
  } catch {
    return undefined;
  }
  const pid = Number(text);
  return Number.isSafeInteger(pid) && pid > 1 ? pid : undefined;
};
