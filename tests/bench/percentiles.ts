const rounded = (value: number) => Math.round(value * 10) / 10;

/** The median, the 95th percentile and the longest of some times, in their own unit, to a tenth. */
export function percentiles(times: number[]): { p50: number; p95: number; max: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => rounded(sorted[Math.floor((sorted.length - 1) * share)]!);
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}
