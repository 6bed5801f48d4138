/**
 * Lets `act` be asked for as often as one likes: it comes at most every so many milliseconds, and at once after a rest.
 * While `isQuick` says no, it always waits that long, for more to come with it.
 */
export const pace = (act: () => void, everyMs: number, isQuick: () => boolean): (() => void) => {
  let isDue = false;
  let lastMs = Number.NEGATIVE_INFINITY;
  return () => {
    if (isDue) return;
    isDue = true;
    const waitMs = isQuick() ? lastMs + everyMs - performance.now() : everyMs;
    setTimeout(
      () => {
        isDue = false;
        lastMs = performance.now();
        act();
      },
      Math.max(0, waitMs),
    );
  };
};
