import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

/**
 * True when a process group has a member that is more than a zombie. Signals reach zombies too, so they can not tell;
 * in a container whose first process reaps nobody, orphans stay zombies for ever.
 */
export const hasLiveMember = (group: number): Promise<boolean> =>
  process.platform === 'linux' ? hasLiveInProc(group) : hasLiveByPs(group);

const hasLiveInProc = async (group: number): Promise<boolean> => {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const live = await Promise.all(
    pids.map(async (pid) => {
      try {
        const stat = await readFile(`/proc/${pid}/stat`, 'latin1');
        // `pid (name) state parent group …`; the name may hold spaces and parentheses.
        const [state, , itsGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return itsGroup === String(group) && state !== 'Z' && state !== 'X';
      } catch {
        return false;
      }
    }),
  );
  return live.includes(true);
};

const hasLiveByPs = (group: number): Promise<boolean> =>
  new Promise((resolve) => {
    execFile('/bin/ps', ['-ax', '-o', 'pgid=,state='], { timeout: 5_000 }, (error, stdout) => {
      const lines = stdout.split('\n').map((line) => line.trim().split(/\s+/));
      resolve(error !== null || lines.some(([id, state]) => id === String(group) && !state?.startsWith('Z')));
    });
  });
