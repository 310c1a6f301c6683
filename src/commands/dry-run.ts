import type { Budget } from '../domain/plan.ts';
import type { PlannedInstruments } from '../evaluators/instruments.ts';
import type { Selection } from '../pipeline/select-run.ts';
import { estimateCell } from '../plan/estimate.ts';
import { countRequests } from '../plan/used-instruments.ts';
import { describeEstimates } from '../report/estimates.ts';
import type { Estimated } from '../report/estimates.ts';
import { describeRunReason } from '../report/run-reasons.ts';
import { jsonText } from '../text/escape.ts';
import type { Io } from './io.ts';

const SCHEMA = 'llm-bench/dry-run/1';

/** Says what a run would ask, why, and what that takes; asks nothing. */
export function printDryRun(
  { plan, selected }: Selection,
  instruments: PlannedInstruments,
  asJson: boolean,
  io: Io,
): number {
  const estimated = selected.map(({ selected: one }): Estimated => {
    const { benchmark, model, cases, repeat } = one.cell;
    return {
      benchmark: benchmark.name,
      model: model.id,
      cases: cases.length,
      trials: repeat,
      why: one.kind === 'run' ? one.reasons.map(describeRunReason) : [],
      ...estimateCell(one.cell, one.baseline),
    };
  });
  const scoring = countRequests(plan, instruments);
  io.out(
    asJson
      ? `${jsonText(buildJson(estimated, scoring, plan.budget), 2)}\n`
      : describeEstimates(estimated, scoring, plan.budget),
  );
  return 0;
}

function buildJson(
  estimated: readonly Estimated[],
  scoring: Readonly<Record<string, number>>,
  { maxRequests, maxMinutes, maxCostUsd }: Budget,
): object {
  return {
    schema: SCHEMA,
    cells: estimated.map((one) => ({
      benchmark: one.benchmark,
      model: one.model,
      why: one.why,
      cases: one.cases,
      trials: one.trials,
      requests: one.requests,
      rematch_requests: one.rematchRequests,
      input_tokens: one.inputTokens,
      output_tokens: one.outputTokens,
      output_tokens_are: one.isOutputLimit ? 'at_most' : 'as_before',
      cost_usd: one.costUsd,
    })),
    instruments: scoring,
    budget: { max_requests: maxRequests, max_minutes: maxMinutes, max_cost_usd: maxCostUsd },
  };
}
