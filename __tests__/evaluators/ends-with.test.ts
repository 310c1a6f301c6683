import { describe, expect, it } from 'vitest';
import { endsWith } from '../../src/evaluators/ends-with.ts';
import { testEvaluator, valueOf } from '../support/evaluator-conformance.ts';
import { createCase } from '../support/plans.ts';

describe('endsWith', () => {
  testEvaluator(endsWith, { expected: 'Right', right: 'right' });

  it.each([
    ['thank you.', 'All done. Thank you.\n', 1],
    ['café', 'un cafe\u0301', 1],
    [['yes', 'no'], 'So: no', 1],
    ['yes', 'So: yes.', 0], // punctuation counts
    ['yes ', 'yes', 1],
  ])('of %j and the answer %j: %d', async (expected, answer, value) => {
    expect(await valueOf(endsWith, expected, answer)).toBe(value);
  });

  it('minds case where it is told to', async () => {
    expect(await valueOf(endsWith, 'Yes', 'yes', { case_sensitive: true })).toBe(0);
    expect(await valueOf(endsWith, 'Yes', 'Yes', { case_sensitive: true })).toBe(1);
  });

  it.each(['', ' \u200b'])('refuses %j, with which every answer ends', (expected) => {
    expect(endsWith.findProblem(createCase({ expected }), {})).toBe('`expected` is an empty text');
    expect(endsWith.findProblem(createCase({ expected: ['a', expected] }), {})).toBe(
      '`expected[1]` is an empty text',
    );
  });
});
