import { RATE_LIMIT_REQUESTS, RATE_LIMIT_WINDOW_S } from '../../shared/limits.ts';
import type { Env } from '../env.ts';

const positive = (text: string | undefined, fallback: number): number => {
  const value = Number(text);
  return Number.isFinite(value) && value > 0 ? value : fallback;
};

/**
 * Lets each key make so many requests in a window, then one whenever a share of the window has passed
 * (the generic cell rate algorithm). Kept in memory: it starts afresh when the hub has slept, which
 * takes longer without requests than a window's share.
 */
export class RateLimit {
  readonly #windowMs: number;
  readonly #shareMs: number;
  /** When each key's allowance is whole again. */
  readonly #wholeAtMs = new Map<string, number>();

  constructor(requests: number, windowMs: number) {
    this.#windowMs = windowMs;
    this.#shareMs = windowMs / requests;
  }

  static fromEnv(env: Env): RateLimit {
    return new RateLimit(
      positive(env.AGENT_HUB_RATE_LIMIT_REQUESTS, RATE_LIMIT_REQUESTS),
      positive(env.AGENT_HUB_RATE_LIMIT_WINDOW_SECONDS, RATE_LIMIT_WINDOW_S) * 1_000,
    );
  }

  /** Counts one request. Gives 0, or the milliseconds after which the next one is let through. */
  take(key: string, nowMs: number): number {
    const known = this.#wholeAtMs.get(key) ?? 0;
    // Further ahead than a window it is only where the clock was set back: nobody waits for the time in between.
    const wasSetBack = known > nowMs + this.#windowMs + 1;
    const wholeAt = (wasSetBack ? nowMs : Math.max(known, nowMs)) + this.#shareMs;
    const tooEarlyMs = wholeAt - nowMs - this.#windowMs;
    // Half a millisecond of rounding must not cost the last request of a window.
    if (tooEarlyMs > 0.5) return tooEarlyMs;
    this.#wholeAtMs.set(key, wholeAt);
    return 0;
  }
}
