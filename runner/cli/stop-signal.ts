const WATCH_MS = 500;

/**
 * Resolves when this process is told to stop, by a signal, or because npm, which started it, is gone: npm's shell
 * in between does not pass signals on.
 */
export const untilToldToStop = (environment: NodeJS.ProcessEnv = process.env): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const) {
      // Stays installed: a second Ctrl-C must not cut the orderly end short. Node knows SIGBREAK on Windows only.
      if (signal !== 'SIGBREAK' || process.platform === 'win32') process.on(signal, () => resolve());
    }
    if (environment.npm_lifecycle_event === undefined) return;
    const parent = process.ppid;
    const timer = setInterval(() => {
      if (process.ppid === parent && isAlive(parent)) return;
      clearInterval(timer);
      resolve();
    }, WATCH_MS);
    timer.unref();
  });

// On Windows the parent's id stays the same when the parent is gone.
const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
