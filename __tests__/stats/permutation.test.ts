import { describe, expect, it } from 'vitest';
import { permutationTest } from '../../src/stats/permutation.ts';
import type { GradedStratum } from '../../src/stats/permutation.ts';
import { createRandom } from '../../src/stats/random.ts';
import { stratifiedExact } from '../../src/stats/stratified-exact.ts';

const marks = (passes: number, trials: number): number[] =>
  Array.from({ length: trials }, (_, index) => Number(index < passes));

/** Strata of random sizes whose scores the candidate has less of by `drop`. */
const draw = (n: number, [b, c]: readonly [number, number], drop: number, seed: number): GradedStratum[] => {
  const random = createRandom(seed);
  return Array.from({ length: n }, () => ({
    baseline: Array.from({ length: b }, () => random()),
    candidate: Array.from({ length: c }, () => random() * (1 - drop)),
  }));
};

describe('permutationTest', () => {
  it('is null where nothing tells: no case, one arm, the same score throughout', () => {
    expect(permutationTest([])).toBeNull();
    expect(permutationTest([{ baseline: [], candidate: [0.3] }])).toBeNull();
    expect(permutationTest([{ baseline: [0.3, 0.3], candidate: [0.3] }])).toBeNull();
  });

  it('counts all labelings, the observed one and its ties half', () => {
    // Sums of the candidate's two of 0.1 0.4 0.6 0.8: 0.5 0.7 0.9 1.0 1.2 1.4; it has 0.7.
    expect(permutationTest([{ baseline: [0.8, 0.4], candidate: [0.1, 0.6] }])).toEqual({
      worse: 1.5 / 6,
      better: 4.5 / 6,
      method: 'permutation',
    });
    // 0.1 + 0.2 is 0.3 here, whatever the order of the sum.
    expect(
      permutationTest([
        { baseline: [0.3], candidate: [0.1] },
        { baseline: [0], candidate: [0.2] },
      ])!.worse,
    ).toBe((1 + 2 / 2) / 4);
  });

  it('is the exact stratified test where every score is 0 or 1', () => {
    const counts = [
      [3, 4, 1, 2],
      [2, 2, 0, 3],
      [1, 3, 2, 2],
      [4, 4, 1, 1],
    ] as const;
    const graded = counts.map(([x, b, y, n]) => ({ baseline: marks(x, b), candidate: marks(y, n) }));
    const exact = stratifiedExact(
      counts.map(([x, b, y, n]) => ({
        baselinePasses: x,
        baselineTrials: b,
        candidatePasses: y,
        candidateTrials: n,
      })),
    )!;
    const { worse, better } = permutationTest(graded)!;
    expect(worse).toBeCloseTo(exact.worse, 12);
    expect(better).toBeCloseTo(exact.better, 12);
  });

  it.each([
    { name: 'one old trial and many new', arms: [1, 28] as const },
    { name: 'many old trials and one new', arms: [28, 1] as const },
    { name: 'one and a hundred thousand', arms: [1, 100_000] as const },
  ])('takes no longer than the labelings are many: $name', ({ arms: [b, c] }) => {
    const lone = 0.25;
    // The scores of the others are 0, 1 / n, ... and the lone one stands among them.
    const others = Array.from({ length: Math.max(b, c) }, (_, index) => index / Math.max(b, c));
    const [baseline, candidate] = b === 1 ? [[lone], others] : [others, [lone]];
    const below = others.filter((score) => score < lone).length;
    const ties = others.filter((score) => score === lone).length + 1;
    const lower = (below + ties / 2) / (others.length + 1);
    const { worse, better, method } = permutationTest([{ baseline, candidate }])!;
    expect(method).toBe('permutation');
    expect(b === 1 ? better : worse).toBeCloseTo(lower, 12);
    expect(b === 1 ? worse : better).toBeCloseTo(1 - lower, 12);
  });

  it.each([
    { name: 'fewer candidates', arms: [7, 1] as const },
    { name: 'more candidates', arms: [1, 3] as const },
  ])('draws labelings where there are too many, the same each time: $name', ({ arms }) => {
    const strata = draw(60, arms, 0.1, 5);
    const first = permutationTest(strata)!;
    expect(first.method).toBe('monte_carlo');
    expect(permutationTest(strata)).toEqual(first);
    expect(first.worse + first.better).toBeCloseTo(1, 12);
    expect(Math.abs(first.worse - momentP(strata))).toBeLessThan(0.02);
    expect(permutationTest(draw(60, arms, 0.9, 5))!.worse).toBeGreaterThan(0);
  });

  it('approximates where one labeling alone is much work', () => {
    const strata = draw(5001, [2, 4], 0.02, 7);
    const { method, worse } = permutationTest(strata)!;
    expect(method).toBe('normal');
    expect(Math.abs(worse - momentP(strata))).toBeLessThan(0.01);
  });
});

/** P(sum < observed) by the moments of 400 labelings drawn here, and the normal distribution. */
function momentP(strata: readonly GradedStratum[]): number {
  const random = createRandom(99);
  const observed = strata.reduce((sum, { candidate }) => sum + candidate.reduce((a, b) => a + b, 0), 0);
  const shuffled = Array.from({ length: 400 }, () =>
    strata.reduce((sum, { baseline, candidate }) => {
      const keyed = [...baseline, ...candidate].map((score) => ({ score, key: random() }));
      keyed.sort((a, b) => a.key - b.key);
      return sum + keyed.slice(0, candidate.length).reduce((part, { score }) => part + score, 0);
    }, 0),
  );
  const mean = shuffled.reduce((sum, value) => sum + value, 0) / shuffled.length;
  const variance = shuffled.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (shuffled.length - 1);
  return logisticNormal((observed - mean) / Math.sqrt(variance));
}

/** The normal distribution to 0.0002 (Page 1977). */
function logisticNormal(z: number): number {
  return 1 / (1 + Math.exp(-2 * Math.sqrt(2 / Math.PI) * z * (1 + 0.044715 * z * z)));
}
