import type { NonEmpty } from '../domain/json.ts';
import type { CaseResult, Outcome } from '../domain/record.ts';
import { isPending } from '../records/failure.ts';
import { trialsOf } from '../records/trials.ts';
import type { ArmCase, Mean } from './arm.ts';
import { scoreOf } from './metric.ts';
import type { Reading } from './metric.ts';

/** What most cases have, once for all of them. */
const NO_TAGS: readonly string[] = [];

/** Tells whether a trial counts: without an error, by its pass mark or by its score. */
export function isScored(trial: Outcome, { metric }: Pick<Reading, 'metric'>): boolean {
  if ((trial.error ?? null) !== null) return false;
  return metric === 'score' ? scoreOf(trial) !== null : trial.passed !== null;
}

/** Pools the results of a case, the newest first. */
export function poolCase(results: NonEmpty<CaseResult>, reading: Reading): ArmCase {
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

function startCase(
  { test_id, case_hash, must_pass, tags = NO_TAGS }: CaseResult,
  { metric }: Reading,
): ArmCase {
  return {
    id: test_id,
    hash: case_hash ?? null,
    mustPass: must_pass ?? false,
    tags,
    passes: 0,
    trials: 0,
    pending: 0,
    grades: metric === 'score' ? [] : null,
    score: null,
    latencyMs: null,
    tokens: null,
    costUsd: null,
  };
}
