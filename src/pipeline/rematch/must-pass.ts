import type { CellComparison } from '../../compare/comparison.ts';
import { isNonEmpty } from '../../domain/json.ts';
import type { Cell, PlannedCase } from '../../domain/plan.ts';
import type { CellRecord, Rematch } from '../../domain/record.ts';
import { answersAfresh } from '../../providers/index.ts';
import { isOfVersion } from '../../records/version.ts';
import { holdRematch } from './hold-rematch.ts';
import type { RematchDeps } from './hold-rematch.ts';
import { isRated } from './is-rated.ts';

/** A cell that was asked, and what says which of its cases must pass and how often they are asked again. */
export type Suspected = {
  readonly cell: Cell;
  readonly record: CellRecord;
  readonly comparison: Pick<CellComparison, 'mustPass' | 'settings'>;
};

/**
 * Asks the newer side alone again about the cases that must pass, failed, and were not in the cell's rematch. Gives the
 * rematch with these answers added; they decide only whether the cases pass (docs/statistics.md).
 */
export async function rematchMustPass(
  { cell, record, comparison }: Suspected,
  rematch: Rematch | null,
  deps: RematchDeps,
): Promise<Rematch | null> {
  if (comparison.mustPass.size === 0) return rematch;
  const failed = new Set(
    record.results.flatMap(({ test_id, passed }) =>
      comparison.mustPass.has(test_id) && passed === false ? [test_id] : [],
    ),
  );
  const cases = cell.cases.filter(
    (planned) =>
      failed.has(planned.case.id) &&
      !isAsked(planned, rematch?.candidate ?? []) &&
      !isRated(planned, cell, deps.findEvaluator),
  );
  const trials = comparison.settings.confirmTrials;
  if (!isNonEmpty(cases) || trials === 0 || !answersAfresh(cell.model)) return rematch;
  const sides = { candidate: { ...cell, cases }, baseline: null, trials, against: '' };
  const held = await holdRematch(sides, deps);
  if (held.status === 'impossible') return rematch;
  if (rematch === null) return held.rematch;
  // A case asked now may be in an earlier rematch in another version.
  const kept = rematch.candidate.filter(({ test_id }) => !cases.some(({ case: { id } }) => id === test_id));
  return { ...rematch, candidate: [...kept, ...held.rematch.candidate] };
}

function isAsked(planned: PlannedCase, results: Rematch['candidate']): boolean {
  return results.some((result) => isOfVersion(planned, result));
}
