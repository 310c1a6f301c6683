import { studentT } from './student-t.ts';

/** One-sided p values, one for each direction. */
export type PairedTest = { readonly worse: number; readonly better: number };

/** Distance from the mean below which differences vary only by rounding. */
const ROUNDING = 1e-12;

/**
 * Tests paired differences (candidate minus baseline) by Student's t: n - 1 degrees of freedom, one-sided each way.
 * Without variance both p are 0.5 where the mean is 0, else the result is null. It is null too with fewer than two
 * differences.
 */
export function pairedT(differences: readonly number[]): PairedTest | null {
  const n = differences.length;
  if (n < 2) return null;
  const mean = differences.reduce((sum, d) => sum + d, 0) / n;
  const squares = differences.reduce((sum, d) => sum + (d - mean) ** 2, 0);
  if (differences.every((d) => Math.abs(d - mean) < ROUNDING))
    return Math.abs(mean) < ROUNDING ? { worse: 0.5, better: 0.5 } : null;
  const t = mean / Math.sqrt(squares / (n - 1) / n);
  return { worse: studentT(t, n - 1), better: studentT(-t, n - 1) };
}
