import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/domain/json.ts';
import type { Score } from '../../src/domain/score.ts';
import type { Evaluator } from '../../src/evaluators/evaluator.ts';
import { createCase } from '../support/plans.ts';

/** Scores one answer as the run does. */
export async function evaluate(
  evaluator: Evaluator,
  expected: Json,
  answer: string,
  settings: Record<string, Json> = {},
): Promise<Score> {
  return await evaluator.evaluate(createCase({ expected }), answer, settings);
}

/** Gives the value of a score; fails where there is none. */
export async function valueOf(...args: Parameters<typeof evaluate>): Promise<number> {
  const score = await evaluate(...args);
  if (score.status !== 'scored') throw new Error(score.reason);
  return score.value;
}

const ODD_ANSWERS = [
  '',
  ' ',
  '\0',
  '😀'.repeat(50),
  'e\u0301',
  '\u202Eabc',
  '<!-- -->',
  'x'.repeat(100_000),
  '9'.repeat(5_000),
];

/** What every evaluator promises, whatever it scores by. */
export function testEvaluator(evaluator: Evaluator, sample: { expected: Json; right: string }): void {
  describe('as every evaluator', () => {
    it.each(ODD_ANSWERS.map((answer) => [answer.slice(0, 10), answer]))(
      'scores the answer %j',
      async (_name, answer) => {
        const score = await evaluate(evaluator, sample.expected, answer);
        if (score.status !== 'scored') throw new Error(score.reason);
        expect(score.value).toBeGreaterThanOrEqual(0);
        expect(score.value).toBeLessThanOrEqual(1);
        expect(score.explanation).toMatch(/\S/);
        expect(score.explanation.length).toBeLessThan(300);
      },
    );

    it('gives a right answer 1, and the same again', async () => {
      const first = await evaluate(evaluator, sample.expected, sample.right);
      expect(first).toMatchObject({ status: 'scored', value: 1 });
      expect(await evaluate(evaluator, sample.expected, sample.right)).toEqual(first);
    });

    it('names a missing expected before anything is asked', () => {
      expect(evaluator.findProblem(createCase({ expected: null }), {})).toContain('`expected` is missing');
      expect(evaluator.findProblem(createCase({ expected: sample.expected }), {})).toBeUndefined();
    });

    it('takes a mapping as expected for a mistake', () => {
      expect(evaluator.findProblem(createCase({ expected: { a: 1 } }), {})).toMatch(/`expected` must be/);
    });
  });
}
