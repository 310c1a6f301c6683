import { describe, expect, it } from 'vitest';
import { startsWith } from '../../src/evaluators/starts-with.ts';
import { testEvaluator, valueOf } from '../support/evaluator-conformance.ts';
import { createCase } from '../support/plans.ts';

describe('startsWith', () => {
  testEvaluator(startsWith, { expected: 'Right', right: 'right' });

  it.each([
    ['Yes', '\n  yes, it does', 1],
    ['Café', 'Cafe\u0301 au lait', 1],
    [['Yes', 'No'], 'No.', 1],
    ['Yes', 'Oh yes', 0],
    [' Yes', 'Yes', 1],
    ['"Yes', 'Yes', 0], // punctuation counts
  ])('of %j and the answer %j: %d', async (expected, answer, value) => {
    expect(await valueOf(startsWith, expected, answer)).toBe(value);
  });

  it('minds case where it is told to', async () => {
    expect(await valueOf(startsWith, 'Yes', 'yes', { case_sensitive: true })).toBe(0);
    expect(await valueOf(startsWith, 'Yes', 'Yes', { case_sensitive: true })).toBe(1);
  });

  it.each(['', ' \u200b'])('refuses %j, with which every answer starts', (expected) => {
    expect(startsWith.findProblem(createCase({ expected }), {})).toBe('`expected` is an empty text');
    expect(startsWith.findProblem(createCase({ expected: ['a', expected] }), {})).toBe(
      '`expected[1]` is an empty text',
    );
  });
});
