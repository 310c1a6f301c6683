import { isOtherVersion } from '../../compare/arm.ts';
import { isNonEmpty } from '../../domain/json.ts';
import type { Cell, PlannedCase } from '../../domain/plan.ts';
import type { CellRecord, Rematch } from '../../domain/record.ts';
import { askBothAgain } from './asker.ts';
import type { AskAgainDeps } from './asker.ts';

/**
 * Asks the newer side alone again about the cases that must pass, failed, and were not in the cell's rematch. Gives the
 * rematch with these answers added; they decide nothing but whether the cases pass (docs/statistics.md).
 */
export async function confirmMustPass(
  { cell, record }: { readonly cell: Cell; readonly record: CellRecord },
  rematch: Rematch | null,
  deps: AskAgainDeps,
): Promise<Rematch | null> {
  const failed = new Set(
    record.results.flatMap(({ test_id, must_pass, passed }) =>
      must_pass === true && passed === false ? [test_id] : [],
    ),
  );
  const cases = cell.cases.filter(
    (planned) => failed.has(planned.case.id) && !isAsked(planned, rematch?.candidate ?? []),
  );
  const trials = cell.statistics.confirmTrials;
  if (!isNonEmpty(cases) || trials === 0 || cell.model.provider === 'replay') return rematch;
  const sides = { candidate: { ...cell, cases }, baseline: null, trials, against: '' };
  const asked = await askBothAgain(sides, deps);
  if (asked.status === 'impossible') return rematch;
  if (rematch === null) return asked.rematch;
  // What is asked now may be in an earlier rematch as another version.
  const kept = rematch.candidate.filter(({ test_id }) => !cases.some(({ case: { id } }) => id === test_id));
  return { ...rematch, candidate: [...kept, ...asked.rematch.candidate] };
}

function isAsked({ case: { id }, hash }: PlannedCase, results: Rematch['candidate']): boolean {
  return results.some(({ test_id, case_hash }) => test_id === id && !isOtherVersion(case_hash ?? null, hash));
}
