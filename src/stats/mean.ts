/** Gives the arithmetic mean; null for no values: a mean of nothing is a state, not a number. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
