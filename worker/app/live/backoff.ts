const FIRST_MS = 500;
const LONGEST_MS = 20_000;

/** How long to wait before attempt `attempt` (from 0): doubling, and jittered so that phones don't come in a wave. */
export const backoffMs = (attempt: number, random: number): number =>
  Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 10)) * (0.5 + random / 2);
