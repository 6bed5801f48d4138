import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

/** The ids of this user's processes, other than this one, whose environment has the entry `mark`. */
export const findMarked = (mark: string): Promise<number[]> =>
  process.platform === 'linux' ? findInProc(mark) : findByPs(mark);

const findInProc = async (mark: string): Promise<number[]> => {
  const wanted = Buffer.from(`\0${mark}\0`);
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const found = await Promise.all(
    pids.map(async (pid) => {
      if (pid === process.pid) return false;
      try {
        const environment = await readFile(`/proc/${pid}/environ`);
        // A zombie has no environment any more.
        return Buffer.concat([Buffer.from([0]), environment, Buffer.from([0])]).includes(wanted);
      } catch {
        // It ended meanwhile, or belongs to someone else.
        return false;
      }
    }),
  );
  return pids.filter((_, index) => found[index]);
};

// `-E` shows the environment behind the command; macOS shows it for the user's own processes only.
const findByPs = (mark: string): Promise<number[]> =>
  new Promise((resolve) => {
    const options = { maxBuffer: 64 * 1024 * 1024, timeout: 5_000 };
    execFile('/bin/ps', ['-axww', '-E', '-o', 'pid=,command='], options, (error, stdout) => {
      if (error !== null) return resolve([]);
      const lines = stdout.split('\n').filter((line) => ` ${line} `.includes(` ${mark} `));
      resolve(lines.map((line) => Number.parseInt(line, 10)).filter((pid) => pid > 0 && pid !== process.pid));
    });
  });
