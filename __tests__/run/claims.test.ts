import { describe, expect, it } from 'vitest';
import { getEvaluator } from '../../src/evaluators/index.ts';
import type { BatchClient } from '../../src/providers/batch/batch-client.ts';
import { Claims } from '../../src/run/batch/claims.ts';
import { listRequests } from '../../src/run/batch/rows.ts';
import { createCell, createModel } from '../support/plans.ts';

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
    const taken = new Claims().take(open, model, { requests: 8, costUsd: Infinity });
    expect(taken.map(({ due }) => due)).toEqual([2, 2]);
    const unscored = listRequests([createCell(['a', 'b', 'c'], { model })], client, { scoring });
    expect(new Claims().take(unscored.open, model, { requests: 2, costUsd: Infinity })).toHaveLength(2);
  });
});
