import type { Comparison } from './comparison.ts';

/** Gives the mean rate over all cases of all cells; null where nothing was measured. */
export function overallRate({ cells }: Comparison): number | null {
  const sides = cells.flatMap(({ candidate }) => candidate ?? []);
  const cases = sides.reduce((sum, side) => sum + side.cases, 0);
  return cases === 0 ? null : sides.reduce((sum, side) => sum + side.rate * side.cases, 0) / cases;
}
