import { MAX_REMATCH_CASES } from '../../compare/rule.ts';
import { isNonEmpty } from '../../domain/json.ts';
import type { Cell, PlannedCase } from '../../domain/plan.ts';
import type { CellRecord } from '../../domain/record.ts';
import { sampleCases } from '../../plan/sample-cases.ts';
import { listAnswered } from '../../records/list-answered.ts';
import { isOtherVersion } from '../../records/version.ts';

/** Lists the cases that a rematch may ask: those to which the baseline has answers with a score. */
export function listShared(cell: Cell, baseline: readonly CellRecord[]): PlannedCase[] {
  const known = listAnswered(baseline);
  return cell.cases.filter(({ case: { id }, hash }) => {
    const before = known.get(id);
    return before?.isScored === true && !isOtherVersion(before.hash, hash);
  });
}

/**
 * Gives a cell with only the cases that a rematch asks, of those that both sides share. Of too many it takes a sample,
 * drawn by their ids, or contents where ids are only places, and never by their answers. Null where there is none.
 */
export function cutToRematch(cell: Cell, baseline: readonly CellRecord[]): Cell | null {
  const shared = listShared(cell, baseline);
  const cases = sampleCases(shared, MAX_REMATCH_CASES, `rematch ${cell.fingerprint}`, drawnBy);
  return isNonEmpty(cases) ? { ...cell, cases } : null;
}

function drawnBy({ case: { id }, hash, isUnnamed }: PlannedCase): string {
  return isUnnamed === true ? hash : id;
}
