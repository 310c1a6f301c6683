import { oneLine, plainText } from '../../text/escape.ts';
import { cellName } from '../format.ts';
import { mark } from '../headline.ts';
import { listNextSteps } from '../next-steps.ts';
import { describeReason } from '../reasons.ts';
import { isCompared } from '../report.ts';
import type { Report } from '../report.ts';
import { describeSpending } from '../spending.ts';
import { comparisonTable, runTable } from '../tables.ts';
import { listWarnings } from '../warnings.ts';
import type { VerdictPart } from './data.ts';

/** Builds the verdict as the page tells it: the sentences of the other reports. */
export function buildVerdictPart({ comparison, run, notes = [], gate }: Report): VerdictPart {
  const { cells } = comparison;
  return {
    cells: cells.map((cell) => ({
      mark: mark(cell),
      name: oneLine(cellName(cell)),
      words: describeReason(cell),
    })),
    next: listNextSteps(comparison),
    comparison: cells.some(isCompared) ? comparisonTable(cells) : null,
    run: run === undefined || run.cells.length === 0 ? null : runTable(run),
    notes: [
      ...notes,
      ...listWarnings(comparison).map(({ cell, text }) => [{ theirs: plainText(cell) }, ': ', ...text]),
    ],
    spending: describeSpending(run),
    gate,
  };
}
