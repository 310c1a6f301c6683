import { describe, expect, it } from 'vitest';
import { youden } from '../../src/stats/confusion.ts';
import { confusionAt, fitThreshold } from '../../src/stats/fit-threshold.ts';
import type { Labelled } from '../../src/stats/fit-threshold.ts';

const label = (text: string): Labelled[] =>
  text.split(' ').map((one) => ({ score: Number(one.slice(1)), isPositive: one.startsWith('+') }));

describe('fitThreshold', () => {
  it('parts what should pass from what should not', () => {
    expect(fitThreshold(label('-0.2 -0.4 +0.5 +0.6'), 0.7)).toEqual({ threshold: 0.5, youden: 1 });
    expect(fitThreshold(label('-0.8 -0.85 +0.9 +1'), 0.7)).toEqual({ threshold: 0.9, youden: 1 });
  });

  it('is no worse than any other threshold', () => {
    let seed = 3;
    const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
    for (let round = 0; round < 100; round += 1) {
      const items = Array.from({ length: 40 }, () => {
        const isPositive = random() < 0.6;
        return {
          score: Math.round(10 * Math.min(1, random() * 0.7 + (isPositive ? 0.3 : 0))) / 10,
          isPositive,
        };
      });
      const best = fitThreshold(items, 0.7);
      const all = Array.from({ length: 12 }, (_, at) => youden(confusionAt(items, at / 10)) ?? 0);
      expect(best?.youden).toBe(Math.max(...all));
      expect(youden(confusionAt(items, best?.threshold ?? 0))).toBe(best?.youden);
    }
  });

  it('keeps the usual threshold where none is better, else takes the nearest to it, then the higher', () => {
    expect(fitThreshold(label('-0 +1 +1'), 0.7)?.threshold).toBe(0.7);
    expect(fitThreshold(label('-0.1 +0.3 -0.3 +0.5'), 0.7)?.threshold).toBe(0.5);
    expect(fitThreshold(label('-0.1 +0.6 -0.7 +0.8'), 0.7)?.threshold).toBe(0.8);
    expect(fitThreshold(label('-0.25 +0.5 -0.75 +1'), 0.75)?.threshold).toBe(1);
  });

  it('fits nothing to labels of one kind', () => {
    expect(fitThreshold(label('+0.2 +0.9'), 0.7)).toBeNull();
    expect(fitThreshold(label('-0.2 -0.9'), 0.7)).toBeNull();
    expect(fitThreshold([], 0.7)).toBeNull();
  });
});
