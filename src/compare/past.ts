import type { CellRecord } from '../domain/record.ts';
import { isRun } from '../records/answers-once.ts';
import { groupCells } from '../records/cell-key.ts';
import { isPending } from '../records/failure.ts';
import { newest, newestFirst } from '../records/order.ts';
import { trialsOf } from '../records/trials.ts';
import { buildArm } from './arm.ts';
import { findReading, scoreOf } from './metric.ts';
import type { PassedOver } from './reason.ts';
import { findBrokenBudget } from './rule.ts';
import { readSettings } from './settings.ts';

/** Earlier runs: those that a new one may be held against, and those that are left where a cell has no such run. */
export type Past = {
  readonly found: readonly CellRecord[];
  readonly passedOver: readonly CellRecord[];
};

/** Tells whether a record is a run of all of its cell. */
export function isWholeRun(record: CellRecord): boolean {
  return isRun(record) && record.complete !== false;
}

/** Tells whether a record is found as a baseline by those who name none: a whole run that measured anything. */
export function isBaseline(record: CellRecord): boolean {
  return isWholeRun(record) && isMeasured(record);
}

/**
 * Chooses the baseline among records, the newest first: the first that kept its error budget; where none did, because
 * the provider failed or a limit was spent, the first that measured anything.
 */
export function chooseBaseline(records: readonly CellRecord[]): CellRecord | undefined {
  const measured = records.filter(isBaseline);
  return measured.find(keptBudget) ?? measured[0];
}

/** Tells whether so many of a run's trials have a score as its error budget asks for. */
export function keptBudget(record: CellRecord): boolean {
  const arm = buildArm([record], findReading([record]));
  return findBrokenBudget(arm, readSettings([record]).errorBudget) === null;
}

/** Finds the baseline of each cell; of a cell without one, all that was passed over. */
export function findPast(records: readonly CellRecord[]): Past {
  const cells = [...groupCells(records).values()].map((cell) => ({
    last: chooseBaseline(newestFirst(cell)),
    passedOver: newestFirst(cell.filter(isPassedOver)),
  }));
  return {
    found: cells.flatMap(({ last }) => last ?? []),
    passedOver: cells.flatMap(({ last, passedOver }) => (last === undefined ? passedOver : [])),
  };
}

/** Gives the newest run of each cell that measured anything, or will once people have rated its answers; what was scored again only where there is no run. */
export function findNewestRuns(records: readonly CellRecord[]): CellRecord[] {
  return [
    ...groupCells(records.filter((record) => isMeasured(record) || isWaiting(record))).values(),
  ].flatMap((cell) => newest(cell.filter(isRun)) ?? newest(cell) ?? []);
}

/** Tells whether a record is no baseline though it measured something. */
export function isPassedOver(record: CellRecord): boolean {
  return !isWholeRun(record) && isMeasured(record);
}

/** Says of a record that was passed over which it is, and why. */
export function describePassedOver({
  timestamp,
  results,
  cell_cases: of,
  rescored_from: from,
}: CellRecord): PassedOver {
  return from === undefined
    ? { why: 'cut', timestamp, cases: results.length, of: of ?? null }
    : { why: 'rescored', timestamp, from };
}

/** Tells whether any trial was answered, and marked or scored. */
function isMeasured({ results }: CellRecord): boolean {
  return results.some((result) =>
    trialsOf(result).some(
      (trial) => (trial.error ?? null) === null && (trial.passed !== null || scoreOf(trial) !== null),
    ),
  );
}

function isWaiting({ results }: CellRecord): boolean {
  return results.some((result) => trialsOf(result).some(isPending));
}
