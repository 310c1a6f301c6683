import { compareRuns } from '../../src/compare/compare-runs.ts';
import { matchCells } from '../../src/compare/match-cells.ts';
import type { CellRecord } from '../../src/domain/record.ts';
import { told } from './told.ts';
import type { Told } from './told.ts';

/** The comparison of a run's only cell with its records in the baseline. */
export function compareOne(baseline: readonly CellRecord[], candidate: CellRecord): Told {
  return told(compareRuns(matchCells(baseline, [candidate])).cells[0]!);
}
