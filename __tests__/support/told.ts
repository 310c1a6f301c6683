import type { CellComparison } from '../../src/compare/comparison.ts';
import { describeReason } from '../../src/report/reasons.ts';
import { describeWarnings } from '../../src/report/warnings.ts';
import { plainPhrase } from '../../src/text/phrase.ts';

/** A compared cell with its reason and warnings as the reader gets them. */
export type Told = Omit<CellComparison, 'reason' | 'warnings'> & {
  readonly reason: string;
  readonly warnings: readonly string[];
};

/** Puts the facts of a compared cell into sentences. */
export function told(cell: CellComparison): Told {
  return {
    ...cell,
    reason: plainPhrase(describeReason(cell)),
    warnings: describeWarnings(cell).map(plainPhrase),
  };
}
