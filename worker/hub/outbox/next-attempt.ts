const FIRST_MS = 5_000;
const LONGEST_MS = 3_600_000;
/** A receiver may ask for patience, not for ever. */
const RETRY_AFTER_MAX_MS = 6 * 3_600_000;

/**
 * When to try again after so many attempts: 5 s, doubled each time up to an hour, each shortened by up to a fifth so that
 * what failed together does not come back together; never before the time that the receiver asked for.
 */
export const nextAttemptMs = (
  attempts: number,
  askedMs: number | null,
  nowMs: number,
  random: number,
): number => {
  const pauseMs = Math.min(FIRST_MS * 2 ** Math.min(attempts - 1, 20), LONGEST_MS) * (1 - random / 5);
  return Math.round(nowMs + Math.max(pauseMs, Math.min(askedMs ?? 0, RETRY_AFTER_MAX_MS)));
};
