import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../src/compare/compare-runs.ts';
import type { CellComparison, Comparison, Verdict } from '../../src/compare/comparison.ts';
import { exitCode, parseFailOn } from '../../src/compare/gate.ts';
import { matchCells } from '../../src/compare/match-cells.ts';
import { DEFAULT_FAIL_ON } from '../../src/domain/defaults.ts';
import { UserError } from '../../src/domain/problem.ts';
import { createRecord } from '../support/records.ts';

describe('parseFailOn', () => {
  it.each([
    { list: DEFAULT_FAIL_ON, words: ['regressed', 'below_floor', 'unmeasured'] },
    { list: 'regression\nlatency', words: ['regressed', 'latency'] },
    { list: ' below_floor  minor-regression,', words: ['below_floor', 'minor_regression'] },
    { list: 'Regressed, no_baseline', words: ['regressed', 'no_baseline'] },
    { list: 'inconclusive incomparable', words: ['inconclusive', 'incomparable'] },
    { list: 'never', words: [] },
  ])('takes $list', ({ list, words }) => {
    expect([...parseFailOn(list)]).toEqual(words);
  });

  it.each(['regresion', 'never, latency', '', ' , ', 'toString'])(
    'refuses `%s` and names what is allowed',
    (list) => {
      expect(() => parseFailOn(list)).toThrow(UserError);
      expect(() => parseFailOn(list)).toThrow(/regression, below-floor, .*latency, or never alone/);
    },
  );

  it('names every unknown word at once', () => {
    expect(() => parseFailOn('regresion, slow')).toThrow(/`regresion`[^]*`slow`/);
  });
});

describe('exitCode', () => {
  const [cell] = compareRuns(matchCells([], [createRecord(['1'])])).cells;
  const comparisonOf = (cells: readonly Pick<CellComparison, 'verdict' | 'isTooSlow'>[]): Comparison => ({
    verdict: 'passed',
    cells: cells.map((overrides) => ({ ...cell!, ...overrides })),
    missingCells: [],
  });
  const verdicts = (...list: readonly Verdict[]): Comparison =>
    comparisonOf(list.map((verdict) => ({ verdict, isTooSlow: false })));

  it.each([
    { cells: ['passed', 'improved', 'inconclusive'], failOn: DEFAULT_FAIL_ON, code: 0 },
    { cells: ['passed', 'regressed'], failOn: DEFAULT_FAIL_ON, code: 1 },
    { cells: ['below_floor'], failOn: DEFAULT_FAIL_ON, code: 1 },
    { cells: ['unmeasured', 'passed'], failOn: DEFAULT_FAIL_ON, code: 3 },
    { cells: ['unmeasured', 'regressed'], failOn: DEFAULT_FAIL_ON, code: 1 },
    { cells: ['unmeasured', 'regressed'], failOn: 'unmeasured', code: 3 },
    { cells: ['unmeasured', 'regressed'], failOn: 'never', code: 0 },
    { cells: ['unmeasured'], failOn: 'regression', code: 0 },
    { cells: ['inconclusive'], failOn: 'inconclusive', code: 1 },
  ] as const)('is $code for $cells with $failOn', ({ cells, failOn, code }) => {
    expect(exitCode(verdicts(...cells), parseFailOn(failOn))).toBe(code);
  });

  it.each([
    { verdict: 'passed', failOn: 'latency', code: 1 },
    { verdict: 'passed', failOn: DEFAULT_FAIL_ON, code: 0 },
    { verdict: 'unmeasured', failOn: 'latency, unmeasured', code: 1 },
  ] as const)('is $code for a slow cell that is $verdict with $failOn', ({ verdict, failOn, code }) => {
    expect(exitCode(comparisonOf([{ verdict, isTooSlow: true }]), parseFailOn(failOn))).toBe(code);
  });
});
