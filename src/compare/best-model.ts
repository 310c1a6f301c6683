import { listLeaders } from './leaders.ts';
import { isSignificant } from './rule.ts';
import type { ModelComparison, ModelFigures, ModelPair } from './models.ts';

/** The model with the highest quality of those that a budget allows, and how certain that is. */
export type BestModel = {
  readonly best: ModelFigures;
  /** Other models that the budget allows and of which it is certainly better, best first. */
  readonly beaten: readonly ModelFigures[];
  /** Those that cannot be told from it. */
  readonly tied: readonly ModelFigures[];
};

/**
 * Finds the best model of those that cost at most a budget for a thousand cases; null where there is none. Without a
 * budget all are meant, else only those whose price is known. As the pairs are adjusted for one another, what it says
 * holds for every budget at once.
 */
export function findBest(comparison: ModelComparison, maxCostPerThousand: number | null): BestModel | null {
  const { models, pairs, alpha } = comparison;
  const allowed = models.filter(
    ({ costPerThousand: cost }) =>
      maxCostPerThousand === null || (cost !== null && cost <= maxCostPerThousand),
  );
  const [best, ...others] = allowed;
  if (best === undefined) return null;
  const below = new Set(
    pairs.flatMap((pair) => (pair.first === best.model && isCertain(pair, alpha) ? [pair.second] : [])),
  );
  const isBeaten = ({ model }: ModelFigures): boolean => below.has(model);
  return { best, beaten: others.filter(isBeaten), tied: others.filter((one) => !isBeaten(one)) };
}

/** Tells whether the first of a pair is certainly better than the second. */
export function isCertain({ change, pAdjusted }: ModelPair, alpha: number): boolean {
  return change > 0 && isSignificant(pAdjusted, alpha);
}

/** The least budget, in dollars for a thousand cases, from which on a model is the best, and that model. */
export type BudgetStep = BestModel & { readonly from: number };

/** Lists the budgets at which another model becomes the best, from the least on. */
export function listBudgetSteps(comparison: ModelComparison): BudgetStep[] {
  return listLeaders(comparison.models).flatMap(({ from }) => {
    const found = findBest(comparison, from);
    return found === null ? [] : [{ ...found, from }];
  });
}
