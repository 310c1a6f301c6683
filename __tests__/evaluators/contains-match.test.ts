import { describe, expect, it } from 'vitest';
import { containsMatch } from '../../src/evaluators/contains-match.ts';
import { evaluate, testEvaluator, valueOf } from '../support/evaluator-conformance.ts';

describe('containsMatch', () => {
  testEvaluator(containsMatch, { expected: 'refund', right: 'You get a REFUND.' });

  it.each([
    ['refund', 'No returns.', 0],
    [['reset', 'link'], 'Use the reset link.', 1],
    [['reset', 'link', 'e-mail'], 'Use the reset link.', 2 / 3],
    [['30', 60], 'within 60 days', 0.5],
    [[], 'anything', 0],
    ['', 'anything', 1],
    ['İ', 'i̇stanbul', 1],
  ])('expected %j, answer %j: %d', async (expected, answer, value) => {
    expect(await valueOf(containsMatch, expected, answer)).toBe(value);
  });

  it.each([
    [['reset', 'link'], 'the link', 'link', 'lacks "reset"'],
    [['reset', 'link'], 'reset link', 'reset, link', 'contains "reset" and "link"'],
    [['a', 'b', 'c', 'd'], '', null, 'lacks "a" and "b" and 2 more'],
    [[], 'the link', null, 'nothing is expected'],
  ])('says of expected %j and answer %j what was found', async (expected, output, answer, explanation) => {
    expect(await evaluate(containsMatch, expected, output)).toMatchObject({ answer, explanation });
  });
});
