import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../src/compare/compare-runs.ts';
import { matchCells } from '../../src/compare/match-cells.ts';
import type { CellRecord } from '../../src/domain/record.ts';
import { createRecord, failing } from '../support/records.ts';
import { told } from '../support/told.ts';

type Change = { benchmark?: string; model?: string; prompt?: string; name?: string; failed?: number };

const cell = ({
  benchmark = 'b',
  model = 'm',
  prompt = 'old',
  name = 'v1',
  failed = 0,
}: Change): CellRecord =>
  createRecord(failing(failed, 40), {
    benchmark_name: benchmark,
    model_id: model,
    recipe: { prompt, system_prompt: null, model: { model: name } },
  });
const warningsOf = (before: readonly Change[], after: readonly Change[]): readonly string[] =>
  told(compareRuns(matchCells(before.map(cell), after.map(cell))).cells[0]!).warnings;
const TOGETHER: Change = { prompt: 'new', name: 'v2', failed: 20 };

describe('a prompt and a model that changed together', () => {
  it('are told apart by cells in which one of them stayed', () => {
    expect(
      warningsOf(
        [{}, { model: 'other' }, { benchmark: 'faq' }],
        [
          TOGETHER,
          { model: 'other', prompt: 'new', failed: 1 },
          { benchmark: 'faq', name: 'v2', failed: 18 },
        ],
      ),
    ).toEqual([
      'prompt and model changed together; what each did alone: the prompt -2.5 points in b on other (no drop seen), the model -45 points in faq on m (worse)',
    ]);
  });

  it('cannot be told apart where no cell tells', () => {
    const apart =
      'prompt and model changed together, and nothing else in this run tells which of both moved the answers';
    expect(warningsOf([{}], [TOGETHER])).toEqual([apart]);
    // Cells of another benchmark and another model, or in which both changed too, say nothing of it.
    expect(
      warningsOf(
        [{}, { benchmark: 'x', model: 'y' }, { benchmark: 'faq' }],
        [TOGETHER, { benchmark: 'x', model: 'y', prompt: 'new' }, { ...TOGETHER, benchmark: 'faq' }],
      ),
    ).toEqual([apart]);
  });

  it('are no question where the answers stayed, or one of them did', () => {
    expect(warningsOf([{}], [{ ...TOGETHER, failed: 0 }])).toEqual([]);
    expect(warningsOf([{}], [{ prompt: 'new', failed: 20 }])).toEqual([]);
    expect(warningsOf([{}], [{ name: 'v2', failed: 20 }])).toEqual([]);
  });
});
