import { execFile } from 'node:child_process';
import { win32 } from 'node:path';
import type { Tree, TreeEnd } from './kill-tree.ts';

const LIMIT_MS = 10_000;

/**
 * `taskkill /T /F` from the system's own folder. It follows parent ids, so a process whose parent has ended
 * already is not found; that is said. Programs without a window have no gentle end on Windows.
 */
export const killTreeWindows = ({ pid }: Tree): Promise<TreeEnd> =>
  new Promise((resolve) => {
    if (pid === undefined) return resolve({ found: 0, survivors: 0, isCertain: false });
    const root = process.env.SystemRoot ?? 'C:\\Windows';
    const program = win32.join(root, 'System32', 'taskkill.exe');
    const options = { timeout: LIMIT_MS, windowsHide: true };
    execFile(program, ['/PID', String(pid), '/T', '/F'], options, (error) => {
      if (error !== null) end(pid);
      resolve({ found: 1, survivors: isThere(pid) ? 1 : 0, isCertain: false });
    });
  });

/** The root alone, where taskkill can not be started. */
const end = (pid: number): void => {
  try {
    process.kill(pid);
  } catch {
    // It is gone.
  }
};

const isThere = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
