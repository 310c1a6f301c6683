import { compareRuns } from '../../src/compare/compare-runs.ts';
import type { CellComparison, Comparison, Flip } from '../../src/compare/comparison.ts';
import { matchCells } from '../../src/compare/match-cells.ts';
import { createRecord } from './records.ts';

/** A comparison of cells that have no baseline, but for what is overridden in each. */
export function comparisonOf(...cells: readonly Partial<CellComparison>[]): Comparison {
  const { cells: compared, ...rest } = compareRuns(
    matchCells(
      [],
      cells.map((_, index) => createRecord(['1'], { benchmark_name: `b${index}` })),
    ),
  );
  return { ...rest, cells: compared.map((cell, index) => ({ ...cell, ...cells[index] })) };
}

/** A case that passed before and fails now, unless overridden. */
export function createFlip(id: string, after: Partial<Flip['after']> = {}): Flip {
  const shown = { passes: 1, trials: 1, score: null, output: null, explanation: null };
  return { id, input: null, before: shown, after: { ...shown, passes: 0, ...after } };
}
