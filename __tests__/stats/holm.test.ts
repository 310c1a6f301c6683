import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holm } from '../../src/stats/holm.ts';

describe('holm', () => {
  // statsmodels multipletests(p, method='holm')[1]; a null is no member
  it.each([
    { name: 'none', ps: [], adjusted: [] },
    { name: 'one', ps: [0.03], adjusted: [0.03] },
    { name: 'several', ps: [0.01, 0.04, 0.03, 0.005, 0.9], adjusted: [0.04, 0.09, 0.09, 0.025, 0.9] },
    { name: 'ties', ps: [0.02, 0.02, 0.02], adjusted: [0.06, 0.06, 0.06] },
    { name: 'large ones', ps: [0.6, 0.7], adjusted: [1, 1] },
    { name: 'nulls', ps: [null, 0.01, null, 0.04], adjusted: [null, 0.02, null, 0.04] },
    { name: 'nulls only', ps: [null, null], adjusted: [null, null] },
  ])('adjusts $name', ({ ps, adjusted }) => {
    const found = holm(ps);
    expect(found.map((p) => p === null)).toEqual(adjusted.map((p) => p === null));
    for (const [at, p] of adjusted.entries()) if (p !== null) expect(found[at]).toBeCloseTo(p, 14);
  });

  it('keeps the order of p, never lowers one and never passes 1', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (ps) => {
        const adjusted = holm(ps).map((p) => p!);
        for (const [i, p] of ps.entries()) {
          expect(adjusted[i]).toBeGreaterThanOrEqual(p);
          expect(adjusted[i]).toBeLessThanOrEqual(1);
          for (const [j, other] of ps.entries())
            if (p < other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j]!);
        }
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});
