import { describe, expect, it } from 'vitest';
import { fuzzyMatch } from '../../src/evaluators/fuzzy-match.ts';
import { testEvaluator, valueOf } from '../support/evaluator-conformance.ts';

describe('fuzzyMatch', () => {
  testEvaluator(fuzzyMatch, { expected: 'Good morning', right: ' good MORNING ' });

  // difflib.SequenceMatcher(None, expected.lower().strip(), answer.lower().strip()).ratio() of Python 3.11.7
  it.each([
    ['diet', 'Tide', 0.5], // expected first
    ['tide', 'Diet', 0.25],
    ['The refund takes 5 days.', 'Refunds take five days', 0.7391304347826086],
    ['İ', 'i̇', 1], // two characters in lower case
    ['', ' \n', 1],
    ['yes', '', 0],
    [42, '42', 1],
  ])('expected %j, answer %j: %d', async (expected, answer, value) => {
    expect(await valueOf(fuzzyMatch, expected, answer)).toBe(value);
  });

  it('gives the best of a list', async () => {
    expect(await valueOf(fuzzyMatch, ['xyz', 'abcd'], 'bcde')).toBe(0.75);
  });
});
