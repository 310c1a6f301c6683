import { describe, expect, it } from 'vitest';
import { costRange, knownCost, mostUsd, priceAnswer } from '../../src/run/cost-of-answer.ts';
import { createCompletion, createModel } from '../support/plans.ts';

const prompt = { system: '12345678', messages: [{ role: 'user' as const, content: '1234' }] };
const model = createModel({ price: { input: 1_000_000, output: 10_000_000 } });

describe('priceAnswer', () => {
  it('gives what the tokens cost that the provider counted', () => {
    expect(priceAnswer(model, prompt, createCompletion('1234'))).toEqual({ usd: 23, isEstimated: false });
  });

  it.each([
    [{ inputTokens: null, outputTokens: null }, 3 + 20],
    [{ inputTokens: 5, outputTokens: null }, 5 + 20],
  ])('estimates what it did not count of %j', (usage, usd) => {
    const completion = { ...createCompletion('1234'), reasoning: '1234', usage };
    expect(priceAnswer(model, prompt, completion)).toEqual({ usd, isEstimated: true });
  });

  it('believes an application that says what it spent', () => {
    const completion = { ...createCompletion('1234'), costUsd: 7 };
    expect(priceAnswer(model, prompt, completion)).toEqual({ usd: 7, isEstimated: false });
  });

  it('gives nothing without a price', () => {
    const usage = { inputTokens: null, outputTokens: null };
    const free = createModel({ price: null });
    expect(priceAnswer(free, prompt, { ...createCompletion('1234'), usage })).toEqual({
      usd: 0,
      isEstimated: false,
    });
  });
});

describe('mostUsd', () => {
  it('gives what the longest answer costs, by batch the half of it', () => {
    const short = { ...model, maxTokens: 3 };
    expect(mostUsd(short, 8)).toBe(4 + 30);
    expect(mostUsd(short, 8, { byBatch: true })).toBe(17);
    expect(mostUsd({ ...short, price: null }, 8)).toBe(0);
  });
});

describe('costRange', () => {
  it('is between what the question costs in the usual way and what the longest answer costs', () => {
    expect(costRange({ ...model, maxTokens: 3 }, 8)).toEqual({ leastUsd: 2, mostUsd: 34 });
    expect(costRange({ ...model, price: null }, 8)).toEqual({ leastUsd: 0, mostUsd: 0 });
  });
});

describe('knownCost', () => {
  const price = { input: 1, output: 10 };
  const usage = { inputTokens: 1_000_000, outputTokens: 100_000 };
  const answer = (more: object) => ({ ...createCompletion('yes'), usage, ...more });

  it('is what its tokens cost, half of that by batch, and what an application tells', () => {
    expect(knownCost(answer({}), price)).toBe(2);
    expect(knownCost(answer({ byBatch: true }), price)).toBe(1);
    expect(knownCost(answer({ costUsd: 0.5 }), null)).toBe(0.5);
  });

  it('is not known without price or tokens, nor where an earlier run has paid', () => {
    expect(knownCost(answer({}), null)).toBeNull();
    expect(knownCost(answer({ usage: { inputTokens: 1, outputTokens: null } }), price)).toBeNull();
    expect(knownCost(answer({ askedAt: '2026-11-24T10:00:00.000Z' }), price)).toBeNull();
  });
});
