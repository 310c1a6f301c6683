import { describe, expect, it } from 'vitest';
import { findIncomplete } from '../../src/compare/incomplete.ts';
import type { CellConfig, CellRecord } from '../../src/domain/record.ts';
import { createResult, recordOf } from '../support/records.ts';

/** A record of `all` answers, of which the first `cut` were cut at the limit. */
function createCut(cut: number, all: number, config: CellConfig = { model: { max_tokens: 64 } }): CellRecord {
  const results = Array.from({ length: all }, (_, index) =>
    createResult(`c${index}`, '1', { output: 'x', finish_reason: index < cut ? 'length' : 'stop' }),
  );
  return recordOf(results, { config });
}

describe('findIncomplete', () => {
  it.each([
    [1, 1, true],
    [1, 2, false],
    [2, 2, true],
    [1, 100, false],
    [5, 100, false],
    [6, 100, true],
  ])('with %d of %d answers cut finds the limit too low: %s', (cut, all, isTooLow) => {
    expect(findIncomplete([createCut(cut, all)], { errorBudget: 0.05 })).toEqual({
      endings: { cut, empty: 0, refused: 0, filtered: 0 },
      answers: all,
      tooLow: isTooLow ? { maxTokens: 64 } : null,
    });
  });

  it('knows no limit where none was sent', () => {
    const found = findIncomplete([createCut(3, 3, { model: { max_tokens: null } })], { errorBudget: 0.05 });
    expect(found?.tooLow).toEqual({ maxTokens: null });
  });

  it('is null where all answers are whole', () => {
    expect(findIncomplete([createCut(0, 3)], { errorBudget: 0.05 })).toBeNull();
    expect(findIncomplete([], { errorBudget: 0.05 })).toBeNull();
  });
});
