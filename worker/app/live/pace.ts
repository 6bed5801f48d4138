/**
 * Lets `act` be asked for as often as one likes: it comes at most every so many milliseconds, and after a rest at the
 * end of the task that asked for it, before the browser turns to anything else.
 * While `isQuick` says no, it always waits that long, for more to come with it.
 */
export const pace = (act: () => void, everyMs: number, isQuick: () => boolean): (() => void) => {
  let isDue = false;
  let lastMs = Number.NEGATIVE_INFINITY;
  return () => {
    if (isDue) return;
    isDue = true;
    const waitMs = isQuick() ? lastMs + everyMs - performance.now() : everyMs;
    const come = (): void => {
      isDue = false;
      lastMs = performance.now();
      act();
    };
    if (waitMs <= 0) queueMicrotask(come);
    else setTimeout(come, waitMs);
  };
};
