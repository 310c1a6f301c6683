import type { CaseResult, CellRecord, Outcome } from '../domain/record.ts';
import { failureOf } from '../records/failure.ts';
import { withoutUnasked } from '../records/list-answered.ts';
import { newestFirst } from '../records/order.ts';
import { trialsOf } from '../records/trials.ts';
import { isOtherVersion } from '../records/version.ts';
import { MARKED, scoreOf } from './metric.ts';
import type { Reading } from './metric.ts';
import type { Excluded } from './reason.ts';
import { ExcludedTrials } from './excluded.ts';

/** Sum and count of a mean. */
type Total = { sum: number; count: number };

/** A mean: the only number that was added, as of most cases, or a total; null where nothing was added. */
export type Mean = Total | number | null;

/** A case on one side: its scored trials, and those that are left out. */
export type ArmCase = {
  readonly id: string;
  readonly hash: string | null;
  /** Its question; null where the record does not say. */
  readonly input: string | null;
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
  /** The first answer of each kind. */
  firstPassed: Outcome | null;
  firstFailed: Outcome | null;
};

/** One side of a cell: all its runs pooled as trials. */
export type Arm = {
  readonly records: readonly CellRecord[];
  readonly cases: ReadonlyMap<string, ArmCase>;
  /** Trials with a score. */
  readonly scored: number;
  /** Trials that wait for people to rate them. */
  readonly pending: number;
  /** The others. */
  readonly excluded: Excluded;
};

/**
 * Pools a side's records; trials that are errored, unscored or pending are left out and counted. The newest record says what a
 * case is: answers to an older version of it (another content hash) are not pooled with those to the newest.
 */
export function buildArm(records: readonly CellRecord[], reading: Reading = MARKED): Arm {
  const cases = new Map<string, ArmCase>();
  const addTrial = reading.metric === 'score' ? addGrade : addMark;
  let [scored, pending] = [0, 0];
  const excluded = new ExcludedTrials();
  for (const { results } of newestFirst(withoutUnasked(records)))
    for (const result of results) {
      const pooled = cases.get(result.test_id) ?? startCase(result, reading);
      if (isOtherVersion(pooled.hash, result.case_hash ?? null)) continue;
      cases.set(result.test_id, pooled);
      for (const trial of trialsOf(result)) {
        if ((trial.error ?? null) === null && addTrial(pooled, trial)) {
          scored += 1;
          addMeasures(pooled, trial, reading);
          continue;
        }
        const failure = failureOf(trial);
        if (failure?.kind === 'pending') {
          pending += 1;
          pooled.pending += 1;
        } else excluded.add({ id: result.test_id, failure });
      }
    }
  return { records, cases, scored, pending, excluded: excluded.of(scored + excluded.count) };
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

function startCase({ test_id, case_hash, input, must_pass, tags }: CaseResult, { metric }: Reading): ArmCase {
  return {
    id: test_id,
    hash: case_hash ?? null,
    // Other tools keep lists of messages there.
    input: typeof input === 'string' ? input : null,
    mustPass: must_pass ?? false,
    tags: tags ?? [],
    passes: 0,
    trials: 0,
    pending: 0,
    grades: metric === 'score' ? [] : null,
    score: null,
    latencyMs: null,
    tokens: null,
    costUsd: null,
    firstPassed: null,
    firstFailed: null,
  };
}

/** Counts a trial by its pass mark; false where it has none. */
function addMark(pooled: ArmCase, trial: Outcome): boolean {
  if (trial.passed === null) return false;
  pooled.trials += 1;
  if (trial.passed) {
    pooled.passes += 1;
    pooled.firstPassed ??= trial;
  } else pooled.firstFailed ??= trial;
  return true;
}

/** Counts a trial by its score; false where it has none. */
function addGrade(pooled: ArmCase, trial: Outcome): boolean {
  const score = scoreOf(trial);
  if (score === null) return false;
  pooled.trials += 1;
  pooled.passes += score;
  pooled.grades?.push(score);
  pooled.firstPassed ??= trial;
  pooled.firstFailed ??= trial;
  return true;
}

function addMeasures(pooled: ArmCase, trial: Outcome, { isGraded }: Reading): void {
  const { latency_ms: latencyMs, cost_usd: costUsd, usage } = trial;
  if (latencyMs != null) pooled.latencyMs = add(pooled.latencyMs, latencyMs);
  if (costUsd != null) pooled.costUsd = add(pooled.costUsd, costUsd);
  if (usage?.input_tokens != null && usage.output_tokens != null)
    pooled.tokens = add(pooled.tokens, usage.input_tokens + usage.output_tokens);
  const score = isGraded ? scoreOf(trial) : null;
  if (score !== null) pooled.score = add(pooled.score, score);
}

function add(mean: Mean, value: number): Mean {
  if (mean === null) return value;
  if (typeof mean === 'number') return { sum: mean + value, count: 2 };
  mean.sum += value;
  mean.count += 1;
  return mean;
}
