import { normal, normalQuantile } from './normal.ts';

/** Bounds of an interval. */
export type Interval = readonly [number, number];

/** A rate (the mean of one share per case) and the numbers behind it. */
export type Rate = {
  readonly rate: number;
  readonly cases: number;
  readonly trials: number;
  /** Number of independent trials that the rate is worth, between the cases and the trials. */
  readonly effectiveN: number;
};

/**
 * Gives the mean of case shares. Its effective n is rate (1 - rate) / (variance of the mean), kept between the cases
 * and the trials. It is the number of cases where the rate is 0 or 1 or there is one case, the number of trials where
 * only the variance is 0.
 */
export function rateOf(shares: readonly number[], trials: number): Rate {
  const cases = shares.length;
  const rate = shares.reduce((sum, share) => sum + share, 0) / cases;
  const squares = shares.reduce((sum, share) => sum + (share - rate) ** 2, 0);
  return { rate, cases, trials, effectiveN: effectiveN(rate, squares, cases, trials) };
}

function effectiveN(rate: number, squares: number, cases: number, trials: number): number {
  if (rate <= 0 || rate >= 1 || cases === 1) return cases;
  const varianceOfMean = squares / (cases - 1) / cases;
  const n = (rate * (1 - rate)) / varianceOfMean;
  return Math.min(trials, Math.max(cases, n));
}

/** Gives Wilson's score interval of a rate at 95 % (Wilson 1927, JASA 22), with its effective n. */
export function wilsonInterval({ rate, effectiveN: n }: Rate): Interval {
  const z = normalQuantile(0.975);
  const centre = (rate + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((rate * (1 - rate)) / n + (z * z) / (4 * n * n));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

/**
 * Gives the one-sided p of the score test for "the rate is under the floor":
 * P(Z <= (rate - floor) / sqrt(floor (1 - floor) / n)).
 */
export function floorTest({ rate, effectiveN: n }: Rate, floor: number): number {
  const spread = Math.sqrt((floor * (1 - floor)) / n);
  // A floor of 1 allows no failure at all, a floor of 0 any.
  if (spread === 0) return rate < floor ? 0 : 1;
  return normal((rate - floor) / spread);
}
