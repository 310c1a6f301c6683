import type { CellRecord, Outcome } from '../domain/record.ts';
import { trialsOf } from '../records/trials.ts';

/** Figure that decides a cell: its pass rate, or the mean score where nothing marks its answers as passed or failed. */
export type Metric = 'pass_rate' | 'score';

/** Way to read a cell's answers, the same on both sides. */
export type Reading = {
  readonly metric: Metric;
  /** True where some score is between 0 and 1: mean scores say more than the pass rate then. */
  readonly isGraded: boolean;
};

/** The reading of answers that are marked. */
export const MARKED: Reading = { metric: 'pass_rate', isGraded: false };

/** Finds how the answers of both sides of a cell are to be read. */
export function findReading(records: readonly CellRecord[]): Reading {
  return { metric: findMetric(records), isGraded: someOutcome(records, isBetween) };
}

function findMetric(records: readonly CellRecord[]): Metric {
  const isMarked = ({ passed }: Outcome): boolean => passed !== null;
  return someOutcome(records, isMarked) || !someOutcome(records, (trial) => scoreOf(trial) !== null)
    ? 'pass_rate'
    : 'score';
}

function isBetween(outcome: Outcome): boolean {
  const score = scoreOf(outcome);
  return score !== null && score > 0 && score < 1;
}

/** Gives the mean of an answer's scores, 0 to 1; null where there is none. */
export function scoreOf({ scores }: Outcome): number | null {
  if (scores === undefined) return null;
  let [sum, count] = [0, 0];
  for (const name in scores) {
    const score = scores[name];
    if (score == null) continue;
    sum += score;
    count += 1;
  }
  return count === 0 ? null : sum / count;
}

/** Tells whether some outcome without an error, which is left out whatever it says, passes a test. */
function someOutcome(records: readonly CellRecord[], test: (outcome: Outcome) => boolean): boolean {
  return records.some(({ results }) =>
    results.some((result) => trialsOf(result).some((trial) => (trial.error ?? null) === null && test(trial))),
  );
}
