import { describe, expect, it } from 'vitest';
import { findBest, listBudgetSteps } from '../../src/compare/best-model.ts';
import type { BestModel } from '../../src/compare/best-model.ts';
import { compareModels } from '../../src/compare/models.ts';
import type { ModelComparison } from '../../src/compare/models.ts';
import type { CellRecord } from '../../src/domain/record.ts';
import { passing } from '../support/records.ts';
import { tell } from '../support/reports.ts';

/** A model that passes so many of 60 cases, for so many dollars per thousand. */
const model = (name: string, passed: number, cost: number | null): CellRecord =>
  tell({
    model: name,
    cases: passing(passed, 60),
    ...(cost !== null && { measures: { cost_usd: cost / 1000 } }),
  });

const compare = (...cells: readonly CellRecord[]): ModelComparison => compareModels(cells)[0]!;

const names = (found: BestModel | null): unknown =>
  found && {
    best: found.best.model,
    beaten: found.beaten.map((figures) => figures.model),
    tied: found.tied.map((figures) => figures.model),
  };

describe('findBest', () => {
  const three = compare(model('big', 58, 20), model('middle', 56, 2), model('small', 20, 0.1));

  it('names the best, what it beats and what cannot be told from it', () => {
    expect(names(findBest(three, null))).toEqual({ best: 'big', beaten: ['small'], tied: ['middle'] });
  });

  it('takes only what the budget allows, its end included', () => {
    expect(names(findBest(three, 2))).toEqual({ best: 'middle', beaten: ['small'], tied: [] });
    expect(names(findBest(three, 1.99))).toEqual({ best: 'small', beaten: [], tied: [] });
    expect(findBest(three, 0.01)).toBeNull();
  });

  it('takes no model whose price is not known for a budget, but for none', () => {
    const told = compare(model('secret', 60, null), model('known', 30, 1));
    expect(names(findBest(told, 1000))).toEqual({ best: 'known', beaten: [], tied: [] });
    expect(names(findBest(told, null))).toEqual({ best: 'secret', beaten: ['known'], tied: [] });
  });
});

describe('listBudgetSteps', () => {
  it('lists where another model becomes the best, and leaves out what costs more and is no better', () => {
    const told = compare(
      model('small', 20, 0.1),
      model('middle', 40, 2),
      model('waste', 30, 5),
      model('big', 58, 20),
      model('secret', 60, null),
    );
    expect(listBudgetSteps(told).map((step) => [step.from, names(step)])).toEqual([
      [0.1, { best: 'small', beaten: [], tied: [] }],
      [2, { best: 'middle', beaten: ['small'], tied: [] }],
      [20, { best: 'big', beaten: ['middle', 'waste', 'small'], tied: [] }],
    ]);
  });

  it('is empty where no price is known', () => {
    expect(listBudgetSteps(compare(model('a', 1, null), model('b', 2, null)))).toEqual([]);
  });
});
