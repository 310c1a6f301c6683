import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stratifiedExact } from '../../src/stats/stratified-exact.ts';
import type { Stratum } from '../../src/stats/stratified-exact.ts';

type Row = readonly [
  baselineTrials: number,
  baselinePasses: number,
  candidateTrials: number,
  candidatePasses: number,
];

const toStratum = ([baselineTrials, baselinePasses, candidateTrials, candidatePasses]: Row): Stratum => ({
  baselineTrials,
  baselinePasses,
  candidateTrials,
  candidatePasses,
});
const test = (rows: readonly Row[]) => stratifiedExact(rows.map(toStratum));
const times = (n: number, row: Row): Row[] => Array.from({ length: n }, () => row);

describe('stratifiedExact', () => {
  it('is approximated from a smaller support where a simulation asks for that, and hardly differs', () => {
    const strata = Array.from({ length: 300 }, (_, index): Stratum => ({
      baselineTrials: 3,
      baselinePasses: index % 4,
      candidateTrials: 3,
      candidatePasses: (index * 7) % 4,
    }));
    const [exact, rough] = [stratifiedExact(strata)!, stratifiedExact(strata, 200)!];
    expect([exact.method, rough.method]).toEqual(['exact', 'normal']);
    expect(Math.abs(exact.worse - rough.worse)).toBeLessThan(0.005);
  });

  // Python fractions: the convolution of comb(n, k) comb(b, t - k) / comb(b + n, t), summed without rounding.
  it.each([
    {
      name: "is McNemar's test, mid-p, with one trial an arm",
      rows: [...times(9, [1, 1, 1, 0]), ...times(2, [1, 0, 1, 1]), ...times(20, [1, 1, 1, 1])],
      worse: 0.019287109375,
    },
    { name: 'is the hypergeometric with one case', rows: times(1, [5, 4, 5, 1]), worse: 0.05357142857142857 },
    {
      name: 'takes unequal arms',
      rows: [
        [12, 9, 4, 1],
        [12, 7, 4, 2],
        [6, 6, 6, 3],
      ] as Row[],
      worse: 0.01684277261200338,
    },
    {
      name: 'takes arms of every size together',
      rows: [
        [5, 5, 1, 0],
        [5, 4, 1, 0],
        [5, 4, 1, 1],
        [3, 1, 2, 2],
        [7, 0, 3, 1],
        [4, 4, 2, 1],
      ] as Row[],
      worse: 0.33489197530864195,
    },
    { name: 'is exact far in the tail', rows: times(20, [10, 9, 10, 2]), worse: 7.703431741394592e-47 },
  ])('$name', ({ rows, worse }) => {
    const found = test(rows)!;
    expect(found.method).toBe('exact');
    expect(Math.abs(found.worse / worse - 1)).toBeLessThan(1e-11);
    expect(found.better).toBeCloseTo(1 - worse, 12);
  });

  it('is the same the other way with the arms exchanged', () => {
    const rows: Row[] = [
      [5, 5, 3, 1],
      [4, 2, 3, 2],
    ];
    const exchanged = rows.map(([b, x, n, y]): Row => [n, y, b, x]);
    expect(test(exchanged)!.worse).toBeCloseTo(test(rows)!.better, 14);
  });

  it.each([
    { name: 'no case', rows: [] as Row[] },
    { name: 'only passes', rows: times(5, [3, 3, 2, 2]) },
    { name: 'only failures', rows: times(5, [3, 0, 2, 0]) },
    { name: 'an arm without trials', rows: times(5, [3, 2, 0, 0]) },
  ])('is null with $name', ({ rows }) => {
    expect(test(rows)).toBeNull();
  });

  it('approximates beyond 40 000 possible sums, within 1e-3 of the exact p', () => {
    const drops = [...times(20_100, [1, 1, 1, 0]), ...times(19_800, [1, 0, 1, 1])];
    const exact = test(drops)!;
    const normal = test([...drops, ...times(100, [1, 1, 1, 0]), ...times(100, [1, 0, 1, 1])])!;
    expect([exact.method, normal.method]).toEqual(['exact', 'normal']);
    expect(Math.abs(exact.worse - normal.worse)).toBeLessThan(1e-3);
  });

  it('gives p from 0 to 1 that add up to 1, for any counts', () => {
    const arm = fc.integer({ min: 1, max: 25 }).chain((n) => fc.tuple(fc.constant(n), fc.nat(n)));
    const row = fc.tuple(arm, arm).map(([[b, x], [n, y]]): Row => [b, x, n, y]);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const found = test(rows);
        if (found === null) return;
        expect(found.worse).toBeGreaterThanOrEqual(0);
        expect(found.worse).toBeLessThanOrEqual(1);
        expect(found.worse + found.better).toBeCloseTo(1, 12);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
