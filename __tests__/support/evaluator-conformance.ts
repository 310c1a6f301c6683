import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/domain/json.ts';
import type { Score } from '../../src/domain/score.ts';
import type { Evaluator } from '../../src/evaluators/evaluator.ts';
import { searchUnwatched } from '../../src/evaluators/pattern-search.ts';
import { plainPhrase } from '../../src/text/phrase.ts';
import { createCase } from './plans.ts';

/** Scores one answer as the run does. */
export async function evaluate(
  evaluator: Evaluator,
  expected: Json,
  answer: string,
  settings: Record<string, Json> = {},
): Promise<Score> {
  return await evaluator.evaluate(createCase({ expected }), answer, settings, {}, searchUnwatched);
}

/** Gives the value of a score; fails where there is none. */
export async function valueOf(...args: Parameters<typeof evaluate>): Promise<number> {
  const score = await evaluate(...args);
  if (score.status !== 'scored') throw new Error(score.reason);
  return score.value;
}

/** Gives what is wrong with an expected answer, in words; undefined where nothing is. */
export function problemOf(evaluator: Evaluator, expected: Json): string | undefined {
  const problem = evaluator.findProblem(createCase({ expected }), {});
  return typeof problem === 'object' ? plainPhrase(problem) : problem;
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
  '9'.repeat(900),
  // What takes the square of its length in a careless search.
  `x${' '.repeat(400_000)}x`,
  'A: '.repeat(60_000),
  '= 1. '.repeat(60_000),
  `a${'\u0301\u0316'.repeat(100_000)}`,
];

/** A right answer to what is expected, and a wrong one: the empty one unless given. */
type Sample = { readonly expected: Json; readonly right: string; readonly wrong?: string };

/** What every evaluator promises, whatever it scores by. */
export function testScores(evaluator: Evaluator, { expected, right }: Sample): void {
  describe('as every evaluator', () => {
    it('has a rule and examples, which it scores as it says', async () => {
      expect(evaluator.reference.rule.join(' ')).toMatch(/\S/);
      expect(evaluator.reference.examples.length).toBeGreaterThan(1);
      for (const { settings = {}, ...example } of evaluator.reference.examples) {
        expect(evaluator.findProblem(createCase({ expected: example.expected }), settings)).toBeUndefined();
        const value = await valueOf(evaluator, example.expected, example.answer, settings);
        expect({ ...example, value }).toEqual(example);
      }
    });

    it('says what each version after the first changed', () => {
      const versions = Object.keys(evaluator.reference.versions ?? {}).map(Number);
      expect(versions).toEqual(Array.from({ length: evaluator.version - 1 }, (_, index) => index + 2));
    });

    it('takes the default of each of its settings', () => {
      for (const setting of Object.values(evaluator.settings))
        expect(setting.check(setting.default)).toBeUndefined();
    });

    it.each(ODD_ANSWERS.map((answer) => [answer.slice(0, 10), answer]))(
      'scores the answer %j',
      async (_name, answer) => {
        const score = await evaluate(evaluator, expected, answer);
        if (score.status !== 'scored') throw new Error(score.reason);
        expect(score.value).toBeGreaterThanOrEqual(0);
        expect(score.value).toBeLessThanOrEqual(1);
        expect(score.explanation).toMatch(/\S/);
        expect(score.explanation.length).toBeLessThan(300);
      },
    );

    it('gives a right answer 1, and the same again', async () => {
      const first = await evaluate(evaluator, expected, right);
      expect(first).toMatchObject({ status: 'scored', value: 1 });
      expect(await evaluate(evaluator, expected, right)).toEqual(first);
    });
  });
}

/** What every evaluator promises that holds answers against texts or numbers, of which a list means any. */
export function testEvaluator(evaluator: Evaluator, sample: Sample): void {
  testScores(evaluator, sample);
  const { expected, right, wrong = '' } = sample;
  describe('as every evaluator of texts', () => {
    it('takes a list of one as the one', async () => {
      expect(evaluator.findProblem(createCase({ expected: [expected] }), {})).toBeUndefined();
      expect(await evaluate(evaluator, [expected], right)).toMatchObject({ value: 1 });
    });

    it('explains in a line, however much is expected', async () => {
      const score = await evaluate(
        evaluator,
        Array.from({ length: 100 }, () => expected),
        wrong,
      );
      expect(score).toMatchObject({ value: 0, explanation: expect.stringMatching(/^.{1,299}$/) });
    });

    it('names a missing expected before anything is asked', () => {
      expect(problemOf(evaluator, null)).toContain('`expected` is missing');
      expect(evaluator.findProblem(createCase({ expected }), {})).toBeUndefined();
    });

    it('takes a mapping as expected for a mistake', () => {
      expect(problemOf(evaluator, { a: 1 })).toMatch(/`expected` must be/);
    });

    it('takes an empty list for a mistake: no answer could be right', () => {
      expect(evaluator.findProblem(createCase({ expected: [] }), {})).toBe('`expected` is an empty list');
    });
  });
}
