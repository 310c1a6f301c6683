import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSettings } from '../../src/compare/settings.ts';
import type { CellConfig, CellRecord } from '../../src/domain/record.ts';
import { newestFirst, timeOf } from '../../src/records/order.ts';
import { createRecord } from '../support/records.ts';

const record = (timestamp: string, config: CellConfig = {}): CellRecord =>
  createRecord(['1'], { timestamp, config });
const floor = (min_pass_rate: number): CellConfig => ({ thresholds: { min_pass_rate } });

afterEach(() => vi.unstubAllEnvs());

describe('timeOf', () => {
  it.each([
    ['2026-01-01T12:00:00', '2026-01-01T12:00:00.000Z'],
    ['2026-01-01T12:00:00.123456', '2026-01-01T12:00:00.123Z'],
    ['2026-01-01T12:00', '2026-01-01T12:00:00.000Z'],
    ['2026-01-01', '2026-01-01T00:00:00.000Z'],
    ['2026-01-01T12:00:00Z', '2026-01-01T12:00:00.000Z'],
    ['2026-01-01T12:00:00+02:00', '2026-01-01T10:00:00.000Z'],
    ['2026-01-01T12:00:00-0500', '2026-01-01T17:00:00.000Z'],
  ])('reads %s as %s, wherever the machine stands', (text, utc) => {
    vi.stubEnv('TZ', 'America/New_York');
    expect(new Date(timeOf(record(text))).toISOString()).toBe(utc);
  });
});

describe('newestFirst', () => {
  it('takes the later of two with the same time first', () => {
    const [one, two, old] = ['2026-01-02', '2026-01-02', '2026-01-01'].map((time) => record(time));
    expect(newestFirst([one!, old!, two!]).map((each) => [one, two, old].indexOf(each))).toEqual([1, 0, 2]);
  });
});

describe('readSettings', () => {
  it('has defaults where nothing is said', () => {
    expect(readSettings([createRecord(['1'])])).toEqual({
      regressionThreshold: 0.05,
      minPassRate: null,
      floor: 'statistical',
      maxLatencyMs: null,
      alpha: 0.05,
      power: 0.8,
      errorBudget: 0.05,
      suspectP: 0.1,
      confirmTrials: 3,
    });
  });

  it('follows the newest record, the last given of two at the same time', () => {
    expect(
      readSettings([record('2026-01-02', floor(0.8)), record('2026-01-01', floor(0.5))]).minPassRate,
    ).toBe(0.8);
    expect(
      readSettings([record('2026-01-02', floor(0.8)), record('2026-01-02', floor(0.5))]).minPassRate,
    ).toBe(0.5);
  });
});
