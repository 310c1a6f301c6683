import { invertUpperTail } from './invert.ts';

/** Gives P(Z <= z) of the standard normal distribution; relative error below 1e-12, in the tails too. */
export function normal(z: number): number {
  return z <= 0 ? upperTail(-z) : 1 - upperTail(z);
}

/** Gives the z below which the share `p` of the standard normal distribution lies; 0 < p < 1. */
export function normalQuantile(p: number): number {
  if (p === 0.5) return 0;
  return p < 0.5 ? -invertUpperTail(upperTail, density, p) : invertUpperTail(upperTail, density, 1 - p);
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/**
 * Gives P(Z >= z) for z >= 0 (Abramowitz and Stegun 1964): the series 26.2.11 near the middle, the continued fraction
 * 26.2.14 beyond.
 */
function upperTail(z: number): number {
  return z < 3 ? 0.5 - density(z) * series(z) : density(z) * fraction(z);
}

function series(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 1; Math.abs(term) > 1e-17 * Math.abs(sum); k += 1) {
    term *= (z * z) / (2 * k + 1);
    sum += term;
  }
  return sum;
}

/** Gives the continued fraction, from its far end: 200 terms are exact from z = 3 on. */
function fraction(z: number): number {
  let rest = z;
  for (let k = 200; k >= 1; k -= 1) rest = z + k / rest;
  return 1 / rest;
}
