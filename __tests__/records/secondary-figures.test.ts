import { describe, expect, it } from 'vitest';
import type { CaseResult, Outcome } from '../../src/domain/record.ts';
import { SecondaryFigures } from '../../src/records/secondary-figures.ts';

/** A case whose answers have these figures. */
function result(...figures: readonly Readonly<Record<string, number>>[]): CaseResult {
  const [first, ...rest] = figures.map((secondary): Outcome => ({ passed: true, secondary }));
  return { test_id: 'q', passed: true, trials: [first!, ...rest] };
}
const passes = (...values: readonly number[]): CaseResult =>
  result(...values.map((value) => ({ 'pass@1': value })));

function meanSecondary(results: readonly CaseResult[]): Record<string, number> {
  const figures = new SecondaryFigures();
  for (const one of results) figures.add(one);
  return figures.means();
}

describe('SecondaryFigures', () => {
  it('gives the means of figures over all answers', () => {
    expect(meanSecondary([result({ a: 1 }, { a: 0 }, { b: 0.5 }), result({ a: 1 })])).toEqual({
      a: 2 / 3,
      b: 0.5,
    });
    expect(meanSecondary([result({})])).toEqual({});
  });

  it('gives pass@k, unbiased, for each k that every case has answers enough for', () => {
    const found = meanSecondary([passes(1, 0, 0, 0), passes(0, 0, 0), passes(1, 1, 1)]);
    expect(Object.keys(found)).toEqual(['pass@1', 'pass@2', 'pass@3']);
    expect(found['pass@1']).toBeCloseTo((1 / 4 + 0 + 1) / 3, 12);
    expect(found['pass@2']).toBeCloseTo((1 / 2 + 0 + 1) / 3, 12);
    expect(found['pass@3']).toBeCloseTo((3 / 4 + 0 + 1) / 3, 12);
  });

  it('gives pass@k of as many as there are, and of two evaluators apart', () => {
    const one = passes(1, ...Array.from({ length: 6 }, () => 0));
    expect(Object.keys(meanSecondary([one]))).toEqual([
      'pass@1',
      'pass@2',
      'pass@3',
      'pass@4',
      'pass@5',
      'pass@7',
    ]);
    const two = result({ 'pass@1': 1, 'code_execution_2_pass@1': 0 });
    expect(meanSecondary([two])).toEqual({ 'pass@1': 1, 'code_execution_2_pass@1': 0 });
  });
});
