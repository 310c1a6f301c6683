import { findBest, listBudgetSteps } from '../compare/best-model.ts';
import type { BestModel } from '../compare/best-model.ts';
import type { ModelComparison } from '../compare/models.ts';

/** Builds the models of a benchmark side by side, as the verdict JSON has them. */
export function buildModels(comparison: ModelComparison): object {
  const { benchmark, metric, alpha, models, pairs, unmeasured } = comparison;
  const best = findBest(comparison, null);
  return {
    benchmark,
    metric,
    alpha,
    models: models.map(({ model, side, costPerThousand, latencyMs }) => ({
      model,
      cases: side.cases,
      trials: side.trials,
      rate: side.rate,
      interval: side.interval,
      cost_usd_per_1000: costPerThousand,
      avg_latency_ms: latencyMs,
    })),
    pairs: pairs.map(({ first, second, cases, change, interval, pAdjusted }) => ({
      first,
      second,
      cases,
      change,
      interval,
      p_adjusted: pAdjusted,
    })),
    best: best === null ? null : buildBest(best),
    budgets: listBudgetSteps(comparison).map(({ from, ...found }) => ({
      from_usd_per_1000: from,
      ...buildBest(found),
    })),
    unmeasured,
  };
}

function buildBest({ best, beaten, tied }: BestModel): object {
  return {
    model: best.model,
    better_than: beaten.map(({ model }) => model),
    not_distinguishable_from: tied.map(({ model }) => model),
  };
}
