import { explainPrice } from '../config/models.ts';
import type { Model } from '../domain/model.ts';
import type { Cell, Plan } from '../domain/plan.ts';
import type { Problem } from '../domain/problem.ts';
import { getEvaluator } from '../evaluators/index.ts';
import type { PlannedInstruments } from '../evaluators/instruments.ts';
import { answersAfresh } from '../providers/index.ts';
import { listNeeds } from '../run/list-needs.ts';

/** Lists the models that a cell asks: its own, and those of the instruments that score its answers. */
export function listModels(cell: Cell, instruments: PlannedInstruments): Model[] {
  const needed = listNeeds(cell, getEvaluator).flatMap((name) => instruments[name]?.model ?? []);
  return [cell.model, ...needed];
}

/** Finds instruments of a plan without a price where dollars are limited; those of `models` have one by now. */
export function findUnpriced({ cells, budget }: Plan, instruments: PlannedInstruments): Problem[] {
  if (budget.maxCostUsd === null) return [];
  const models = new Set(cells.flatMap((cell) => listModels(cell, instruments)));
  return [...models]
    .filter((model) => model.price === null && answersAfresh(model))
    .map(({ id, placeOf }) => ({ message: explainPrice(id), place: placeOf('price') }));
}
