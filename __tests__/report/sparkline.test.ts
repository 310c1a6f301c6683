import { describe, expect, it } from 'vitest';
import { sparkline } from '../../src/report/sparkline.ts';
import { createPoint } from '../support/history.ts';

/** The bars of rates, the oldest first. */
const barsOf = (...rates: readonly (number | null)[]): string =>
  sparkline(rates.map((rate, index) => createPoint(index, { rate })).toReversed());

describe('sparkline', () => {
  it('has a bar for each run, the oldest on the left', () => {
    expect(barsOf(0, 0.5, 1)).toBe('▁▅█');
    expect(barsOf(1, 0)).toBe('█▁');
  });

  it('shows no cliff where hardly anything moves', () => {
    expect(barsOf(0.8, 0.81, 0.8)).toBe('▄▅▄');
    expect(barsOf(1, 1, 1)).toBe('███');
    expect(barsOf(0, 0, 0)).toBe('▁▁▁');
  });

  it('has a gap for a run without a rate', () => {
    expect(barsOf(0, null, 1)).toBe('▁·█');
  });

  it('is empty for fewer than two rates', () => {
    expect([barsOf(), barsOf(1), barsOf(1, null)]).toEqual(['', '', '']);
  });

  it('has the newest runs', () => {
    const points = Array.from({ length: 30 }, (_, index) =>
      createPoint(30 - index, { rate: index === 0 ? 1 : 0 }),
    );
    expect(sparkline(points)).toBe(`${'▁'.repeat(19)}█`);
    expect(sparkline(points, 2)).toBe('▁█');
  });
});
