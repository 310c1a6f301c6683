import { describe, expect, it } from 'vitest';
import type { CellRecord } from '../../src/domain/record.ts';
import { headline } from '../../src/report/headline.ts';
import { listNextSteps } from '../../src/report/next-steps.ts';
import { createRecord, passing } from '../support/records.ts';
import { reportOf, tell } from '../support/reports.ts';

function headlineOf(before: readonly number[], after: readonly number[]): string {
  const cells = (passes: readonly number[]): ReturnType<typeof tell>[] =>
    passes.map((passed, index) => tell({ model: `m${index}`, cases: passing(passed, 30) }));
  return headline(reportOf(cells(before), cells(after)).comparison, (name) => `[${name}]`);
}

describe('headline', () => {
  it.each([
    [[27], [15], '🔴 Answers got worse: pass rate 90 % → 50 %'],
    [[27, 27], [15, 27], '🔴 Answers got worse: [support on m0], pass rate 90 % → 50 % (1 of 2 cells)'],
    [[27, 27, 27], [15, 12, 27], '🔴 Answers got worse (2 of 3 cells)'],
    [[27, 27], [15, 12], '🔴 Answers got worse'],
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
      '🟢 No evidence of a drop: 51 of 60 cases compared, 4 cases fail now that changed',
    );
  });

  it('says what kept a cell from being measured, and gives no rate', () => {
    const cell = tell({ cases: ['1', 'x', 'x', 'x'], unmeasured: 'no key' });
    expect(headline(reportOf([], [cell]).comparison, String)).toBe('🟠 Could not measure: a key is missing');
  });

  it.each([
    [{ error: 'HTTP 500: down' }, 'the provider did not answer', /run the job again/],
    [
      { error: 'no such key', error_kind: 'refused' },
      'the provider refused the key',
      /See that the key is valid/,
    ],
    [{ error: '10 requests', error_kind: 'budget' }, 'the budget is spent', /Raise `budget`/],
    [{ error: 'no number', error_kind: 'unscored' }, 'too many answers have no score', /See why answers/],
    [{ error: null }, 'too many answers have no score', /See why answers have no score/],
  ] as const)('names the obstacle of %j, and what to do about it', (failure, obstacle, step) => {
    const results = ['a', 'b', 'c'].map((test_id) => ({ test_id, passed: null, ...failure }));
    const { comparison } = reportOf([], [createRecord(['x'], { results: [results[0]!, ...results] })]);
    expect(headline(comparison, String)).toBe(`🟠 Could not measure: ${obstacle}`);
    expect(listNextSteps(comparison).join()).toMatch(step);
  });
});
