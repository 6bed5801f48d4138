import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { isAlive } from '../../support/processes.ts';
import { until } from '../../support/until.ts';

/** A Windows program that stays for minutes, and can be told from all others by the number of its pings. */
export const newPing = (): { readonly args: string; readonly mark: string } => {
  const mark = String(1_000_000 + Math.floor(Math.random() * 8_000_000));
  return { args: `-n ${mark} 127.0.0.1`, mark };
};

/** The processes whose command line has the mark. */
const withMark = (mark: string): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => isAlive(pid) && isPing(pid, mark));

const isPing = (pid: number, mark: string): boolean => {
  try {
    const [program = '', ...args] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return /ping(\.exe)?$/i.test(program) && args.includes(mark);
  } catch {
    return false;
  }
};

export const untilPinging = (mark: string): Promise<void> =>
  until(() => withMark(mark).length === 1, `a ping with ${mark} runs`);

export const untilNotPinging = (mark: string): Promise<void> =>
  until(() => withMark(mark).length === 0, `no ping with ${mark} runs`);

/** True when it still runs after a moment in which what was to end it would have done so. */
export const keepsPinging = async (mark: string): Promise<boolean> => {
  await delay(500);
  return withMark(mark).length === 1;
};

export const endPing = (mark: string): void => {
  for (const pid of withMark(mark)) process.kill(pid, 'SIGKILL');
};
