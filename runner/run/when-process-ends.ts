import type { ChildProcess } from 'node:child_process';

export interface ProcessExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface ProcessEnd {
  /** Undefined when the process never started, or would not end. */
  readonly exit: ProcessExit | undefined;
  /** False when something else still held the streams open; they were closed. */
  readonly isDrained: boolean;
  readonly spawnError: Error | undefined;
}

/**
 * Waits for the process, then for its streams, but for those no longer than `drainMs`: a descendant that inherited
 * them may live on. When `givenUp` resolves first, the process is left alone.
 */
export const whenProcessEnds = async (
  child: ChildProcess,
  drainMs: number,
  givenUp: Promise<void>,
): Promise<ProcessEnd> => {
  // Listened to from the beginning: it may come together with the exit.
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const exited = new Promise<ProcessEnd>((resolve) => {
    child.once('exit', (code, signal) =>
      resolve({ exit: { code, signal }, isDrained: false, spawnError: undefined }),
    );
    child.once('error', (spawnError) => resolve({ exit: undefined, isDrained: true, spawnError }));
  });
  const unending = givenUp.then(
    (): ProcessEnd => ({ exit: undefined, isDrained: false, spawnError: undefined }),
  );
  const end = await Promise.race([exited, unending]);
  if (end.spawnError !== undefined) return end;
  const isDrained = await isInTime(closed, drainMs);
  if (!isDrained) {
    child.stdout?.destroy();
    child.stderr?.destroy();
  }
  return { ...end, isDrained };
};

const isInTime = async (event: Promise<void>, limitMs: number): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), limitMs);
  });
  const result = await Promise.race([event.then(() => true), late]);
  clearTimeout(timer);
  return result;
};
