import { describe, expect, it } from 'vitest';
import { changeInterval, detectableDrop } from '../../src/stats/change-interval.ts';
import { pairedT } from '../../src/stats/paired-t.ts';

const DIFFERENCES = [-1, 0, 0, -0.5, 0, 0.25, -1, 0, 0, 0.5, -0.25, -1];

describe('pairedT', () => {
  it('agrees with SciPy each way', () => {
    // scipy.stats.ttest_1samp(d, 0, alternative='less') and 'greater'
    const { worse, better } = pairedT(DIFFERENCES)!;
    expect(worse).toBeCloseTo(0.05918001367630207, 13);
    expect(better).toBeCloseTo(0.9408199863236979, 13);
  });

  it.each([
    { name: 'no difference', differences: [], p: null },
    { name: 'a single case', differences: [-1], p: null },
    { name: 'a single case that did not change', differences: [0], p: null },
    { name: 'equal differences', differences: [-0.5, -0.5, -0.5], p: null },
    { name: 'differences that are equal but for rounding', differences: [0.1 + 0.2, 0.3, 0.3], p: null },
    { name: 'two that cancel out', differences: [-1, 1], p: { worse: 0.5, better: 0.5 } },
    { name: 'cases that did not change', differences: [0, 0, 0], p: { worse: 0.5, better: 0.5 } },
  ])('gives $p with $name', ({ differences, p }) => {
    expect(pairedT(differences)).toEqual(p);
  });
});

describe('changeInterval', () => {
  // scipy.stats.ttest_1samp([*d, sqrt(.5), -sqrt(.5)], 0).confidence_interval(.95)
  it.each([
    { name: 'mixed', differences: DIFFERENCES, low: -0.5338443745695203, high: 0.10527294599809175 },
    { name: 'one case', differences: [-1], low: -2.6010304344582034, high: 1.9343637677915366 },
    {
      name: 'no change',
      differences: Array.from({ length: 20 }, () => 0),
      low: -0.09675239231225816,
      high: 0.09675239231225816,
    },
  ])('agrees with SciPy on $name', ({ differences, low, high }) => {
    const { interval } = changeInterval(differences);
    expect(interval[0]).toBeCloseTo(low, 13);
    expect(interval[1]).toBeCloseTo(high, 13);
  });

  it('gives the standard error that it is made of', () => {
    // scipy.stats.sem([*d, sqrt(.5), -sqrt(.5)])
    expect(changeInterval(DIFFERENCES).standardError).toBeCloseTo(0.14791857830738248, 14);
  });
});

describe('detectableDrop', () => {
  it('is (z(1 - alpha) + z(power)) standard errors', () => {
    // (norm.ppf(.95) + norm.ppf(.8)) * .04
    expect(detectableDrop(0.04, 0.05, 0.8)).toBeCloseTo(0.09945899442097546, 14);
  });

  it('is never below 0 and stays finite at the ends', () => {
    expect(detectableDrop(0.04, 0.9, 0.05)).toBe(0);
    expect(Number.isFinite(detectableDrop(0.04, 0, 1))).toBe(true);
  });
});
