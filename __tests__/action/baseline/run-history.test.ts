import { describe, expect, it } from 'vitest';
import { historyOfRuns, withThisRun } from '../../../src/action/baseline/run-history.ts';
import type { NewRun } from '../../../src/baseline/add-run.ts';
import type { CellComparison, Verdict } from '../../../src/compare/comparison.ts';
import { createNewRun, NOTHING_KNOWN } from '../../support/cache-world.ts';
import { createPoint, historyOfCell, runsIn } from '../../support/history.ts';
import { createRecord } from '../../support/records.ts';

/** The line of one run, as it ended with a verdict. */
function lineOf(run: NewRun, verdict: Verdict, isKept = true) {
  const cells = [{ benchmark: 'b', model: 'm', verdict } as CellComparison];
  return historyOfRuns([run], { verdict, cells, missingCells: [] }, isKept).cells[0]?.points[0];
}

const known = { records: [], pendingDrift: new Map(), wasRun: () => true, isDoubtful: false, notes: [] };

describe('historyOfRuns', () => {
  it('says what a run found, where and how it ended', () => {
    expect(lineOf(createNewRun(7), 'passed')).toMatchObject({
      commit: 'c0ffee7',
      run_id: 7,
      run_attempt: 1,
      fingerprint: 'f1',
      rate: 0.5,
      cases: 2,
      verdict: 'passed',
    });
  });

  it.each<[Verdict, NewRun['drift'], string[] | undefined]>([
    ['regressed', null, ['accepted']],
    ['below_floor', { status: 'none' }, ['accepted']],
    ['regressed', { status: 'confirmed', direction: 'worse' }, ['drift']],
    ['inconclusive', { status: 'possible', direction: 'worse' }, ['possible_drift']],
    ['improved', null, undefined],
  ])('marks what the baseline takes of a run that is %s with drift %j', (verdict, drift, marks) => {
    expect(lineOf(createNewRun(1, 'm', { drift }), verdict)?.marks).toEqual(marks);
  });

  it('marks no level as accepted that the baseline does not take', () => {
    expect(lineOf(createNewRun(1), 'regressed', false)).not.toHaveProperty('marks');
  });

  it('has no line for a run that asked the new cases only', () => {
    const { record } = createNewRun(1);
    const part = createNewRun(1, 'm', { record: { ...record, results: createRecord(['1']).results } });
    expect(lineOf(part, 'unchanged')).toBeUndefined();
  });
});

describe('withThisRun', () => {
  it('adds the run to what the baseline knows', () => {
    const restored = { ...NOTHING_KNOWN, history: historyOfCell([createPoint(1)]) };
    expect(runsIn(withThisRun({ ...known, restored }, historyOfCell([createPoint(2)])))).toEqual({
      m: [2, 1],
    });
  });

  it('tells of the runs that a workflow names where it names some', () => {
    const named = { ...known, records: [createRecord(['1'])], restored: null };
    expect(runsIn(withThisRun(named, historyOfCell([createPoint(2)])))).toEqual({ m: [undefined, 2] });
  });
});
