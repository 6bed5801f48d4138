/** A moment of the monotonic clock; `undefined` seconds are never. */
export class Deadline {
  readonly #atMs: number | undefined;

  constructor(seconds: number | undefined) {
    this.#atMs = seconds === undefined ? undefined : performance.now() + seconds * 1_000;
  }

  get isSet(): boolean {
    return this.#atMs !== undefined;
  }

  /** Seconds until then, at least 0 and at most `most`. */
  left(most: number): number {
    if (this.#atMs === undefined) return most;
    return Math.max(0, Math.min(most, (this.#atMs - performance.now()) / 1_000));
  }
}

/** Ends early, by throwing its reason, when the signal is aborted. */
export const sleep = (seconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    }, seconds * 1_000);
    signal?.addEventListener('abort', onAbort, { once: true });
  });
