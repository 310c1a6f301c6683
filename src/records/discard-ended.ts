import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Plan } from '../domain/plan.ts';
import type { CellRecord } from '../domain/record.ts';
import { discard } from '../text/discard.ts';
import type { Reach } from '../text/reach.ts';
import { keyOfCell, keyOfRecord } from './cell-key.ts';
import { resultsFileName, resultsFileStem } from './file-name.ts';
import { timeOf } from './order.ts';
import { readResultsFile } from './read-results.ts';

/**
 * Removes the results that runs of a plan have written which began at these times: they were ended before all was written,
 * and another run has taken up their answers, which would count twice. What cannot be read stays.
 */
export function discardEnded(
  { cells }: Pick<Plan, 'cells'>,
  begun: readonly string[],
  { folder, reach }: { readonly folder: string; readonly reach: Reach },
): void {
  for (const cell of cells)
    for (const time of begun.map((timestamp) => timeOf({ timestamp }))) {
      const stem = resultsFileStem(cell.benchmark.name, cell.model.id, new Date(time));
      const isOf = (record: CellRecord | null): boolean =>
        record !== null && keyOfRecord(record) === keyOfCell(cell) && timeOf(record) === time;
      for (const file of listNamed(folder, stem)) if (isOf(tryRead(file, reach))) discard(file);
    }
}

/** Lists the files to which a run gives a name: with a number from the second on. */
function listNamed(folder: string, stem: string): string[] {
  const files: string[] = [];
  for (let count = 1; ; count += 1) {
    const file = path.join(folder, resultsFileName(stem, count));
    if (!existsSync(file)) return files;
    files.push(file);
  }
}

function tryRead(file: string, reach: Reach): CellRecord | null {
  try {
    return readResultsFile(file, reach);
  } catch {
    return null;
  }
}
