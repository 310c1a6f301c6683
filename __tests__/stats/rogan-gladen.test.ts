import { describe, expect, it } from 'vitest';
import { accuracy, precision, recall, specificity, youden } from '../../src/stats/confusion.ts';
import { roganGladen } from '../../src/stats/rogan-gladen.ts';

describe('a confusion', () => {
  it('gives its rates', () => {
    const counts = { tp: 70, fp: 5, fn: 8, tn: 17 };
    expect(accuracy(counts)).toBe(0.87);
    expect(precision(counts)).toBe(70 / 75);
    expect(recall(counts)).toBe(70 / 78);
    expect(specificity(counts)).toBe(17 / 22);
    expect(youden(counts)).toBeCloseTo(70 / 78 + 17 / 22 - 1, 14);
  });

  it('gives no rate of nothing', () => {
    const none = { tp: 0, fp: 0, fn: 0, tn: 0 };
    for (const rate of [accuracy, precision, recall, specificity, youden]) expect(rate(none)).toBeNull();
    expect(precision({ ...none, fn: 3 })).toBeNull();
    expect(recall({ ...none, fp: 3 })).toBeNull();
    expect(youden({ ...none, tp: 3, fn: 1 })).toBeNull();
  });
});

describe('roganGladen', () => {
  // The formulas in exact fractions (Python).
  it.each([
    [640, 1000, [70, 5, 8, 17], 0.615860869565217391, 0.489867254068581303, 0.741854485061853478],
    [3, 10, [9, 2, 1, 8], 0.142857142857142857, 0, 0.651021003876395326],
    [50, 100, [10, 30, 40, 20], 0.25, 0, 0.610068375726648272],
  ] as const)('frees %d of %d from what %j says of the test', (passed, tested, counts, rate, low, high) => {
    const [tp, fp, fn, tn] = counts;
    const found = roganGladen({ passed, tested }, { tp, fp, fn, tn });
    expect(found?.rate).toBeCloseTo(rate, 12);
    expect(found?.interval[0]).toBeCloseTo(low, 12);
    expect(found?.interval[1]).toBeCloseTo(high, 12);
  });

  it('keeps rate and interval within 0 to 1, the interval around the rate as it came out', () => {
    const low = roganGladen({ passed: 9, tested: 100 }, { tp: 45, fp: 5, fn: 5, tn: 45 });
    expect([low?.rate, low?.interval[0]]).toEqual([0, 0]);
    expect(low?.interval[1]).toBeCloseTo(0.113965207165077324, 12);
    const high = roganGladen({ passed: 58, tested: 60 }, { tp: 40, fp: 6, fn: 10, tn: 44 });
    expect(high).toEqual({ rate: 1, interval: [1, 1] });
  });

  it('leaves a test without errors alone', () => {
    const found = roganGladen({ passed: 3, tested: 4 }, { tp: 5, fp: 0, fn: 0, tn: 5 });
    expect(found?.rate).toBe(0.75);
    expect((found?.interval[1] ?? 0) - 0.75).toBeCloseTo(0.25, 1);
  });

  it('knows nothing by a test that tells nothing, or that was not tried on both kinds', () => {
    const share = { passed: 3, tested: 4 };
    expect(roganGladen(share, { tp: 1, fp: 2, fn: 2, tn: 4 })).toBeNull();
    expect(roganGladen(share, { tp: 7, fp: 7, fn: 3, tn: 3 })).toBeNull();
    expect(roganGladen(share, { tp: 5, fp: 0, fn: 1, tn: 0 })).toBeNull();
    expect(roganGladen(share, { tp: 0, fp: 1, fn: 0, tn: 5 })).toBeNull();
    expect(roganGladen({ passed: 0, tested: 0 }, { tp: 5, fp: 0, fn: 0, tn: 5 })).toBeNull();
  });
});
