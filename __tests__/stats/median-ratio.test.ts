import { describe, expect, it } from 'vitest';
import { medianRatio } from '../../src/stats/median-ratio.ts';
import { createRandom } from '../../src/stats/random.ts';

describe('medianRatio', () => {
  it.each([
    { name: 'one case', before: [100], after: [150], ratio: 1.5 },
    { name: 'an even number', before: [10, 20, 30, 40], after: [20, 40, 60, 80], ratio: 2 },
    { name: 'an outlier', before: [10, 10, 10], after: [10, 10, 9000], ratio: 1 },
  ])('is the ratio of medians with $name', ({ before, after, ratio }) => {
    expect(medianRatio(before, after)!.ratio).toBe(ratio);
  });

  it.each([
    { name: 'without cases', before: [], after: [] },
    { name: 'where the older median is 0', before: [0, 0, 5], after: [1, 2, 3] },
  ])('is null $name', ({ before, after }) => {
    expect(medianRatio(before, after)).toBeNull();
  });

  it('has no width where every case slows down by the same factor of one latency', () => {
    expect(medianRatio([50, 50, 50, 50], [60, 60, 60, 60])!.interval).toEqual([1.2, 1.2]);
  });

  it('gives the same finite interval around the ratio each time', () => {
    const random = createRandom(3);
    const before = Array.from({ length: 60 }, () => 100 + 50 * random());
    const after = before.map((ms) => ms * (0.9 + 0.4 * random()));
    const first = medianRatio(before, after)!;
    expect(first.interval[0]).toBeLessThan(first.ratio);
    expect(first.interval[1]).toBeGreaterThan(first.ratio);
    expect(medianRatio(before, after)).toEqual(first);
  });

  it('is as wide for many cases as their number allows', () => {
    const width = (n: number): number => {
      const random = createRandom(5);
      const before = Array.from({ length: n }, () => 100 + 50 * random());
      const { interval } = medianRatio(
        before,
        before.map((ms) => ms * (0.9 + 0.4 * random())),
      )!;
      return interval[1] - interval[0];
    };
    const shrunk = width(160_000) / width(10_000);
    expect(shrunk).toBeGreaterThan(0.17);
    expect(shrunk).toBeLessThan(0.35);
  });

  it('leaves out resamples that have no ratio', () => {
    const { interval } = medianRatio([0, 0, 1, 1, 1], [1, 1, 1, 1, 1])!;
    expect(interval.every((bound) => Number.isFinite(bound))).toBe(true);
  });
});

describe('createRandom', () => {
  it('repeats itself for a seed, and differs for another', () => {
    const draw = (seed: number): number[] => Array.from({ length: 5 }, createRandom(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('is spread evenly over 0 to below 1', () => {
    const random = createRandom(1);
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 10_000; i += 1) tenths[Math.floor(random() * 10)]! += 1;
    // chi square with 9 degrees of freedom: 27.9 is passed once in a thousand seeds
    expect(tenths.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(27.9);
  });
});
