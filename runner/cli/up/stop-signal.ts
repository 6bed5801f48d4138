import { readFileSync } from 'node:fs';

const WATCH_MS = 500;

/**
 * Resolves when this process is told to stop: by a signal, or because npm, which started it, is gone, for npm's
 * shell in between passes no signal on.
 */
export const untilToldToStop = (environment: NodeJS.ProcessEnv = process.env): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const) {
      // Stays installed: a second Ctrl-C must not cut the orderly end short. Only Windows knows SIGBREAK.
      if (signal !== 'SIGBREAK' || process.platform === 'win32') process.on(signal, () => resolve());
    }
    if (environment.npm_lifecycle_event === undefined) return;
    const starters = startersOf(process.ppid);
    const timer = setInterval(() => {
      if (isAlive(process.ppid) && startersOf(process.ppid) === starters) return;
      clearInterval(timer);
      resolve();
    }, WATCH_MS);
    timer.unref();
  });

/** The parent, and npm above it when the parent is the shell that npm started (as dash stays, bash does not). */
const startersOf = (parent: number): string => {
  try {
    const [, flag] = readFileSync(`/proc/${parent}/cmdline`, 'utf8').split('\0');
    if (flag !== '-c') return String(parent);
    // The name, which may hold anything, ends with the last parenthesis; then state and parent follow.
    const stat = readFileSync(`/proc/${parent}/stat`, 'utf8');
    return `${parent} ${stat.slice(stat.lastIndexOf(')')).split(' ')[2]}`;
  } catch {
    // Not Linux, or gone in this moment.
    return String(parent);
  }
};

// On Windows the parent's id stays what it was when the parent is gone.
const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
