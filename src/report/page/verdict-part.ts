import { oneLine, plainText } from '../../text/escape.ts';
import { cellName } from '../format.ts';
import { mark } from '../verdict-words.ts';
import { listNextSteps } from '../next-steps.ts';
import { describeCertainty } from '../certainty.ts';
import type { Report } from '../report.ts';
import { describeSpending } from '../spending.ts';
import { resultsTable } from '../results-table.ts';
import { flatten, hasRivals, runTable } from '../tables.ts';
import { listWarnings } from '../warnings.ts';
import type { VerdictPart } from './data.ts';

/** Builds the verdict as the page tells it: the sentences of the other reports. */
export function buildVerdictPart(report: Report): VerdictPart {
  const { comparison, run, notes = [], gate } = report;
  const { cells } = comparison;
  return {
    cells: cells.map((cell) => ({
      mark: mark(cell),
      name: oneLine(cellName(cell)),
      words: describeCertainty(cell),
    })),
    next: listNextSteps(comparison),
    comparison: flatten(resultsTable(report)),
    run: run !== undefined && hasRivals(run) ? flatten(runTable(run)) : null,
    notes: [
      ...notes,
      ...listWarnings(comparison).map(({ cell, text }) => [{ theirs: plainText(cell) }, ': ', ...text]),
    ],
    spending: describeSpending(run),
    gate,
  };
}
