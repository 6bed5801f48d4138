import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const MIB = 1024 * 1024;

/** Resident memory of a process in MiB. */
export const residentMib = (pid: number): number => {
  if (process.platform === 'linux') {
    const [, kib = '0'] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return (Number(kib) * 1024) / MIB;
  }
  return (Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)]).stdout) * 1024) / MIB;
};
