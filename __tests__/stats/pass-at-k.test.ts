import { describe, expect, it } from 'vitest';
import { passAtK } from '../../src/stats/pass-at-k.ts';

/** The share of all choices of k answers in which one passes, counted one by one. */
function count(n: number, c: number, k: number): number {
  let [all, some] = [0, 0];
  for (let chosen = 0; chosen < 2 ** n; chosen += 1) {
    const picked = Array.from({ length: n }, (_, index) => index).filter((index) => (chosen >> index) & 1);
    if (picked.length !== k) continue;
    all += 1;
    if (picked.some((index) => index < c)) some += 1;
  }
  return some / all;
}

describe('passAtK', () => {
  it('is the share of all choices of k answers in which one passes', () => {
    for (let n = 1; n <= 8; n += 1)
      for (let c = 0; c <= n; c += 1)
        for (let k = 1; k <= n; k += 1) expect(passAtK(n, c, k)).toBeCloseTo(count(n, c, k), 12);
  });

  it('stays a share where there are many answers', () => {
    expect(passAtK(10_000, 1, 100)).toBeCloseTo(0.01, 12);
    expect(passAtK(10_000, 10_000, 1)).toBe(1);
    expect(passAtK(10_000, 0, 10_000)).toBe(0);
  });
});
