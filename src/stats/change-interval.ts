import { normalQuantile } from './normal.ts';
import type { Interval } from './rate.ts';
import { studentTUpperQuantile } from './student-t.ts';

/** An interval of a mean difference, and the standard error it is made of. */
export type Change = { readonly interval: Interval; readonly standardError: number };

/**
 * Gives the 95 % interval of a mean paired difference: Student's t over the differences and two pseudo-cases that
 * together add 0 to the sum and 1 to the sum of squares (after Agresti and Min 2005, Stat. Med. 24). It exists for one
 * case too, and where no case differs. Its centre is not the plain mean. It is shown but decides nothing.
 */
export function changeInterval(differences: readonly number[]): Change {
  const n = differences.length + 2;
  const sum = differences.reduce((total, d) => total + d, 0);
  const squares = differences.reduce((total, d) => total + d * d, 0);
  const mean = sum / n;
  const standardError = Math.sqrt((squares + 1 - n * mean * mean) / (n - 1) / n);
  const half = studentTUpperQuantile(0.025, n - 1) * standardError;
  return { interval: [mean - half, mean + half], standardError };
}

/**
 * Gives the drop that a one-sided test at `alpha` detects with probability `power`: (z(1 - alpha) + z(power)) standard
 * errors.
 */
export function detectableDrop(standardError: number, alpha: number, power: number): number {
  return Math.max(0, normalQuantile(1 - alpha) + normalQuantile(power)) * standardError;
}
