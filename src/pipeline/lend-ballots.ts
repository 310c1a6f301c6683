import type { Cell } from '../domain/plan.ts';
import type { Instruments, PlannedInstruments } from '../evaluators/instruments.ts';
import { listNeeds } from '../run/list-needs.ts';
import type { FindEvaluator } from '../run/list-needs.ts';

/** What says which ballots there are, and which evaluators count them. */
type Lending = {
  readonly instruments: PlannedInstruments;
  readonly findEvaluator: FindEvaluator;
  readonly signal: AbortSignal;
};

/** Lends a plan's ballots where people score answers: kept answers are scored again with them, and nobody is asked. */
export async function lendBallots(
  cells: readonly Cell[],
  { instruments: { ballots: planned }, findEvaluator, signal }: Lending,
): Promise<Pick<Instruments, 'ballots'>> {
  const isRated = cells.some((cell) => listNeeds(cell, findEvaluator).includes('ballots'));
  return isRated && planned?.model === null ? { ballots: await planned.open(signal) } : {};
}
