import type { EvaluatorUse } from '../domain/benchmark.ts';
import type { Case } from '../domain/case.ts';
import { isNonEmpty } from '../domain/json.ts';
import type { CaseResult, CellRecord, EvaluatorRecord, Outcome } from '../domain/record.ts';
import type { Evaluator } from '../evaluators/evaluator.ts';
import { combineOutcomes } from './combine-trials.ts';
import { scoreAnswer } from './score-answer.ts';
import { summarize } from './summarize.ts';

/** How answers are scored again. */
export type Rescoring = {
  readonly evaluators: readonly EvaluatorRecord[];
  readonly findEvaluator: (name: string) => Evaluator;
  /** Gives the case that a result answers; null where it is not known well enough to be judged. */
  readonly caseOf: (result: CaseResult) => Case | null;
};

/**
 * Scores the kept answers of a record again, without asking anybody. Answers that were not kept are left out; null where
 * none is left.
 */
export async function rescore(record: CellRecord, rescoring: Rescoring): Promise<CellRecord | null> {
  const results: CaseResult[] = [];
  for (const result of record.results) {
    const again = await rescoreCase(result, rescoring);
    if (again !== null) results.push(again);
  }
  if (!isNonEmpty(results)) return null;
  const config = { ...record.config, evaluators: rescoring.evaluators };
  return { ...record, summary: summarize(results), results, config };
}

async function rescoreCase(result: CaseResult, rescoring: Rescoring): Promise<CaseResult | null> {
  const item = rescoring.caseOf(result);
  if (item === null) return null;
  const outcomes: Outcome[] = [];
  for (const { trials: _trials, ...trial } of (result.trials ?? [result]) as readonly CaseResult[])
    if (trial.output != null && trial.output_cut !== true)
      outcomes.push(await rescoreTrial(trial, trial.output, item, rescoring));
  if (!isNonEmpty(outcomes)) return null;
  const { trials: _trials, ...rest } = result;
  return { ...rest, ...combineOutcomes(outcomes) };
}

async function rescoreTrial(
  trial: Outcome,
  output: string,
  item: Case,
  { evaluators, findEvaluator }: Rescoring,
): Promise<Outcome> {
  const completion = {
    text: output,
    finishReason: trial.finish_reason ?? 'stop',
    usage: { inputTokens: null, outputTokens: null },
    latencyMs: trial.latency_ms ?? null,
  };
  const uses = evaluators.map(({ name, settings }): EvaluatorUse => ({ name, settings }));
  const marks = evaluators.flatMap(({ name, threshold }) =>
    threshold === null ? [] : [[name, threshold] as const],
  );
  const thresholds = marks.length === 0 ? null : Object.fromEntries(marks);
  const { passed, scores, answers, explanations, secondary, error } = await scoreAnswer(item, completion, 0, {
    uses,
    thresholds,
    findEvaluator,
    price: null,
  });
  const { secondary: _before, ...kept } = trial;
  return {
    ...kept,
    passed,
    ...(scores !== undefined && { scores }),
    ...(answers !== undefined && { answers }),
    ...(explanations !== undefined && { explanations }),
    ...(secondary !== undefined && { secondary }),
    ...(error !== undefined && { error }),
  };
}
