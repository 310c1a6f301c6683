import { userError } from '../domain/problem.ts';
import type { CellRecord } from '../domain/record.ts';
import { alignRecords } from '../records/align.ts';
import { isSameCell } from '../records/cell-key.ts';
import { newest } from '../records/order.ts';
import { buildArm, meanOfAll } from './arm.ts';
import { isWholeRun } from './past.ts';

/** Pass rates and cost of a cell in earlier runs. */
export type CaseHistory = {
  /** Pass rate of each case, 0 to 1. */
  readonly rates: readonly number[];
  readonly mean: number;
  /** Mean cost of one answer; null where no answer has a price. */
  readonly costUsd: number | null;
};

/** Trials below which a case's rate is drawn towards the mean, by the weight of the Beta that benchmarks have. */
const MANY_TRIALS = 10;
const PRIOR_WEIGHT = 2.5;

/**
 * Reads the case rates of the newest run's cell from all of its whole runs, pooled as a comparison pools them; from
 * others only where no run is whole. A UserError where no case has a score.
 */
export function readHistory(records: readonly CellRecord[]): CaseHistory {
  const whole = records.filter(isWholeRun);
  const runs = whole.length > 0 ? whole : records;
  const last = newest(runs);
  const cell = runs.filter((record) => last !== undefined && isSameCell(record, last));
  const counts = [...buildArm(alignRecords(cell, [])).cases.values()].filter(({ trials }) => trials > 0);
  if (counts.length === 0) throw userError('--from: no case of the newest result has a score');
  const mean = counts.reduce((sum, { trials, passes }) => sum + passes / trials, 0) / counts.length;
  const rates = counts.map(({ trials, passes }) =>
    trials >= MANY_TRIALS ? passes / trials : (passes + PRIOR_WEIGHT * mean) / (trials + PRIOR_WEIGHT),
  );
  return { rates, mean, costUsd: meanOfAll(counts.map(({ costUsd }) => costUsd)) };
}
