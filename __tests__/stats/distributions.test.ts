import { describe, expect, it } from 'vitest';
import { normal, normalQuantile } from '../../src/stats/normal.ts';
import { studentT, studentTUpperQuantile } from '../../src/stats/student-t.ts';

const expectNear = (found: number, wanted: number): void => {
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-11 * Math.abs(wanted));
};

describe('normal', () => {
  // scipy.stats.norm.cdf(z), SciPy 1.17
  it.each([
    [-37, 5.7255712225239266e-300],
    [-10, 7.61985302416047e-24],
    [-3, 0.0013498980316300933],
    [-1, 0.15865525393145707],
    [0, 0.5],
    [1.5, 0.9331927987311419],
  ])('has P(Z <= %f) = %f', (z, p) => expectNear(normal(z), p));

  it('ends at 0 and 1', () => {
    expect([normal(-1e200), normal(1e200)]).toEqual([0, 1]);
  });
});

describe('normalQuantile', () => {
  // scipy.stats.norm.ppf(p)
  it.each([
    [1e-10, -6.361340902404056],
    [0.025, -1.9599639845400545],
    [0.2, -0.8416212335729142],
    [0.8, 0.8416212335729143],
    [0.95, 1.6448536269514722],
  ])('lies at %f below %f', (p, z) => expectNear(normalQuantile(p), z));

  it.each([0, 0.5, 1])('is finite at %f', (p) => {
    expect(Number.isFinite(normalQuantile(p))).toBe(true);
  });
});

describe('studentT', () => {
  // scipy.stats.t.cdf(t, df)
  it.each([
    [-60, 4, 2.310534363817564e-7],
    [-2.5, 1, 0.12111894159084341],
    [-1, 2, 0.2113248654051871],
    [-3.1, 19, 0.0029475604739453744],
    [0, 5, 0.5],
    [1.7, 99, 0.9538646451267556],
    [-6, 9999, 1.0208127094257962e-9],
  ])('has P(T <= %f) with %i degrees of freedom = %f', (t, df, p) => expectNear(studentT(t, df), p));

  it('ends at 0 and 1', () => {
    expect([studentT(-1e200, 3), studentT(1e200, 3)]).toEqual([0, 1]);
  });
});

describe('studentTUpperQuantile', () => {
  // scipy.stats.t.isf(tail, df)
  it.each([
    [0.025, 1, 12.706204736174705],
    [0.025, 2, 4.302652729749464],
    [0.025, 11, 2.2009851600916392],
    [0.05, 101, 1.6600806304117868],
    [1e-6, 4, 41.577854150450975],
    [0.025, 10_001, 1.9602012161646414],
  ])('leaves %f above with %i degrees of freedom at %f', (tail, df, t) =>
    expectNear(studentTUpperQuantile(tail, df), t),
  );
});
