import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

/** A process as the system's table has it; `start` tells it from a later one with the same id. */
export interface ListedProcess {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly isLive: boolean;
  readonly start: string;
}

/** The system's table of processes; undefined when it can not be read. */
export const listProcesses = (): Promise<ListedProcess[] | undefined> =>
  process.platform === 'linux' ? listFromProc() : listFromPs();

/** Everything below `root` in the table by parent ids, without `root` itself. */
export const descendantsOf = (root: number, table: readonly ListedProcess[]): ListedProcess[] => {
  const children = new Map<number, ListedProcess[]>();
  for (const entry of table) {
    const siblings = children.get(entry.parent);
    if (siblings === undefined) children.set(entry.parent, [entry]);
    else siblings.push(entry);
  }
  const found: ListedProcess[] = [];
  const pending = [...(children.get(root) ?? [])];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    found.push(next);
    pending.push(...(children.get(next.pid) ?? []));
  }
  return found;
};

const listFromProc = async (): Promise<ListedProcess[] | undefined> => {
  try {
    const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
    const table = await Promise.all(pids.map(readStat));
    return table.filter((entry) => entry !== undefined);
  } catch {
    return undefined;
  }
};

const readStat = async (pid: number): Promise<ListedProcess | undefined> => {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'latin1');
    // `pid (name) state parent group …`, the start in field 22; the name may hold spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, parent, group] = fields;
    const isLive = state !== 'Z' && state !== 'X';
    return { pid, parent: Number(parent), group: Number(group), isLive, start: fields[19] ?? '' };
  } catch {
    // It ended meanwhile.
    return undefined;
  }
};

const listFromPs = (): Promise<ListedProcess[] | undefined> =>
  new Promise((resolve) => {
    const options = { timeout: 5_000, maxBuffer: 64 * 1024 * 1024, env: { LC_ALL: 'C' } };
    execFile('/bin/ps', ['-ax', '-o', 'pid=,ppid=,pgid=,state=,lstart='], options, (error, stdout) => {
      if (error !== null) return resolve(undefined);
      const lines = stdout.split('\n').map((line) => line.trim().split(/\s+/));
      const table = lines.map(([pid, parent, group, state, ...start]) => ({
        pid: Number(pid),
        parent: Number(parent),
        group: Number(group),
        isLive: state?.startsWith('Z') !== true,
        start: start.join(' '),
      }));
      resolve(table.filter(({ pid }) => pid > 0));
    });
  });
