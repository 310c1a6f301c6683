import { invertUpperTail } from './invert.ts';

/**
 * Gives P(T <= t) for Student's t with `df` degrees of freedom (df > 0, not necessarily whole): the regularised
 * incomplete beta function I(df / (df + t²); df / 2, 1 / 2) / 2 in the lower tail (Abramowitz and Stegun 1964, 26.7.1),
 * by its continued fraction. Relative error below 1e-11, in the tails too.
 */
export function studentT(t: number, df: number): number {
  return t <= 0 ? lowerTail(-t, df) : 1 - lowerTail(t, df);
}

/** Gives the t above which the share `tail` of Student's distribution lies; 0 < tail < 0.5. */
export function studentTUpperQuantile(tail: number, df: number): number {
  const density = (t: number): number =>
    (gammaRatio(df / 2) / Math.sqrt(df * Math.PI)) * Math.exp((-(df + 1) / 2) * Math.log1p((t * t) / df));
  return invertUpperTail((t) => lowerTail(t, df), density, tail);
}

/** Gives P(T <= -t) = P(T >= t) for t >= 0. */
function lowerTail(t: number, df: number): number {
  const a = df / 2;
  const complement = 1 / (1 + df / (t * t));
  const x = df / (df + t * t);
  const front =
    (Math.exp(-a * Math.log1p((t * t) / df)) * Math.sqrt(complement) * gammaRatio(a)) / Math.sqrt(Math.PI);
  if (x < (a + 1) / (a + 2.5)) return (front * betaFraction(x, a, 0.5)) / a / 2;
  return 0.5 - front * betaFraction(complement, 0.5, a);
}

/**
 * Gives Gamma(a + 1/2) / Gamma(a): `a` is raised to 20 or more by the recurrence, where the asymptotic series holds, so
 * that no two large logarithms are subtracted.
 */
function gammaRatio(a: number): number {
  let factor = 1;
  let raised = a;
  for (; raised < 20; raised += 1) factor *= raised / (raised + 0.5);
  const series =
    -1 / (8 * raised) + 1 / (192 * raised ** 3) - 1 / (640 * raised ** 5) + 17 / (14_336 * raised ** 7);
  return factor * Math.sqrt(raised) * Math.exp(series);
}

/**
 * Gives the continued fraction of the incomplete beta function by Lentz's method (Press et al. 2007, Numerical Recipes
 * 6.4).
 */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const guard = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / guard(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m < 100_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guard(1 + even * d);
    c = guard(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guard(1 + odd * d);
    c = guard(1 + odd / c);
    result *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return result;
}
