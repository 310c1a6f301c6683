import { describe, expect, it } from 'vitest';
import { drawBeta, drawBinomial } from '../../src/stats/draw.ts';
import { createRandom } from '../../src/stats/random.ts';

const N = 40_000;
const moments = (draw: () => number): { mean: number; variance: number } => {
  const values = Array.from({ length: N }, draw);
  const mean = values.reduce((sum, value) => sum + value, 0) / N;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (N - 1) };
};

describe('draws', () => {
  it.each([
    [2, 0.5],
    [0.25, 2.25],
    [5, 5],
  ])('have the moments of Beta(%d, %d)', (a, b) => {
    const random = createRandom(1);
    const { mean, variance } = moments(() => drawBeta(a, b, random));
    expect(mean).toBeCloseTo(a / (a + b), 2);
    expect(variance).toBeCloseTo((a * b) / ((a + b) ** 2 * (a + b + 1)), 2);
  });

  it('have the moments of a binomial', () => {
    const random = createRandom(2);
    const { mean, variance } = moments(() => drawBinomial(5, 0.3, random));
    expect(mean).toBeCloseTo(1.5, 1);
    expect(variance).toBeCloseTo(1.05, 1);
    expect([drawBinomial(5, 0, random), drawBinomial(5, 1, random)]).toEqual([0, 5]);
  });

  it.each([
    [40, 0.9],
    [1000, 0.3],
    [1000, 0.999],
  ])('have the moments of a binomial of many trials: %d at %d', (trials, p) => {
    const random = createRandom(4);
    const { mean, variance } = moments(() => drawBinomial(trials, p, random));
    const expected = trials * p * (1 - p);
    // Five standard errors.
    expect(Math.abs(mean - trials * p)).toBeLessThan(5 * Math.sqrt(expected / N));
    expect(Math.abs(variance / expected - 1)).toBeLessThan(0.05);
    expect([drawBinomial(trials, 0, random), drawBinomial(trials, 1, random)]).toEqual([0, trials]);
  });

  it('stay within 0 and 1 at the edges', () => {
    const random = createRandom(3);
    for (let i = 0; i < 1000; i += 1) {
      const value = drawBeta(2.5, 0, random);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
  });
});
