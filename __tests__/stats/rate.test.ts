import { describe, expect, it } from 'vitest';
import { floorTest, rateOf, wilsonInterval } from '../../src/stats/rate.ts';

describe('rateOf', () => {
  it.each([
    // rate (1 - rate) / (numpy.var(shares, ddof=1) / cases) = 11
    {
      name: 'follows the variance',
      shares: [1, 1, 0.5, 0, 0.75, 1, 0.25, 1],
      trials: 32,
      rate: 0.6875,
      n: 11,
    },
    { name: 'is the cases where all pass', shares: [1, 1, 1], trials: 15, rate: 1, n: 3 },
    { name: 'is the cases where all fail', shares: [0, 0, 0], trials: 15, rate: 0, n: 3 },
    { name: 'is the one case', shares: [0.4], trials: 5, rate: 0.4, n: 1 },
    { name: 'is the trials without variance', shares: [0.5, 0.5], trials: 8, rate: 0.5, n: 8 },
    { name: 'is never more than the trials', shares: [0.5, 0.5, 0.5, 0.51], trials: 12, rate: 0.5025, n: 12 },
    { name: 'is never less than the cases', shares: [1, 0], trials: 10, rate: 0.5, n: 2 },
  ])('has an effective n that $name', ({ shares, trials, rate, n }) => {
    const found = rateOf(shares, trials);
    expect(found.rate).toBeCloseTo(rate, 14);
    expect(found.effectiveN).toBeCloseTo(n, 10);
  });
});

describe('wilsonInterval', () => {
  // statsmodels proportion_confint(k, n, .05, 'wilson')
  it.each([
    [8, 10, 0.49016247153664183, 0.9433178485456247],
    [0, 10, 0, 0.27753279986288926],
    [10, 10, 0.7224672001371106, 1],
    [1, 1, 0.2065493143772374, 1],
    [70, 100, 0.6041514536665332, 0.7810511470506724],
  ])('of %i in %i is from %f to %f', (passes, n, low, high) => {
    const found = wilsonInterval({ rate: passes / n, cases: n, trials: n, effectiveN: n });
    expect(found[0]).toBeCloseTo(low, 13);
    expect(found[1]).toBeCloseTo(high, 13);
  });
});

describe('floorTest', () => {
  const rate = (value: number, n = 50) => ({ rate: value, cases: n, trials: n, effectiveN: n });

  // norm.cdf((rate - .8) / sqrt(.8 * .2 / 50))
  it.each([
    [0.6, 0.0002034760087224789],
    [0.8, 0.5],
    [0.9, 0.9614500641282291],
  ])('has p for a rate of %f under 0.8', (value, p) => {
    expect(floorTest(rate(value), 0.8)).toBeCloseTo(p, 14);
  });

  it.each([
    { value: 0.99, floor: 1, p: 0 },
    { value: 1, floor: 1, p: 1 },
    { value: 0, floor: 0, p: 1 },
  ])('is $p for a rate of $value under a floor of $floor', ({ value, floor, p }) => {
    expect(floorTest(rate(value), floor)).toBe(p);
  });
});
