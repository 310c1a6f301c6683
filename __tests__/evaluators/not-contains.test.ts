import { describe, expect, it } from 'vitest';
import { notContains } from '../../src/evaluators/not-contains.ts';
import { evaluate, testEvaluator, valueOf } from '../support/evaluator-conformance.ts';
import { createCase } from '../support/plans.ts';

describe('notContains', () => {
  testEvaluator(notContains, { expected: 'sorry', right: 'It is 42.', wrong: 'I am SORRY.' });

  it.each([
    [['sorry', 'as an AI'], 'As an AI, I cannot.', 0, 'contains "as an AI"'],
    [['sorry', 'as an AI'], 'It is 42.', 1, 'contains no "sorry" and no "as an AI"'],
    ['pass\u00adword', 'The password', 0, 'contains "pass\u00adword"'],
    ['—', 'one – two', 1, 'contains no "—"'], // dashes are no forms of one another
    ['  ', 'a  b', 0, 'contains " "'],
  ])('of %j in %j: %d', async (expected, answer, value, explanation) => {
    expect(await evaluate(notContains, expected, answer)).toMatchObject({ value, explanation });
  });

  it('minds case where it is told to', async () => {
    expect(await valueOf(notContains, 'AI', 'He said it.', { case_sensitive: true })).toBe(1);
    expect(await valueOf(notContains, 'AI', 'An AI.', { case_sensitive: true })).toBe(0);
  });

  it.each(['', '\u200b'])('refuses %j, which every answer contains', (expected) => {
    expect(notContains.findProblem(createCase({ expected }), {})).toBe('`expected` is an empty text');
    expect(notContains.findProblem(createCase({ expected: ['a', expected] }), {})).toBe(
      '`expected[1]` is an empty text',
    );
  });
});
