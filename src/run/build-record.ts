import { scoreName } from '../domain/benchmark.ts';
import type { Benchmark, EvaluatorUse } from '../domain/benchmark.ts';
import { MEAN } from '../domain/defaults.ts';
import type { Failure } from '../domain/failure.ts';
import type { NonEmpty } from '../domain/json.ts';
import type { Cell, PlannedCase } from '../domain/plan.ts';
import type { CaseResult, CellConfig, CellRecord, EvaluatorRecord } from '../domain/record.ts';
import type { Evaluator } from '../evaluators/evaluator.ts';
import { identitiesOf } from '../evaluators/instruments.ts';
import type { KnownInstruments } from '../evaluators/instruments.ts';
import { combineTrials } from '../records/combine-trials.ts';
import { redactOutcome, redactSetting } from '../records/redact.ts';
import { summarize } from '../records/summarize.ts';
import type { Redactor } from '../text/redact.ts';
import { factsOf } from './case-facts.ts';
import { erroredOutcome, passMark } from './score-answer.ts';

/** Dependencies of a record: what it needs beside its cell. */
export type RecordDeps = {
  /** The run's time, in the records and their file names. */
  readonly startedAt: Date;
  readonly findEvaluator: (name: string) => Evaluator;
  readonly instruments: KnownInstruments;
  readonly redact: Redactor;
};

/** Gives the record of a cell from its results. */
export function buildCellRecord(cell: Cell, deps: RecordDeps, results: NonEmpty<CaseResult>): CellRecord {
  const { benchmark, model, fingerprint, recipe, files, complete, size } = cell;
  return {
    benchmark_name: benchmark.name,
    model_id: model.id,
    timestamp: deps.startedAt.toISOString(),
    summary: summarize(results),
    results,
    ...redactSetting(
      {
        config: buildConfig(cell, deps),
        fingerprint,
        recipe,
        ...(Object.keys(files).length > 0 && { files }),
      },
      deps.redact,
    ),
    complete,
    ...(!complete && { cell_cases: size }),
  };
}

/** Gives the record of a cell whose model could not be asked at all: every case errored, and why. */
export function buildUnaskedRecord(cell: Cell, deps: RecordDeps, failure: Failure): CellRecord {
  const [first, ...rest] = cell.cases;
  const outcome = redactOutcome(erroredOutcome(failure, 0), deps.redact);
  const unasked = (planned: PlannedCase): CaseResult => combineTrials(planned, [outcome], deps.redact);
  const record = buildCellRecord(cell, deps, [unasked(first), ...rest.map(unasked)]);
  return { ...record, unmeasured: deps.redact(failure.words) };
}

/** Marks the record of a cell to which nothing could be asked, where the store had no answer either. */
export function markUnasked(record: CellRecord, barred: Failure | undefined, redact: Redactor): CellRecord {
  if (barred === undefined || record.results.some(({ output = null }) => output !== null)) return record;
  return { ...record, unmeasured: redact(barred.words) };
}

/** Gives the settings in force, as a cell's record states them. */
export function buildConfig(
  cell: Cell,
  { findEvaluator, instruments }: Pick<RecordDeps, 'findEvaluator' | 'instruments'>,
): CellConfig {
  const { benchmark, gate, statistics, evaluators, repeat, recipe, model, unreviewed } = cell;
  const { mustPass } = factsOf(cell);
  return {
    thresholds: {
      ...(gate.minPassRate !== undefined && { min_pass_rate: gate.minPassRate }),
      ...(gate.maxLatencyMs !== undefined && { max_latency_ms: gate.maxLatencyMs }),
      ...(gate.regressionThreshold !== undefined && { regression_threshold: gate.regressionThreshold }),
    },
    ...(gate.floor !== undefined && { floor: gate.floor }),
    statistics: {
      alpha: statistics.alpha,
      power: statistics.power,
      error_budget: statistics.errorBudget,
      suspect_p: statistics.suspectP,
      confirm_trials: statistics.confirmTrials,
    },
    ...(mustPass.length > 0 && { must_pass: mustPass }),
    ...(unreviewed !== undefined && { unreviewed }),
    evaluators: recordEvaluators(evaluators, benchmark.thresholds, { findEvaluator, instruments }),
    benchmark_version: benchmark.version,
    ...(benchmark.origin !== undefined && { origin: benchmark.origin }),
    repeat,
    model: recipe.model,
    ...(model.compareTo !== null && { compare_to: model.compareTo }),
  };
}

/** Gives evaluators as records name them: with their versions, pass marks and instruments. */
export function recordEvaluators(
  uses: readonly EvaluatorUse[],
  thresholds: Benchmark['thresholds'],
  { findEvaluator, instruments }: Pick<RecordDeps, 'findEvaluator' | 'instruments'>,
): EvaluatorRecord[] {
  return uses.map((use) => {
    const { name, settings, as } = use;
    const { version, needs = [] } = findEvaluator(name);
    const threshold = thresholds === null ? null : passMark(scoreName(use), thresholds);
    const named = { name, ...(as !== undefined && { as }) };
    const mean = thresholds?.[MEAN];
    return {
      ...named,
      ...{ version, settings, threshold },
      ...(mean !== undefined && { mean_threshold: mean }),
      ...identitiesOf(needs, instruments),
    };
  });
}
