import { describe, expect, it } from 'vitest';
import type { Evaluator } from '../../src/evaluators/evaluator.ts';
import { recordEvaluators } from '../../src/run/build-record.ts';
import { judgeBy, scoreAnswer } from '../../src/run/score-answer.ts';
import { createCase, createCompletion } from '../support/plans.ts';

function pass(
  scores: Record<string, number>,
  thresholds: Record<string, number> | null,
): Promise<boolean | null> {
  const findEvaluator = (name: string): Evaluator => ({
    version: 1,
    settings: {},
    reference: { rule: [], examples: [] },
    findProblem: () => undefined,
    evaluate: () => ({ status: 'scored', value: scores[name] ?? 0, answer: null, explanation: 'given' }),
  });
  const uses = Object.keys(scores).map((name) => ({ name, settings: {} }));
  const { signal } = new AbortController();
  const deps = { findEvaluator, instruments: {}, signal };
  const judging = { ...deps, uses, thresholds, price: null, scoresReasoning: false };
  return scoreAnswer(createCase(), createCompletion('x'), 1, judging).then(({ passed }) => passed);
}

describe('scoreAnswer', () => {
  it.each([
    [{ a: 0.7 }, true],
    [{ a: 0.69 }, false],
    [{ a: 1, b: 0.4 }, true], // 0.7 to a person, 0.7 less a rounding error to a computer
    [{ a: 0.8, b: 0.7, c: 0.6 }, true],
    [{ a: 1, b: 0.3 }, false],
  ])('passes %j by the mean: %s', async (scores, expected) => {
    expect(await pass(scores, null)).toBe(expected);
  });

  it.each([
    [{ a: 0.5, b: 0.9 }, { a: 0.5, b: 0.9 }, true],
    [{ a: 0.5, b: 1 }, { a: 0.6 }, false],
    [{ a: 0.9, b: 0.69 }, { a: 0.5 }, false], // b falls to 0.7
    [{ a: 0.9, b: 0.2 }, { a: 0.5, default: 0.2 }, true],
    [{ a: 1, b: 0 }, { default: 0 }, true],
    [{ a: 1, b: 0 }, { mean: 0.5 }, true],
    [{ a: 0.9, b: 0 }, { mean: 0.5, default: 0 }, false],
    [{ a: 1, b: 0 }, { mean: 0.5, default: 1 }, true], // the mean, in place of each its own
    [{ a: 1, b: 0 }, { mean: 0.5, b: 0.1 }, false],
  ])('passes %j against %j: %s', async (scores, thresholds, expected) => {
    expect(await pass(scores, thresholds)).toBe(expected);
  });
});

describe('judgeBy', () => {
  it('gives back the marks that a record was made with', () => {
    const uses = ['a', 'b'].map((name) => ({ name, settings: {} }));
    const findEvaluator = (): Evaluator => ({
      version: 1,
      settings: {},
      reference: { rule: [], examples: [] },
      findProblem: () => undefined,
      evaluate: () => ({ status: 'scored', value: 1, answer: null, explanation: '' }),
    });
    for (const thresholds of [{ mean: 0.4, b: 0.1 }, { a: 0.5, b: 1 }, null])
      expect(
        judgeBy(recordEvaluators(uses, thresholds, { findEvaluator, instruments: {} })).thresholds,
      ).toEqual(thresholds);
  });
});
