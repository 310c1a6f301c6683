import { describe, expect, it } from 'vitest';
import { containsMatch } from '../../src/evaluators/contains-match.ts';
import { evaluate, testEvaluator, valueOf } from '../support/evaluator-conformance.ts';
import { createCase } from '../support/plans.ts';

describe('containsMatch', () => {
  testEvaluator(containsMatch, { expected: 'refund', right: 'You get a REFUND.' });

  it.each([
    ['refund', 'No returns.', 0],
    [['reset', 'link'], 'Use the reset link.', 1],
    [['reset', 'link', 'e-mail'], 'Use the reset link.', 2 / 3],
    [['30', 60], 'within 60 days', 0.5],
    ['Café', 'un cafe\u0301', 1],
    ['30 days', 'within 30\u00a0days', 1],
    ['password', 'pass\u200bword', 1],
    ['İ', 'i̇stanbul', 1],
  ])('expected %j, answer %j: %d', async (expected, answer, value) => {
    expect(await valueOf(containsMatch, expected, answer)).toBe(value);
  });

  it.each([
    [['reset', 'link'], 'the link', 'link', 'lacks "reset"'],
    [['reset', 'link'], 'reset link', 'reset, link', 'contains "reset" and "link"'],
    [['a', 'b', 'c', 'd'], '', null, 'lacks "a" and "b" and 2 more'],
  ])('says of expected %j and answer %j what was found', async (expected, output, answer, explanation) => {
    expect(await evaluate(containsMatch, expected, output)).toMatchObject({ answer, explanation });
  });

  it.each([
    [['three', '3'], '3 days', 1, 'contains "3"'],
    [['a b', 'x'], 'none', 0, 'contains no "a b" or "x"'],
  ])('with match: any, expected %j, answer %j: %d', async (expected, output, value, explanation) => {
    const settings = { match: 'any' };
    expect(await evaluate(containsMatch, expected, output, settings)).toMatchObject({ value, explanation });
  });

  it('minds case where it is told to', async () => {
    expect(await valueOf(containsMatch, ['IT', 'AI'], 'It is AI.', { case_sensitive: true })).toBe(0.5);
  });

  it('checks its settings', () => {
    expect(containsMatch.settings['match']?.check('some')).toBe('`all` or `any`');
    expect(containsMatch.settings['case_sensitive']?.check('yes')).toBe('`true` or `false`');
  });

  it.each([
    ['', '`expected` is an empty text'],
    [['refund', '\u200b'], '`expected[1]` is an empty text'],
  ])('refuses %j, which every answer contains', (expected, problem) => {
    expect(containsMatch.findProblem(createCase({ expected }), {})).toBe(problem);
  });
});
