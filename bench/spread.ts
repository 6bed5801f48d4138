/** The value below which this share of the samples lies. */
export const quantile = (samples: readonly number[], share: number): number => {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

/** Median and 99th percentile. */
export const spread = (samples: readonly number[]): { readonly p50: number; readonly p99: number } => ({
  p50: quantile(samples, 0.5),
  p99: quantile(samples, 0.99),
});
