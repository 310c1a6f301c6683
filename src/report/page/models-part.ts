import { findBest } from '../../compare/best-model.ts';
import type { ModelComparison } from '../../compare/models.ts';
import { oneLine } from '../../text/escape.ts';
import { dollars, METRIC_NAMES } from '../format.ts';
import { describeBest, describeUnmeasured, modelsTable } from '../models.ts';
import type { Report } from '../report.ts';
import type { BudgetLine, ModelsOnBenchmark, ModelsPart } from './data.ts';

/** Builds the models side by side; null where no benchmark was answered by several. */
export function buildModelsPart({ models = [] }: Report): ModelsPart | null {
  return models.length === 0 ? null : { benchmarks: models.map(buildBenchmark) };
}

function buildBenchmark(comparison: ModelComparison): ModelsOnBenchmark {
  const { benchmark, metric, models, unmeasured } = comparison;
  const best = findBest(comparison, null);
  return {
    name: oneLine(benchmark),
    metric: METRIC_NAMES[metric],
    best: best === null ? [] : describeBest(comparison, best),
    notes: describeUnmeasured(unmeasured),
    models: models.map(({ model, side, costPerThousand, latencyMs }) => ({
      name: oneLine(model),
      rate: side.rate,
      interval: side.interval,
      cost: costPerThousand,
      latencyMs,
    })),
    table: modelsTable(comparison),
    budgets: listBudgets(comparison),
  };
}

/** Lists what is to be said of each budget: it changes where one more model can be paid. */
function listBudgets(comparison: ModelComparison): BudgetLine[] {
  const costs = comparison.models.flatMap(({ costPerThousand }) => costPerThousand ?? []);
  return [...new Set(costs)]
    .sort((a, b) => a - b)
    .flatMap((from) => {
      const found = findBest(comparison, from);
      return found === null ? [] : [{ from, least: dollars(from), words: describeBest(comparison, found) }];
    });
}
