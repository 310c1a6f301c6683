import { compareRuns } from '../../src/compare/compare-runs.ts';
import type { CellComparison } from '../../src/compare/comparison.ts';
import { matchCells } from '../../src/compare/match-cells.ts';
import type { CellRecord } from '../../src/domain/record.ts';

/** The comparison of a run's only cell with its records in the baseline. */
export function compareOne(baseline: readonly CellRecord[], candidate: CellRecord): CellComparison {
  return compareRuns(matchCells(baseline, [candidate])).cells[0]!;
}
