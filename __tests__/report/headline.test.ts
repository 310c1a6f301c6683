import { describe, expect, it } from 'vitest';
import type { CellRecord } from '../../src/domain/record.ts';
import type { CellComparison } from '../../src/compare/comparison.ts';
import type { FailureKind } from '../../src/domain/failure.ts';
import { compareRuns } from '../../src/compare/compare-runs.ts';
import { matchNewestTwo } from '../../src/compare/match-cells.ts';
import { headline } from '../../src/report/headline.ts';
import { listNextSteps } from '../../src/report/next-steps.ts';
import { comparisonOf } from '../support/compared-cells.ts';
import { createComparison, createFloor } from '../support/comparisons.ts';
import { createRecord, passing } from '../support/records.ts';
import { reportOf, tell } from '../support/reports.ts';

function headlineOf(before: readonly number[], after: readonly number[]): string {
  const cells = (passes: readonly number[]): ReturnType<typeof tell>[] =>
    passes.map((passed, index) => tell({ model: `m${index}`, cases: passing(passed, 30) }));
  return headline(reportOf(cells(before), cells(after)).comparison, (name) => `[${name}]`);
}

describe('headline, of floors', () => {
  const say = (...cells: readonly Partial<CellComparison>[]): string =>
    headline(comparisonOf(...cells.map((cell) => createComparison(cell))), (name) => `[${name}]`);

  it('says how far a rate is under its floor and how sure that is, whatever the verdict', () => {
    const floor = createFloor();
    expect(say({ floor })).toMatch(/; 10 points under its floor of 80 % \(p = 0\.2\)$/);
    expect(say({ floor: { ...floor, mode: 'strict' }, verdict: 'improved' })).toMatch(
      /; 10 points under its strict floor of 80 % \(p = 0\.2\)$/,
    );
    expect(say({ floor: { ...floor, rate: 0.79996 } })).toMatch(/; less than 0\.1 points under its floor/);
  });

  it('names the cell among several, and the furthest of several', () => {
    const near = { benchmark: 'near', floor: createFloor({ rate: 0.75 }) };
    const [far, reached] = [{ floor: createFloor() }, { floor: createFloor({ rate: 0.8 }) }];
    expect(say(near, reached)).toMatch(/; \[near on gpt\] 5 points under its floor of 80 %/);
    expect(say(near, far)).toMatch(
      /; 2 benchmarks under their floors, the furthest: \[support on gpt\] 10 points under its floor/,
    );
  });

  it('says nothing of floors that are reached', () => {
    expect(say({ floor: createFloor({ rate: 0.8 - 1e-12 }) }, { floor: null })).not.toContain('floor');
  });
});

