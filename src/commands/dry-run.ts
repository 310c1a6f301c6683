import type { Budget } from '../domain/plan.ts';
import type { PlannedInstruments } from '../evaluators/instruments.ts';
import type { Selection } from '../pipeline/select-run.ts';
import { estimateCell } from '../plan/estimate.ts';
import { countRequests } from '../plan/used-instruments.ts';
import type { AnswerStore } from '../providers/answer-store.ts';
import { isStoredIn } from '../providers/is-stored.ts';
import type { Journal } from '../records/journal.ts';
import { describeEstimates } from '../report/estimates.ts';
import type { Estimated } from '../report/estimates.ts';
import { describeRunReason } from '../report/run-reasons.ts';
import { jsonText } from '../text/escape.ts';
import type { Io } from './io.ts';

const SCHEMA = 'llm-bench/dry-run/1';

/** Answers that a run would be given, and how a dry run is told; a store of null gives none. */
type Telling = {
  readonly journal: Pick<Journal, 'has'>;
  readonly store: AnswerStore | null;
  readonly asJson: boolean;
};

/** Says what a run would ask, why, and what that takes; asks nothing and writes nothing. */
export function printDryRun(
  { plan, selected }: Selection,
  instruments: PlannedInstruments,
  { journal, store, asJson }: Telling,
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
      ...estimateCell(one.cell, one.baseline, {
        isKept: (planned, trial) => journal.has({ cell: one.cell, planned, trial }),
        isStored: store === null ? () => false : isStoredIn(store, model),
      }),
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
      kept: one.kept,
      from_store: one.fromStore,
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
