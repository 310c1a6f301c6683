import type { CaseResult, CellRecord } from '../domain/record.ts';
import { failureOf } from '../records/failure.ts';
import { withoutUnasked } from '../records/list-answered.ts';
import { newestFirst } from '../records/order.ts';
import { trialsOf } from '../records/trials.ts';
import { ExcludedTrials } from './excluded.ts';
import { MARKED } from './metric.ts';
import type { Reading } from './metric.ts';
import { isScored } from './pool-case.ts';
import { PooledCases } from './pooled-cases.ts';
import type { Excluded } from './reason.ts';

/** Sum and count of a mean. */
type Total = { sum: number; count: number };

/** A mean: the only number that was added, as of most cases, or a total; null where nothing was added. */
export type Mean = Total | number | null;

/** A case on one side in numbers: its scored trials, and those that are left out. Its texts are in its results. */
export type ArmCase = {
  readonly id: string;
  readonly hash: string | null;
  readonly mustPass: boolean;
  readonly tags: readonly string[];
  /** Trials that passed; where the mean score decides, the sum of the scores. */
  passes: number;
  trials: number;
  /** Trials that wait for people to rate them. */
  pending: number;
  /** Each trial's score where the mean score decides, else null. */
  readonly grades: number[] | null;
  /** Mean of the trials' scores, where some are between 0 and 1. */
  score: Mean;
  latencyMs: Mean;
  tokens: Mean;
  costUsd: Mean;
};

/** One side of a cell: all its runs pooled as trials. */
export type Arm = {
  readonly records: readonly CellRecord[];
  readonly cases: ArmCases;
  /** Trials with a score. */
  readonly scored: number;
  /** Trials that wait for people to rate them. */
  readonly pending: number;
  /** The others. */
  readonly excluded: Excluded;
};

/** The cases of a side by id. Each is pooled where it is asked for: all of a large cell take as much memory as its answers. */
export type ArmCases = Pick<ReadonlyMap<string, ArmCase>, 'size' | 'get' | 'has' | 'keys' | 'values'> & {
  /** Gives the results of a case, the newest first; empty where there is no such case. */
  readonly resultsOf: (id: string) => readonly CaseResult[];
};

/**
 * Pools a side's records; trials that are errored, unscored or pending are left out and counted. The newest record says what a
 * case is: answers to an older version of it (another content hash) are not pooled with those to the newest.
 */
export function buildArm(records: readonly CellRecord[], reading: Reading = MARKED): Arm {
  const cases = new PooledCases(reading);
  let [scored, pending] = [0, 0];
  const excluded = new ExcludedTrials();
  for (const { results } of newestFirst(withoutUnasked(records)))
    for (const result of cases.addEach(results)) {
      for (const trial of trialsOf(result)) {
        if (isScored(trial, reading)) {
          scored += 1;
          continue;
        }
        const failure = failureOf(trial);
        if (failure?.kind === 'pending') pending += 1;
        else excluded.add({ id: result.test_id, failure });
      }
    }
  return { records, cases, scored, pending, excluded: excluded.of(scored + excluded.count) };
}

/** Gives the cases of a side that have a scored trial, one at a time. */
export function* scoredCases({ cases }: Arm): Generator<ArmCase> {
  for (const one of cases.values()) if (one.trials > 0) yield one;
}

/** Tells whether a case passes by the majority of its trials. */
export function isPassing({ passes, trials }: ArmCase): boolean {
  return passes > trials / 2;
}

/** Gives the mean of what was added; null for nothing. */
export function meanOf(mean: Mean): number | null {
  return typeof mean === 'object' && mean !== null ? mean.sum / mean.count : mean;
}

/** Gives the mean of all that was added to several; null for nothing. */
export function meanOfAll(means: Iterable<Mean>): number | null {
  let [sum, count] = [0, 0];
  for (const mean of means) {
    const total = totalOf(mean);
    sum += total.sum;
    count += total.count;
  }
  return count === 0 ? null : sum / count;
}

const NOTHING: Readonly<Total> = { sum: 0, count: 0 };

function totalOf(mean: Mean): Readonly<Total> {
  if (mean === null) return NOTHING;
  return typeof mean === 'number' ? { sum: mean, count: 1 } : mean;
}
