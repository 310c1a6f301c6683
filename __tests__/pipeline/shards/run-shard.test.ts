import { describe, expect, it } from 'vitest';
import type { Budget } from '../../../src/domain/plan.ts';
import { selectRun } from '../../../src/pipeline/select-run.ts';
import { cutPlan } from '../../../src/pipeline/shards/run-shard.ts';
import { createCell, createPlan, NO_LIMIT } from '../../support/plans.ts';
import { createJudgeDeps, sayRight } from '../../support/steps.ts';

const IDS = Array.from({ length: 100 }, (_, index) => `case-${index}`) as [string, ...string[]];

async function budgetsOf(total: number, limits: Partial<Budget>): Promise<Budget[]> {
  const plan = createPlan([createCell(IDS)], { budget: { ...NO_LIMIT, ...limits } });
  const scope = { everything: null, chosen: { benchmarks: [], models: [] }, isProposed: false };
  const selection = await selectRun(plan, [], scope, createJudgeDeps(sayRight));
  return Array.from({ length: total }, (_, at) => cutPlan(selection, { index: at + 1, total }).budget);
}

const sumOf = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((sum, one) => sum + (one ?? NaN), 0);

describe('cutPlan', () => {
  it.each([1, 7, 16])('gives %i shards together the requests and dollars of one run', async (total) => {
    const budgets = await budgetsOf(total, { maxRequests: 200, maxCostUsd: 0.3, maxMinutes: 5 });
    expect(sumOf(budgets.map(({ maxRequests }) => maxRequests))).toBe(200);
    const dollars = sumOf(budgets.map(({ maxCostUsd }) => maxCostUsd));
    expect(dollars).toBeLessThanOrEqual(0.3 + Number.EPSILON);
    expect(dollars).toBeCloseTo(0.3, 4);
    expect(budgets.every(({ maxMinutes }) => maxMinutes === 5)).toBe(true);
  });

  it.each([1, 10, 101])('cuts %i requests so that they are as many together', async (maxRequests) => {
    for (const total of [2, 3, 20, 200]) {
      const budgets = await budgetsOf(total, { maxRequests, maxCostUsd: maxRequests / 1e6 });
      expect(sumOf(budgets.map((budget) => budget.maxRequests))).toBe(maxRequests);
      expect(sumOf(budgets.map((budget) => (budget.maxCostUsd ?? NaN) * 1e6))).toBeCloseTo(maxRequests, 6);
      expect(budgets.every((budget) => (budget.maxRequests ?? -1) >= 0)).toBe(true);
    }
  });

  it('gives no limit where there is none', async () => {
    expect(await budgetsOf(3, {})).toEqual([NO_LIMIT, NO_LIMIT, NO_LIMIT]);
  });
});
