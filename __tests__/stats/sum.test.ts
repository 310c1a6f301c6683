import { expect, it } from 'vitest';

import { sum } from '../../src/stats/sum.ts';

it('adds numbers up, and is 0 for none', () => {
  expect(sum([])).toBe(0);
  expect(sum([0.5, -2, 4])).toBe(2.5);
});
