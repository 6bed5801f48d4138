/** Full jitter: anything from nothing to a bound that doubles with each failure in a row, up to a cap. */
export const backoffMs = (
  failures: number,
  bounds: { readonly backoffBaseMs: number; readonly backoffCapMs: number },
  random: () => number,
): number => random() * Math.min(bounds.backoffCapMs, bounds.backoffBaseMs * 2 ** Math.min(failures, 30));
