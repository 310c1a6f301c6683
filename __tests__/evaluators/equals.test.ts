import { describe, expect, it } from 'vitest';
import { equals } from '../../src/evaluators/equals.ts';
import { testEvaluator, valueOf } from '../support/evaluator-conformance.ts';
import { createCase } from '../support/plans.ts';

describe('equals', () => {
  testEvaluator(equals, { expected: 'Paris', right: 'Paris' });

  it.each([
    ['Paris', 'paris', 0],
    ['Paris', 'Paris.', 0],
    ['Paris', 'Paris\n', 0],
    ['x²', 'x2', 0],
    ['Café', 'Cafe\u0301', 1], // the same character in two encodings
    [['Yes', 'No'], 'No', 1],
    ['', '', 1],
    ['', ' ', 0],
    [42, '42', 1],
  ])('of %j and the answer %j: %d', async (expected, answer, value) => {
    expect(await valueOf(equals, expected, answer)).toBe(value);
  });

  it('does not mind case where it is told so', async () => {
    expect(await valueOf(equals, 'Paris', 'PARIS', { case_sensitive: false })).toBe(1);
  });

  it('may expect an empty answer', () => {
    expect(equals.findProblem(createCase({ expected: '' }), {})).toBeUndefined();
    expect(equals.findProblem(createCase({ expected: ['', 'none'] }), {})).toBeUndefined();
  });
});
