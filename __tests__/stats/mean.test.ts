import { describe, expect, it } from 'vitest';
import { mean } from '../../src/stats/mean.ts';

describe('mean', () => {
  it('is that of the values, and of none null, not a number', () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(mean([])).toBeNull();
  });
});
