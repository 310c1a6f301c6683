import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../src/compare/compare-runs.ts';
import type { CellComparison } from '../../src/compare/comparison.ts';
import type { CellPair } from '../../src/compare/match-cells.ts';
import type { Warning, Weakening } from '../../src/compare/reason.ts';
import type { CaseResult, CellConfig, CellRecord } from '../../src/domain/record.ts';
import { createEvaluatorRecord, createResult, failing, onDay, recordOf } from '../support/records.ts';

const CASES = Array.from({ length: 10 }, (_, index) =>
  createResult(`c${index}`, '1', { case_hash: `h${index}` }),
);
const record = (cases: readonly CaseResult[], config: CellConfig = {}, more = {}): CellRecord =>
  recordOf(cases, { config, ...more });
const compare = (baseline: CellRecord, candidate: CellRecord, pair: Partial<CellPair> = {}): CellComparison =>
  compareRuns({
    pairs: [
      {
        ...{ benchmark: 'b', model: 'm', baseline: [baseline], candidate: [candidate] },
        ...{ basis: { kind: 'records' }, ...pair },
      },
    ],
    missingCells: [],
  }).cells[0]!;
const isWeakened = (warning: Warning): warning is Extract<Warning, { kind: 'weakened' }> =>
  warning.kind === 'weakened';
const weakeningsOf = ({ warnings }: CellComparison): Weakening[] =>
  warnings.filter(isWeakened).map(({ weakening }) => weakening);
const mustPass = (id: string): CaseResult[] =>
  CASES.map((one) => (one.test_id === id ? { ...one, must_pass: true } : one));

describe('what asks less than before', () => {
  it('is nothing where both sides are alike, or cases were added', () => {
    const added = [...CASES, createResult('new', '1')];
    expect(weakeningsOf(compare(record(CASES), record(CASES)))).toEqual([]);
    expect(weakeningsOf(compare(record(CASES), record(added)))).toEqual([]);
  });

  it('is a case that is gone, but not in a run that was cut', () => {
    const fewer = CASES.slice(2);
    expect(weakeningsOf(compare(record(CASES), record(fewer)))).toEqual([
      { kind: 'dropped', ids: ['c0', 'c1'] },
    ]);
    expect(weakeningsOf(compare(record(CASES), record(fewer, {}, { complete: false })))).toEqual([]);
  });

  it('is another case under the same id', () => {
    const [first, ...rest] = CASES;
    const changed = [{ ...first!, case_hash: 'other' }, ...rest];
    expect(weakeningsOf(compare(record(CASES), record(changed)))).toEqual([{ kind: 'changed', ids: ['c0'] }]);
  });

  it('is a case that need not pass any more', () => {
    expect(weakeningsOf(compare(record(mustPass('c3')), record(CASES)))).toEqual([
      { kind: 'may_fail', ids: ['c3'] },
    ]);
  });

  it('is an evaluator that changed, whether the answers were scored again or not', () => {
    const [strict, loose] = [0.1, 0.5].map((tolerance) => ({
      evaluators: [createEvaluatorRecord({ settings: { tolerance } })],
    }));
    const changes = [
      { name: 'numeric_match', change: [{ name: 'tolerance', before: 0.1, after: 0.5 }] },
    ] as const;
    const expected = [{ kind: 'evaluators', changes }];
    expect(weakeningsOf(compare(record(CASES, strict), record(CASES, loose)))).toEqual(expected);
    const again = compare(record(CASES, loose), record(CASES, loose), { rescored: changes });
    expect(weakeningsOf(again)).toEqual(expected);
  });

  it('is a recording in place of the model', () => {
    expect(weakeningsOf(compare(record(CASES), record(CASES), { isRecordedNow: true }))).toEqual([
      { kind: 'recorded' },
    ]);
  });

  it('is a case that is asked less often, unless the workflow says so', () => {
    const [often, once] = [record(CASES, { repeat: 3 }), record(CASES, { repeat: 1 })];
    expect(weakeningsOf(compare(often, once))).toEqual([{ kind: 'fewer_trials', before: 3, after: 1 }]);
    expect(weakeningsOf(compare(once, often))).toEqual([]);
    expect(weakeningsOf(compare(often, once, { guard: { fixed: new Set(['repeat']) } }))).toEqual([]);
  });
});

describe('what is only proposed', () => {
  const guard = { fixed: new Set<string>() };
  const failed = CASES.map((one) => (one.test_id === 'c3' ? { ...one, passed: false } : one));

  it('is held to what had to pass', () => {
    const [before, after] = [record(mustPass('c3'), {}, onDay(1)), record(failed, {}, onDay(2))];
    expect(compare(before, after, { guard })).toMatchObject({
      verdict: 'below_floor',
      reason: { kind: 'must_pass', failed: ['c3'] },
    });
    expect(compare(before, after).verdict).not.toBe('below_floor');
  });

  it('is held to the stricter threshold, and to the stricter floor', () => {
    const trials = failing(5, 10).map((trial, index) => createResult(`c${index}`, trial));
    const loose = { thresholds: { regression_threshold: 0.9 } };
    const [before, after] = [record(CASES, { thresholds: {} }), record(trials, loose)];
    expect(compare(before, after, { guard })).toMatchObject({
      verdict: 'regressed',
      settings: { regressionThreshold: 0.05 },
    });
    expect(compare(before, after).verdict).toBe('minor_regression');
    const floored = record(failed, { thresholds: { min_pass_rate: 1 }, floor: 'strict' });
    expect(compare(floored, record(failed, { thresholds: {} }), { guard }).verdict).toBe('below_floor');
  });
});
