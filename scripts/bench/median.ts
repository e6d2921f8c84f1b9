/** The middle of some numbers. Throws where there are none: a measure that was not taken must not look like one. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which a share of the numbers lies: 0.95 for all but the worst of twenty. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (value === undefined) throw new Error("Measured values were expected; there are none.");
  return value;
}
