import { describe, expect, it } from 'vitest';
import { overallRate } from '../../src/compare/overall-rate.ts';
import { passing } from '../support/records.ts';
import { reportOf, tell } from '../support/reports.ts';

describe('overallRate', () => {
  it('is the mean over all cases, however they lie in benchmarks', () => {
    const cells = [tell({ cases: passing(30, 30) }), tell({ benchmark: 'b', cases: passing(0, 10) })];
    expect(overallRate(reportOf([], cells).comparison)).toBe(0.75);
  });

  it('is null where nothing was measured', () => {
    expect(overallRate(reportOf([], [tell({ cases: ['x'] })]).comparison)).toBeNull();
  });
});
