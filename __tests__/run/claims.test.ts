import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/domain/model.ts';
import { getEvaluator } from '../../src/evaluators/index.ts';
import type { BatchClient } from '../../src/providers/batch/batch-client.ts';
import { Claims } from '../../src/run/batch/claims.ts';
import { Debts } from '../../src/run/debts.ts';
import { listRequests } from '../../src/run/batch/rows.ts';
import { Spending } from '../../src/run/budget.ts';
import { createCell, createModel, NO_LIMIT } from '../support/plans.ts';

const model = createModel();
const client = { bodyOf: (prompt: object) => prompt } as BatchClient; // all that is called

describe('Claims', () => {
  it('claim no requests that it takes to score the answers to others', () => {
    const evaluators = [
      { name: 'llm_judge', settings: {} },
      { name: 'exact_match', settings: {} },
    ];
    const cell = createCell(['a', 'b', 'c', 'd'], { model, evaluators });
    const scoring = { due: { judge: 2 }, findEvaluator: getEvaluator };
    const { open } = listRequests([cell], client, { scoring });
    const taken = new Claims(new Debts()).take(open, model, { requests: 8, costUsd: Infinity });
    expect(taken.map(({ due }) => due)).toEqual([{ judge: 2 }, { judge: 2 }]);
    const unscored = listRequests([createCell(['a', 'b', 'c'], { model })], client, { scoring });
    expect(
      new Claims(new Debts()).take(unscored.open, model, { requests: 2, costUsd: Infinity }),
    ).toHaveLength(2);
  });

  it('claim the dollars of the limit that is sent, and none where nothing limits an answer', () => {
    const price = { input: 0, output: 1_000 };
    const take = (overrides: Partial<Model>, costUsd: number): number => {
      const priced = createModel({ price, ...overrides });
      const { open } = listRequests([createCell(['a', 'b', 'c', 'd'], { model: priced })], client, {
        scoring: { due: {}, findEvaluator: getEvaluator },
      });
      return new Claims(new Debts()).take(open, priced, { requests: 9, costUsd }).length;
    };
    // By batch 8 000 tokens cost four dollars.
    expect(take({ maxTokens: 1024, assumed: ['max_tokens'], params: { max_tokens: 8_000 } }, 10)).toBe(2);
    expect(take({ maxTokens: null }, 10)).toBe(0);
    expect(take({ maxTokens: null }, Infinity)).toBe(4);
  });

  it('keep the requests that score answers by batch from all others, until these are taken', () => {
    const evaluators = [{ name: 'llm_judge', settings: {} }];
    const { open } = listRequests([createCell(['a', 'b', 'c'], { model, evaluators })], client, {
      scoring: { due: { judge: 2 }, findEvaluator: getEvaluator },
    });
    const spending = new Spending({ ...NO_LIMIT, maxRequests: 12 });
    const { claims, debts } = spending;
    claims.hold(open);
    expect([spending.room.requests, debts.requests]).toEqual([3, 6]);
    const [first, ...others] = open;
    claims.release([first!]);
    claims.came(first!, 0);
    claims.leave(others);
    // Others score what goes on beyond this run.
    expect([spending.room.requests, debts.requests]).toEqual([7, 2]);
    claims.taken(first!, 0);
    expect([spending.room.requests, debts.requests]).toEqual([10, 0]);
  });
});
