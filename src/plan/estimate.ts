import { MAX_REMATCH_CASES } from '../compare/rule.ts';
import type { Estimate } from '../domain/estimate.ts';
import type { Model, Prompt } from '../domain/model.ts';
import { mostTokens } from '../domain/most-tokens.ts';
import type { Cell, PlannedCase } from '../domain/plan.ts';
import type { CellRecord } from '../domain/record.ts';
import { answersAfresh } from '../providers/index.ts';
import type { IsStored } from '../providers/is-stored.ts';
import { trialsOf } from '../records/trials.ts';
import { mean } from '../stats/mean.ts';
import { estimateTokens } from '../text/estimate-tokens.ts';

/** Tells which trials need not be asked: those that an interrupted run has kept, and those that the store has. */
export type Known = {
  readonly isKept: (planned: PlannedCase, trial: number) => boolean;
  readonly isStored: IsStored;
};

/** Estimates what it takes to ask a cell whose past is known, or empty; nothing is asked for that. */
export function estimateCell(cell: Cell, past: readonly CellRecord[], { isKept, isStored }: Known): Estimate {
  const { cases, repeat, model, statistics } = cell;
  let [kept, fromStore, requests, inputTokens] = [0, 0, 0, 0];
  for (const planned of cases) {
    const { prompt } = planned;
    const tokens = countTokens(prompt);
    for (let trial = 1; trial <= repeat; trial += 1)
      if (isKept(planned, trial)) kept += 1;
      else if (isStored(prompt, trial)) fromStore += 1;
      else {
        requests += 1;
        inputTokens += tokens;
      }
  }
  const known = mean(past.flatMap(listOutputTokens));
  const each = known ?? mostTokens(model);
  const outputTokens = each === null ? null : Math.ceil(each * requests);
  const isAskedAgain = past.length > 0 && answersAfresh(model);
  return {
    requests,
    kept,
    fromStore,
    rematchRequests: isAskedAgain
      ? 2 * statistics.confirmTrials * Math.min(cases.length, MAX_REMATCH_CASES)
      : 0,
    inputTokens,
    outputTokens,
    isOutputLimit: known === null,
    costUsd: priceOf(model, inputTokens, outputTokens),
  };
}

function countTokens({ system, messages }: Prompt): number {
  return estimateTokens([system ?? '', ...messages.map(({ content }) => content)]);
}

function listOutputTokens({ results }: CellRecord): number[] {
  return results.flatMap(trialsOf).flatMap(({ usage }) => usage?.output_tokens ?? []);
}

function priceOf({ price }: Model, inputTokens: number, outputTokens: number | null): number | null {
  if (price === null || outputTokens === null) return null;
  return (inputTokens * price.input + outputTokens * price.output) / 1_000_000;
}
