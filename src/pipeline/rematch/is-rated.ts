import type { Cell, PlannedCase } from '../../domain/plan.ts';
import { listNeedsOf } from '../../run/list-needs.ts';
import type { FindEvaluator } from '../../run/list-needs.ts';

/** Tells whether people score the answers to a case: a fresh one costs a request and is rated by nobody. */
export function isRated(
  planned: PlannedCase,
  cell: Pick<Cell, 'evaluators'>,
  findEvaluator: FindEvaluator,
): boolean {
  return listNeedsOf(planned, cell, findEvaluator).includes('ballots');
}
