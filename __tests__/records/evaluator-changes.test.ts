import { describe, expect, it } from 'vitest';
import type { CellRecord, EvaluatorRecord } from '../../src/domain/record.ts';
import { findEvaluatorChanges } from '../../src/records/evaluator-changes.ts';
import { createEvaluatorRecord as evaluator, createRecord } from '../support/records.ts';

const record = (...evaluators: readonly EvaluatorRecord[]): CellRecord =>
  createRecord(['1'], { config: { evaluators } });

describe('findEvaluatorChanges', () => {
  it.each([
    { name: 'a version', after: evaluator({ version: 2 }), change: { name: 'version', before: 1, after: 2 } },
    {
      name: 'a pass mark',
      after: evaluator({ threshold: 0.8 }),
      change: { name: 'threshold', before: null, after: 0.8 },
    },
    {
      name: 'a setting',
      after: evaluator({ settings: { extract: 'final' } }),
      change: { name: 'extract', before: null, after: 'final' },
    },
  ])('names $name', ({ after, change }) => {
    expect(findEvaluatorChanges([record(evaluator())], [record(after)])).toEqual([
      { name: 'numeric_match', change: [change] },
    ]);
  });

  it('names evaluators that came and went', () => {
    expect(findEvaluatorChanges([record(evaluator())], [record(evaluator({ name: 'exact_match' }))])).toEqual(
      [
        { name: 'numeric_match', change: 'removed' },
        { name: 'exact_match', change: 'added' },
      ],
    );
  });

  it('finds none where only the order of keys differs', () => {
    const before = evaluator({ settings: { a: 1, b: { c: [1, 2], d: null } } });
    const after = evaluator({ settings: { b: { d: null, c: [1, 2] }, a: 1 } });
    expect(findEvaluatorChanges([record(before)], [record(after)])).toEqual([]);
  });

  it('finds none where a side does not say', () => {
    const silent = createRecord(['1']);
    expect(findEvaluatorChanges([silent], [record(evaluator())])).toEqual([]);
    expect(findEvaluatorChanges([record(evaluator())], [silent])).toEqual([]);
  });

  it('looks at every pooled record, and names a change once', () => {
    const old = record(evaluator({ version: 1 }));
    const now = record(evaluator({ version: 2 }));
    expect(findEvaluatorChanges([old, old, now], [now])).toEqual([
      { name: 'numeric_match', change: [{ name: 'version', before: 1, after: 2 }] },
    ]);
  });
});
