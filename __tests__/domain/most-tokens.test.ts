import { describe, expect, it } from 'vitest';
import { mostTokens } from '../../src/domain/most-tokens.ts';
import { createModel } from '../support/plans.ts';

const ASSUMED = { maxTokens: 1024, assumed: ['max_tokens'] };

describe('mostTokens', () => {
  it.each([
    ['the limit that is written', { maxTokens: 50 }, 50],
    ['the usual one', ASSUMED, 1024],
    [
      'what `params` says, before the usual one',
      { ...ASSUMED, params: { max_completion_tokens: 8000 } },
      8000,
    ],
    ['less than the usual one', { ...ASSUMED, params: { max_tokens: 10 } }, 10],
    ['the larger one of two that are sent', { maxTokens: 50, params: { max_completion_tokens: 80 } }, 80],
    ['several answers', { maxTokens: 50, params: { n: 3 } }, 150],
    ['no limit', { maxTokens: null }, null],
    ['what `params` says alone', { maxTokens: null, params: { max_tokens: 7 } }, 7],
  ])('finds %s', (_name, model, most) => {
    expect(mostTokens(createModel({ assumed: [], ...model }))).toBe(most);
  });
});
