import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../src/compare/compare-runs.ts';
import { LookBack } from '../../src/compare/look-back.ts';
import { matchNewestTwo } from '../../src/compare/match-cells.ts';
import type { CellRecord } from '../../src/domain/record.ts';
import { createRecord, onDay, passing, repeated } from '../support/records.ts';

const pastOf = (records: readonly CellRecord[]): LookBack => {
  const past = new LookBack();
  for (const record of records) past.add(record);
  return past;
};
const runOn = (day: number, passed: number, overrides: Partial<CellRecord> = {}): CellRecord =>
  createRecord(passing(passed, 30), { ...onDay(day), ...overrides });
/** A run of which no trial has a score. */
const brokenOn = (day: number): CellRecord =>
  createRecord([...repeated('1', 20), ...repeated('x', 10)], onDay(day));

describe('LookBack', () => {
  it('keeps a line of each run, and two records', () => {
    const past = pastOf([3, 1, 5, 2, 4].map((day) => runOn(day, day)));
    expect(past.history().cells.map(({ points }) => points.map(({ at }) => at.slice(8, 10)))).toEqual([
      ['05', '04', '03', '02', '01'],
    ]);
    expect(past.newest().map(({ timestamp }) => timestamp.slice(8, 10))).toEqual(['05', '04']);
  });

  it.each<[string, readonly CellRecord[]]>([
    ['whole runs', [runOn(1, 30), runOn(2, 10), runOn(3, 28)]],
    [
      'runs that broke their error budget',
      [runOn(1, 30), brokenOn(2), brokenOn(3), brokenOn(4), runOn(5, 10)],
    ],
    [
      'a newer run that was cut',
      [runOn(1, 30), runOn(2, 10), runOn(3, 30, { complete: false, cell_cases: 90 })],
    ],
    ['only runs that were cut', [runOn(1, 30, { complete: false }), runOn(2, 10, { complete: false })]],
    ['what was scored again', [runOn(1, 30), runOn(2, 30), runOn(3, 10, { rescored_from: 'a.json' })]],
    [
      'a model that is held against another',
      [runOn(1, 30, { model_id: 'old' }), runOn(2, 10, { config: { compare_to: 'old' } })],
    ],
    ['runs of the same moment', [runOn(1, 30), runOn(1, 10)]],
  ])('comes to the verdict that all records come to, of %s', (_name, records) => {
    const whole = compareRuns(matchNewestTwo(records)).cells;
    const looked = compareRuns(matchNewestTwo(pastOf(records).newest())).cells;
    const told = (cells: typeof whole): unknown =>
      cells.map(({ model, verdict, baseline, candidate }) => ({ model, verdict, baseline, candidate }));
    expect(told(looked)).toEqual(told(whole));
  });

  it('counts what comes twice once', () => {
    const past = pastOf([runOn(1, 30), runOn(2, 10), runOn(2, 10)]);
    expect(past.newest()).toHaveLength(2);
    expect(past.history().cells[0]!.points).toHaveLength(2);
  });
});
