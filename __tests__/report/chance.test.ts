import { describe, expect, it } from 'vitest';
import { oddsOf, timesByChance } from '../../src/report/chance.ts';

describe('a p in words', () => {
  it.each([
    [0, '< 1 in 10 000', 'less than 1 time in 10 000'],
    [0.000_099, '< 1 in 10 000', 'less than 1 time in 10 000'],
    [0.0001, '1 in 10 000', '1 time in 10 000'],
    [0.0057, '1 in 180', '1 time in 180'],
    [0.05, '1 in 20', '1 time in 20'],
    [0.13, '1 in 8', '1 time in 8'],
    [0.5, '1 in 2', '1 time in 2'],
    [0.51, 'over 1 in 2', 'more than every other time'],
    [1, 'over 1 in 2', 'more than every other time'],
  ])('of %d is %s', (p, odds, times) => {
    expect(oddsOf(p)).toBe(odds);
    expect(timesByChance(p)).toBe(times);
  });
});
