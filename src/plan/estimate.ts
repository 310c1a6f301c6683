import { MAX_REMATCH_CASES } from '../compare/rule.ts';
import type { Estimate } from '../domain/estimate.ts';
import type { Model, Prompt } from '../domain/model.ts';
import { mostTokens } from '../domain/most-tokens.ts';
import type { Cell } from '../domain/plan.ts';
import type { CellRecord } from '../domain/record.ts';
import type { CountStored } from '../providers/count-stored.ts';
import { answersAfresh } from '../providers/index.ts';
import { trialsOf } from '../records/trials.ts';
import { mean } from '../stats/mean.ts';
import { estimateTokens } from '../text/estimate-tokens.ts';

/** Estimates what it takes to ask a cell whose past is known, or empty; nothing is asked for that. */
export function estimateCell(
  cell: Cell,
  past: readonly CellRecord[],
  countStored: CountStored = () => 0,
): Estimate {
  const { cases, repeat, model, statistics } = cell;
  let [fromStore, inputTokens] = [0, 0];
  for (const { prompt } of cases) {
    const stored = countStored(prompt, repeat);
    fromStore += stored;
    inputTokens += countTokens(prompt) * (repeat - stored);
  }
  const requests = cases.length * repeat - fromStore;
  const known = mean(past.flatMap(listOutputTokens));
  const each = known ?? mostTokens(model);
  const outputTokens = each === null ? null : Math.ceil(each * requests);
  const isAskedAgain = past.length > 0 && answersAfresh(model);
  return {
    requests,
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
