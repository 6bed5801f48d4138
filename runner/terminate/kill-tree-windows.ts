import { execFile } from 'node:child_process';
import { win32 } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Containment } from './containment.ts';
import type { Tree, TreeEnd } from './tree.ts';

const LIMIT_MS = 10_000;
// Windows ends a process after it has said that it did.
const LOOKS = 100;
const LOOK_EVERY_MS = 20;

/** By the tree's job, which nothing leaves; by `taskkill` where there is none. Windows has no gentle end for programs without a window. */
export const killTreeWindows = async (tree: Tree): Promise<TreeEnd> => {
  const { containment } = tree;
  const found = containment?.count();
  if (containment === undefined || found === undefined || !containment.terminate()) return byTaskkill(tree);
  return { found, survivors: await survivorsIn(containment), isCertain: true };
};

const survivorsIn = async (containment: Containment): Promise<number> => {
  for (let looks = 0; looks < LOOKS && containment.count() !== 0; looks += 1) await delay(LOOK_EVERY_MS);
  return containment.count() ?? 0;
};

/**
 * `taskkill /T /F` from the system's own folder. It follows parent ids, so a process whose parent has ended
 * already is not found; that is said.
 */
const byTaskkill = async ({ pid }: Tree): Promise<TreeEnd> => {
  if (pid === undefined) return { found: 0, survivors: 0, isCertain: false };
  await taskkill(pid);
  for (let looks = 0; looks < LOOKS && isThere(pid); looks += 1) await delay(LOOK_EVERY_MS);
  return { found: 1, survivors: isThere(pid) ? 1 : 0, isCertain: false };
};

const taskkill = (pid: number): Promise<void> =>
  new Promise((resolve) => {
    const root = process.env.SystemRoot ?? 'C:\\Windows';
    const program = win32.join(root, 'System32', 'taskkill.exe');
    const options = { timeout: LIMIT_MS, windowsHide: true };
    execFile(program, ['/PID', String(pid), '/T', '/F'], options, (error) => {
      if (error !== null) end(pid);
      resolve();
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
