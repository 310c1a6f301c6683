import { describe, expect, it } from 'vitest';
import type { Budget } from '../../src/domain/plan.ts';
import { Spending } from '../../src/run/budget.ts';
import { NO_LIMIT } from '../support/plans.ts';

/** Spending under a budget after one request and one minute. */
function spendOne(budget: Partial<Budget>): Spending {
  let minutes = 0;
  const spending = new Spending({ ...NO_LIMIT, ...budget }, () => minutes * 60_000);
  spending.requests = 1;
  spending.add({ inputTokens: 1, outputTokens: 1 }, { usd: 1, isEstimated: false }, 'm');
  minutes = 1;
  return spending;
}

describe('Spending', () => {
  it.each<[Partial<Budget>, string]>([
    [{ maxRequests: 1 }, 'budget spent: 1 request'],
    [{ maxMinutes: 1 }, 'budget spent: 1 minute'],
    [{ maxMinutes: 0.5 }, 'budget spent: 0.5 minutes'],
    [{ maxCostUsd: 1 }, 'budget spent: 1 US dollar'],
    [{ maxCostUsd: 0.1234 }, 'budget spent: 0.1234 US dollars'],
  ])('says of %j that it is spent', (budget, words) => {
    expect(spendOne(budget).findLimit()).toEqual({ kind: 'budget', words });
  });

  it('has no limit that was not given', () => {
    expect(spendOne({}).findLimit()).toBeUndefined();
  });

  it.each<[number, string]>([
    [1, '1 request does not fit into the 0 left of `budget.max_requests`'],
    [2, '2 requests do not fit into the 0 left of `budget.max_requests`'],
  ])('says that %d more would be too many', (requests, words) => {
    expect(spendOne({ maxRequests: 1 }).findMisfit(requests, 'm')).toBe(words);
  });

  it('keeps dollars back for the scores of answers under way', () => {
    const spending = new Spending({ ...NO_LIMIT, maxCostUsd: 10 });
    const usage = { inputTokens: 1, outputTokens: 1 };
    spending.sentFor('judge');
    spending.addFor('judge', usage, { usd: 2, isEstimated: false });
    const settle = spending.debts.owe({ judge: 3 });
    expect(spending.findLimit()).toBeUndefined();
    // Two for the judge so far, six owed, and two for what is to be asked now.
    expect(spending.findLimit({ judge: 1 })).toMatchObject({ kind: 'budget' });
    expect(spending.findSpent()).toBeUndefined();
    settle();
    expect(spending.findLimit({ judge: 1 })).toBeUndefined();
  });

  it('prices what comes next in full after answers by batch, and of each model by its own', () => {
    const spending = new Spending({ ...NO_LIMIT, maxCostUsd: 2.5 });
    const usage = { inputTokens: 1, outputTokens: 1 };
    spending.add(usage, { usd: 1, isEstimated: false, byBatch: true }, 'batched');
    spending.add(usage, { usd: 0.5, isEstimated: false }, 'usual');
    expect(spending.costUsd).toBe(1.5);
    expect(spending.findMisfit(1, 'batched')).toContain('about 2 US dollars');
    expect(spending.findMisfit(2, 'usual')).toBeUndefined();
  });
});
