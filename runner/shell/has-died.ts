import { readFileSync } from 'node:fs';

/**
 * Whether a child of ours has certainly ended, also where Node has not heard of it yet. False where the system does not
 * tell at once: what ended on macOS looks alive until Node has collected it.
 */
export const hasDied = (pid: number, platform = process.platform): boolean => {
  if (platform === 'linux') return isZombie(pid);
  if (platform !== 'win32') return false;
  try {
    // Windows' own exit code is asked; Node holds the process, so its id is no other's yet.
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
};

const isZombie = (pid: number): boolean => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // `pid (name) state …`; the name may hold spaces and parentheses.
    const state = stat.charAt(stat.lastIndexOf(')') + 2);
    return state === 'Z' || state === 'X';
  } catch {
    return false;
  }
};
