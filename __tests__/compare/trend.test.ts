import { describe, expect, it } from 'vitest';
import { trendOf } from '../../src/compare/trend.ts';
import { createPoint } from '../support/history.ts';

/** The trend of rates, the newest first. */
const ofRates = (...rates: readonly (number | null)[]): ReturnType<typeof trendOf> =>
  trendOf({ points: rates.map((rate, index) => createPoint(rates.length - index, { rate })) }, 'rate');

describe('trendOf', () => {
  it.each([
    [[0.9, 0.8], 'up', 12.5],
    [[0.6, 0.8, 0.1], 'down', -25],
    [[0.8, 0.8], 'stable', 0],
    [[0.8, 0.80001], 'stable', -0.00125],
    [[0.8, null, 0.4], 'up', 100],
  ])('of %j is %s', (rates, trend, change) => {
    const found = ofRates(...rates);
    expect(found?.trend).toBe(trend);
    expect(found?.changePercent).toBeCloseTo(change, 4);
  });

  it('has no percentage of nothing', () => {
    expect(ofRates(0.5, 0)).toEqual({ current: 0.5, previous: 0, trend: 'up', changePercent: null });
    expect(ofRates(0, 0)?.trend).toBe('stable');
  });

  it('needs two runs that have the figure', () => {
    expect(ofRates(0.5)).toBeNull();
    expect(ofRates(0.5, null)).toBeNull();
    expect(ofRates()).toBeNull();
  });

  it('holds no pass rate against a mean score', () => {
    const points = [createPoint(2), createPoint(1, { metric: 'score' })];
    expect(trendOf({ points }, 'rate')).toBeNull();
    expect(trendOf({ points }, 'latency_ms')?.trend).toBe('stable');
  });
});
