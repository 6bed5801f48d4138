import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const HAS_PROC = existsSync('/proc/self/cmdline');

/** The command line of a living process; undefined when there is none (also for one that only waits to be reaped). */
export const commandLineOf = (pid: number): string | undefined => {
  if (HAS_PROC) {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || undefined;
    } catch {
      return undefined;
    }
  }
  const { stdout } = spawnSync('/bin/ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  const line = stdout?.trim() ?? '';
  return line === '' || line.includes('<defunct>') ? undefined : line;
};

/**
 * True until the process has let go of everything it held. Its command line vanishes before its files and ports do;
 * one that only waits to be reaped holds nothing.
 */
export const isRunning = (pid: number): boolean => {
  if (!HAS_PROC) return commandLineOf(pid) !== undefined;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, which may hold anything, ends with the last parenthesis; then the state follows.
    return !/^\) [ZX]/.test(stat.slice(stat.lastIndexOf(')')));
  } catch {
    return false;
  }
};
