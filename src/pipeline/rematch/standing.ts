import type { CellComparison } from '../../compare/comparison.ts';
import { exactFreshP, findUndecided } from '../../compare/rematch.ts';
import type { Cell, PlannedCase } from '../../domain/plan.ts';
import type { CaseResult, CellRecord, Rematch } from '../../domain/record.ts';
import { alignRematch } from '../../records/align.ts';
import { keyOfCell, keyOfRecord } from '../../records/cell-key.ts';
import { findEvaluatorChanges } from '../../records/evaluator-changes.ts';
import { newest } from '../../records/order.ts';
import { keysOfCell } from '../../records/pair-keys.ts';
import { isOtherVersion } from '../../records/version.ts';
import { cutToRematch } from './cases.ts';

/** Facts that a rematch must fit to stand. */
type Now = {
  readonly cell: Cell;
  readonly record: CellRecord;
  readonly baseline: readonly CellRecord[];
  readonly comparison: Pick<CellComparison, 'settings'>;
};

/**
 * Finds the rematch that an earlier attempt at this run made of the same cases against the same baseline: running again
 * gives no second chance. One that decided nothing does not stand. Of a cell that is not suspect now, only one that
 * showed a drop stands, so that red does not go away either. Null where none stands.
 */
export function findStanding(now: Now, earlier: readonly CellRecord[], isSuspected: boolean): Rematch | null {
  const { cell, baseline, comparison } = now;
  const { alpha, errorBudget } = comparison.settings;
  const wanted = cutToRematch(cell, baseline)?.cases ?? [];
  const against = newest(baseline)?.timestamp;
  for (const record of earlier) {
    const { rematch: held } = record;
    if (held === undefined || held.against !== against || !isOfNow(record, now)) continue;
    const rematch = alignRematch(held, keysOfCell(cell));
    const isDecided = findUndecided(record, rematch, errorBudget) === null;
    if (!isDecided || !asksTheSame(rematch, wanted)) continue;
    const isDrop = (exactFreshP(record, rematch) ?? 1) <= alpha;
    if (isSuspected || isDrop) return { ...rematch, asked_at: rematch.asked_at ?? record.timestamp };
  }
  return null;
}

function isOfNow(before: CellRecord, { cell, record }: Now): boolean {
  return (
    keyOfRecord(before) === keyOfCell(cell) &&
    before.fingerprint === cell.fingerprint &&
    findEvaluatorChanges([before], [record]).length === 0
  );
}

/** Tells whether both sides were asked what they would be asked now, in the same versions of the cases. */
function asksTheSame({ baseline, candidate }: Rematch, wanted: readonly PlannedCase[]): boolean {
  const asked = new Set(candidate.map(({ test_id }) => test_id));
  const hashes = new Map(wanted.map(({ case: { id }, hash }) => [id, hash]));
  const isWanted = ({ test_id, case_hash }: CaseResult): boolean => {
    const hash = hashes.get(test_id);
    return hash !== undefined && !isOtherVersion(case_hash ?? null, hash);
  };
  const both = baseline.filter(({ test_id }) => asked.has(test_id));
  return baseline.every(isWanted) && both.length === wanted.length;
}
