import { describe, expect, it } from 'vitest';
import { priceAnswer } from '../../src/run/cost-of-answer.ts';
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