describe('headline', () => {
  it.each([
    [[27], [15], '🔴 Answers got worse: pass rate 90 % → 50 %'],
    [[27, 27], [15, 27], '🔴 Answers got worse: [support on m0], pass rate 90 % → 50 % (1 of 2 models)'],
    [
      [27, 27, 27],
      [15, 12, 27],
      '🔴 Answers got worse: most of all [support on m1], pass rate 90 % → 40 % (2 of 3 models)',
    ],
    [[27, 27], [15, 12], '🔴 Answers got worse: most of all [support on m1], pass rate 90 % → 40 %'],
    [[], [15], '⚪ Nothing to compare with yet: pass rate 50 %'],
    [[27, 27], [27, 27], '🟢 No evidence of a drop'],
  ])('of %j, then %j says %s', (before, after, expected) => {
    expect(headlineOf(before, after)).toBe(expected);
  });

  it('says how many cases are compared where the cell holds more, and which of the others fail', () => {
    const cells = ['m0', 'm1'].map((model) => tell({ model, cases: passing(30, 30) }));
    const hashed = (from: number, cut: number): CellRecord[] =>
      cells.map((record, cell) => {
        const [first, ...rest] = record.results.slice(0, 30 - cell * cut).map((result, index) => ({
          ...result,
          case_hash: `${index < from ? 'now' : 'then'} ${index}`,
          ...(index < from && { passed: index % 2 === 0 }),
        }));
        return { ...record, results: [first!, ...rest] };
      });
    const { comparison } = reportOf(hashed(0, 1), hashed(4, 0));
    expect(headline(comparison, String)).toBe(
      '🟢 No evidence of a drop: 51 of 60 cases compared, 2 cases fail now that changed, of 4 that did',
    );
  });

  it('names the keys that kept cells from being measured, and counts those after the first', () => {
    const cells = ['A is empty', 'B is empty', 'A is empty', 'C is empty'].map((unmeasured, index) =>
      tell({ model: `m${index}`, cases: ['1', 'x'], unmeasured }),
    );
    expect(headline(reportOf([], cells).comparison, (name) => `<${name}>`)).toBe(
      '🟠 Could not measure: a key is missing; <A is empty>, and 2 more keys',
    );
  });

  it('says what kept a cell from being measured, and gives no rate', () => {
    const cell = tell({ cases: ['1', 'x', 'x', 'x'], unmeasured: 'no key' });
    expect(headline(reportOf([], [cell]).comparison, String)).toBe(
      '🟠 Could not measure: a key is missing; no key',
    );
  });

  it.each([
    [{ error: 'HTTP 500: down' }, 'the provider did not answer', /Run the job again/],
    [
      { error: 'no such key', error_kind: 'refused' },
      'the provider refused the key',
      /See that the key is valid/,
    ],
    [{ error: '402', error_kind: 'quota' }, "the provider's quota or credit is spent", /Pay for more/],
    [{ error: '404', error_kind: 'gone' }, 'model not found', /See that `model` is spelled/],
    [{ error: '404', error_kind: 'no_address' }, 'nothing was found at this address', /`base_url` is right/],
    [{ error: '429', error_kind: 'throttled' }, 'the provider throttled the requests', /Lower `concurrency`/],
    [
      { error: '429', error_kind: 'put_off' },
      'the provider asked to come back much later',
      /^Run the same again after the time that is named above/,
    ],
    [{ error: '{', error_kind: 'interrupted' }, 'no answer came whole', /what stands between/],
    [{ error: '400', error_kind: 'parameter' }, 'a parameter was refused', /Change the parameter/],
    [{ error: '10 requests', error_kind: 'budget' }, 'the budget is spent', /Raise `budget`/],
    [
      { error: 'it goes on', error_kind: 'awaited' },
      'answers by batch are still to come',
      /Run the same again later, by batch/,
    ],
    [{ error: 'no number', error_kind: 'unscored' }, 'too many answers have no score', /See why answers/],
    [{ error: null }, 'too many answers have no score', /See why answers have no score/],
  ] as const)('names the obstacle of %j, and what to do about it', (failure, obstacle, step) => {
    const results = ['a', 'b', 'c'].map((test_id) => ({ test_id, passed: null, ...failure }));
    const { comparison } = reportOf([], [createRecord(['x'], { results: [results[0]!, ...results] })]);
    expect(headline(comparison, String)).toBe(`🟠 Could not measure: ${obstacle}`);
    expect(listNextSteps(comparison, String).join()).toMatch(step);
  });

  it('names what kept different cells from being measured, the most frequent first', () => {
    const kinds = ['refused', 'quota', 'quota', 'gone', 'throttled'] as const;
    const cells = kinds.map((error_kind, index) =>
      createRecord(['x'], {
        model_id: `m${index}`,
        results: [{ test_id: 'a', passed: null, error: 'no', error_kind }],
      }),
    );
    const say = (count: number): string => headline(reportOf([], cells.slice(0, count)).comparison, String);
    expect(say(3)).toBe(
      "🟠 Could not measure: the provider's quota or credit is spent (2), the provider refused the key (1)",
    );
    expect(say(5)).toContain('model not found (1), and 1 more cause');
    expect(listNextSteps(reportOf([], cells).comparison, String)).toHaveLength(4);
  });

  it('takes the most frequent failure for the obstacle, not the first', () => {
    const result = (id: string, error_kind: FailureKind) => ({
      ...{ test_id: id, passed: null, error: `no ${id}`, error_kind },
    });
    const results = [result('a', 'unreachable'), result('b', 'throttled'), result('c', 'throttled')] as const;
    const { comparison } = reportOf([], [createRecord(['x'], { results })]);
    expect(headline(comparison, String)).toBe('🟠 Could not measure: the provider throttled the requests');
  });

  it('says how a baseline is made where earlier runs were passed over', () => {
    const cut = { ...tell({ cases: ['1'] }), timestamp: '2026-11-01', complete: false };
    const { pairs, missingCells } = matchNewestTwo([cut, tell({ cases: ['1', '1'] })]);
    const steps = listNextSteps(compareRuns({ pairs, missingCells }), String);
    expect(steps.join()).toMatch(/^A run without `--case`, `--tag` and `--limit` makes a baseline/);
  });
});

describe('headline, of what has not changed', () => {
  it('says that nothing was run only where nothing was asked', () => {
    const cell = createComparison({ verdict: 'unchanged' });
    const unchanged = { ...cell, look: null, cases: { ...cell.cases, fresh: [] }, warnings: [] };
    const say = (warnings: CellComparison['warnings']): string =>
      headline({ ...comparisonOf({ ...unchanged, warnings }), verdict: 'unchanged' }, String);
    expect(say([])).toContain('Nothing to run');
    expect(say([{ kind: 'pending', answers: 30, all: 60 }])).toContain('Nothing changed');
  });
});
