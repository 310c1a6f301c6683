import { describe, expect, it } from 'vitest';
import type { CaseResult, CellRecord } from '../../src/domain/record.ts';
import { getEvaluator } from '../../src/evaluators/index.ts';
import { readKnownCase } from '../../src/records/case-of-result.ts';
import { rescoreRecord } from '../../src/run/rescore-record.ts';
import { createEvaluatorRecord, createResult, recordOf } from '../support/records.ts';

const exact = createEvaluatorRecord({ name: 'exact_match' });
const again = (...results: CellRecord['results']): Promise<CellRecord | null> =>
  rescoreRecord(recordOf(results), {
    evaluators: [exact],
    findEvaluator: getEvaluator,
    instruments: {},
    signal: new AbortController().signal,
    caseOf: readKnownCase,
  });
const answered = (id: string, output: string, more: Partial<CaseResult> = {}): CaseResult =>
  createResult(id, '0', { input: '2 + 2', expected: '4', output, ...more });
const DOWN = 'the server is down';

describe('rescore', () => {
  it('keeps errors as they are, and counts them', async () => {
    const errors = ['e1', 'e2'].map((id) =>
      createResult(id, 'x', { input: '2 + 2', expected: '4', output: null }),
    );
    const late = answered('late', '4', { passed: true, error: DOWN, scores: { judge: 1 } });
    const record = (await again(answered('a', '4'), answered('b', '5'), ...errors, late))!;
    expect(record.results.map(({ passed }) => passed)).toEqual([true, false, null, null, null]);
    expect(record.results.slice(2)).toMatchObject([1, 2, 3].map(() => ({ error: DOWN, scores: {} })));
    expect(record.summary).toMatchObject({ total_tests: 5, passed: 1, pass_rate: 0.5, errored: 2 });
  });

  it('leaves without a score what was not kept or is not known, and says so', async () => {
    const record = (await again(
      answered('a', '4'),
      createResult('lost', '1', { expected: '4', scores: { judge: 1 }, explanations: { judge: 'good' } }),
      answered('cut', '4', { output_cut: true }),
      createResult('unknown', '1', { output: '4' }),
    ))!;
    expect(record.results.slice(1).map(({ passed, error }) => [passed, error])).toEqual([
      [null, 'unscored: its answer was not kept'],
      [null, 'unscored: only the beginning of its answer was kept'],
      [null, 'unscored: its case is not known'],
    ]);
    expect(record.results[1]).not.toHaveProperty('explanations');
    expect(record.summary).toMatchObject({ total_tests: 4, pass_rate: 1 });
  });

  it('leaves without a score what an evaluator has nothing to hold against', async () => {
    const record = (await again(answered('a', '4'), answered('b', '4', { expected: null })))!;
    expect(record.results[1]).toMatchObject({
      ...{ passed: null, scores: {}, error: 'unscored: exact_match: `expected` is missing' },
      error_kind: 'unscored',
    });
    expect(record.summary).toMatchObject({ total_tests: 2, pass_rate: 1 });
  });

  it('scores each trial that it can, and one that could not be scored before', async () => {
    const record = (await again({
      ...answered('a', '4'),
      trials: [
        { passed: false, output: '4' },
        { passed: true, output: null, error: DOWN },
        { passed: null, output: '5', error: 'unscored: judge: no answer', error_kind: 'unscored' },
      ],
    }))!;
    expect(record.results[0].trials!.map(({ passed }) => passed)).toEqual([true, null, false]);
    expect(record.results[0].trials![1]!.error).toBe(DOWN);
  });

  it('is null where no answer can be scored', async () => {
    expect(await again(createResult('a', 'x'), createResult('b', '1', { output: '4' }))).toBeNull();
  });
});
