import type { NonEmpty } from '../domain/json.ts';
import type { Cell } from '../domain/plan.ts';
import type { CaseResult, CellConfig, CellRecord } from '../domain/record.ts';
import type { Evaluator } from '../evaluators/evaluator.ts';
import { combineTrials } from '../records/combine-trials.ts';
import { erroredOutcome, passMark } from './score-answer.ts';
import { summarize } from '../records/summarize.ts';

/** What a record says that the cell does not know. */
export type RecordDeps = { readonly startedAt: Date; readonly findEvaluator: (name: string) => Evaluator };

/** Gives the record of a cell from its results. */
export function buildCellRecord(
  cell: Cell,
  { startedAt, findEvaluator }: RecordDeps,
  results: NonEmpty<CaseResult>,
): CellRecord {
  const { benchmark, model, fingerprint, recipe, files, complete } = cell;
  return {
    benchmark_name: benchmark.name,
    model_id: model.id,
    timestamp: startedAt.toISOString(),
    summary: summarize(results),
    results,
    config: buildConfig(cell, findEvaluator),
    fingerprint,
    recipe,
    ...(Object.keys(files).length > 0 && { files }),
    complete,
  };
}

/** Gives the record of a cell whose model could not be asked at all: every case errored, and why. */
export function buildUnaskedRecord(cell: Cell, deps: RecordDeps, reason: string): CellRecord {
  const [first, ...rest] = cell.cases;
  const unasked = (planned: Cell['cases'][number]): CaseResult =>
    combineTrials(planned, [erroredOutcome(reason, 0)]);
  return { ...buildCellRecord(cell, deps, [unasked(first), ...rest.map(unasked)]), unmeasured: reason };
}

/** Gives what a cell's record says was in force. */
export function buildConfig(
  { benchmark, gate, statistics, evaluators, repeat, recipe, model }: Cell,
  findEvaluator: RecordDeps['findEvaluator'],
): CellConfig {
  return {
    thresholds: {
      ...(gate.minPassRate !== undefined && { min_pass_rate: gate.minPassRate }),
      ...(gate.maxLatencyMs !== undefined && { max_latency_ms: gate.maxLatencyMs }),
      ...(gate.regressionThreshold !== undefined && { regression_threshold: gate.regressionThreshold }),
    },
    statistics: { alpha: statistics.alpha, power: statistics.power, error_budget: statistics.errorBudget },
    evaluators: evaluators.map(({ name, settings }) => ({
      name,
      version: findEvaluator(name).version,
      settings,
      threshold: benchmark.thresholds === null ? null : passMark(name, benchmark.thresholds),
    })),
    benchmark_version: benchmark.version,
    repeat,
    model: recipe.model,
    ...(model.compareTo !== null && { compare_to: model.compareTo }),
  };
}
