import type { NonEmpty } from '../domain/json.ts';
import type { CaseResult, CellRecord, Outcome } from '../domain/record.ts';
import { failureOf, isPending } from '../records/failure.ts';
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
  readonly cases: ArmCases;
  /** Trials with a score. */
  readonly scored: number;
  /** Trials that wait for people to rate them. */
  readonly pending: number;
  /** The others. */
  readonly excluded: Excluded;
};

/** The cases of a side by id. Each is pooled where it is asked for: all of a large cell take as much memory as its answers. */
export type ArmCases = Pick<ReadonlyMap<string, ArmCase>, 'size' | 'get' | 'has' | 'keys' | 'values'>;

/**
 * Pools a side's records; trials that are errored, unscored or pending are left out and counted. The newest record says what a
 * case is: answers to an older version of it (another content hash) are not pooled with those to the newest.
 */
export function buildArm(records: readonly CellRecord[], reading: Reading = MARKED): Arm {
  const cases = new PooledCases(reading);
  let [scored, pending] = [0, 0];
  const excluded = new ExcludedTrials();
  for (const { results } of newestFirst(withoutUnasked(records)))
    for (const result of results) {
      if (!cases.add(result)) continue;
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

class PooledCases implements ArmCases {
  readonly #reading: Reading;
  /** The results of each case, the newest first; mostly there is one. */
  readonly #results = new Map<string, CaseResult | NonEmpty<CaseResult>>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Adds a result; false where it is of an older version of its case. */
  add(result: CaseResult): boolean {
    const known = this.#results.get(result.test_id);
    if (known === undefined) this.#results.set(result.test_id, result);
    else {
      const [newest, ...others] = listResults(known);
      if (isOtherVersion(newest.case_hash ?? null, result.case_hash ?? null)) return false;
      this.#results.set(result.test_id, [newest, ...others, result]);
    }
    return true;
  }

  get size(): number {
    return this.#results.size;
  }

  has(id: string): boolean {
    return this.#results.has(id);
  }

  keys(): MapIterator<string> {
    return this.#results.keys();
  }

  get(id: string): ArmCase | undefined {
    const known = this.#results.get(id);
    return known && poolCase(listResults(known), this.#reading);
  }

  *values(): MapIterator<ArmCase> {
    for (const known of this.#results.values()) yield poolCase(listResults(known), this.#reading);
  }
}

function listResults(known: CaseResult | NonEmpty<CaseResult>): NonEmpty<CaseResult> {
  return 'test_id' in known ? [known] : known;
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

/** Tells whether a trial counts: without an error, by its pass mark or by its score. */
function isScored(trial: Outcome, { metric }: Reading): boolean {
  if ((trial.error ?? null) !== null) return false;
  return metric === 'score' ? scoreOf(trial) !== null : trial.passed !== null;
}

/** Pools the results of a case, the newest first. */
function poolCase(results: NonEmpty<CaseResult>, reading: Reading): ArmCase {
  const pooled = startCase(results[0], reading);
  for (const result of results)
    for (const trial of trialsOf(result)) {
      if (isScored(trial, reading)) addTrial(pooled, trial, reading);
      else if (isPending(trial)) pooled.pending += 1;
    }
  return pooled;
}

/** Counts a scored trial by its pass mark; where the mean score decides by that. */
function addTrial(pooled: ArmCase, trial: Outcome, reading: Reading): void {
  const grade = reading.metric === 'score' ? scoreOf(trial) : null;
  pooled.trials += 1;
  pooled.passes += grade ?? Number(trial.passed);
  if (grade !== null) pooled.grades?.push(grade);
  if (grade !== null || trial.passed === true) pooled.firstPassed ??= trial;
  if (grade !== null || trial.passed === false) pooled.firstFailed ??= trial;
  addMeasures(pooled, trial, reading);
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
