import type { CaseResult, CellRecord, Outcome } from '../domain/record.ts';
import { allTrialsOf } from '../records/trials.ts';
import { oncePer } from '../text/once-per.ts';

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
  const found = records.map(({ results }) => factsOf(results));
  const isMarked = found.some((one) => one.isMarked) || !found.some((one) => one.isScored);
  return { metric: isMarked ? 'pass_rate' : 'score', isGraded: found.some((one) => one.isGraded) };
}

/** What some answer of a list is that has no error; one with an error is left out whatever it says. */
type Facts = { isMarked: boolean; isScored: boolean; isGraded: boolean };

/** The results of a large cell are read from a file at each look. */
const factsOf = oncePer((results: readonly CaseResult[]): Facts => {
  const facts = { isMarked: false, isScored: false, isGraded: false };
  for (const trial of allTrialsOf(results)) {
    if ((trial.error ?? null) !== null) continue;
    const score = scoreOf(trial);
    facts.isMarked ||= trial.passed !== null;
    facts.isScored ||= score !== null;
    facts.isGraded ||= score !== null && score > 0 && score < 1;
  }
  return facts;
});

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
