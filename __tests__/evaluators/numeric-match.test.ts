import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { numericMatch } from '../../src/evaluators/numeric-match.ts';
import { searchUnwatched } from '../../src/evaluators/pattern-search.ts';
import { problemOf, evaluate, testEvaluator, valueOf } from '../support/evaluator-conformance.ts';
import { createCase } from '../support/plans.ts';
import { SHARED_STANDARD } from '../support/shared-standard.ts';

describe('numericMatch', () => {
  testEvaluator(numericMatch, { expected: 42, right: 'The answer is 42.' });

  it.each([
    ['1.10', 'It is 1.1', 1], // a number as its file has it
    ['12345678901234567890', '12345678901234567890', 1],
    ['12345678901234567890', '12345678901234567891', 0],
    ['0x1F', '31', 1],
    ['0o17', '15', 1],
    ['+5', '5', 1],
    ['1.', '1', 1],
    ['007', '7', 1],
    ['1234.5', 'It costs 1,234.5 in all', 1],
    [29, 'Price: $29.00', 1],
    [1000, 'about 1e3', 1],
    [-3, 'x = -3', 1],
    [-3, 'x = −3', 1], // the minus sign of typography
    [3, 'x = -3', 0],
    [3, '10-3', 1], // a minus after a digit is no sign
    [-3, '10-3', 0],
    [19, 'covid-19', 1],
    [-5, '-$5', 1],
    [-5, '$-5.00', 1],
    [50, '50%', 1],
    [0.5, '.5', 1],
    [5, 'so it is ...5', 1], // a point that is none of a number
    [5, 'No.5', 1],
    [18, 'She has 18.', 1],
    [2, 'H2O', 1], // in words too
    [19, 'cafe\u0301-19', 1], // an accent belongs to its letter
    [1234567, '1,234,567 people', 1],
    [23, '1,23', 1], // no thousands
    ['50%', '50 percent', 1],
    ['$1,000', '1000', 1],
    ['3.', '3', 1],
    [1234, String.raw`\boxed{1{,}234}`, 1],
    [1234, String.raw`1\,234 or 1,\!234`, 1],
    [123456, '123458', 0], // five significant digits are not enough
    ['12345678901234567890', '12345678901234567891', 0], // more digits than a double holds
    [0.3, '0.29', 1], // 0.01 apart, though not in binary
    [0.3, '0.2899', 0],
    [7, 'seven', 0],
    [-3, 'x = - 3', 1],
    [-3, 'It is –3.', 1], // the en dash that editors make of a minus
    [5, 'pages 3–5', 1],
    [-3, 'negative 3', 1],
    [-3, 'So x is minus 3.', 1],
    [3, '5 minus 3', 1],
    [3, 'at least 3', 1],
    [-3, '≤ -3', 1],
    [1, '12', 0],
    [[1, 2], 'two is 2', 1],
  ])('expected %j, answer %j: %d', async (expected, answer, value) => {
    expect(await valueOf(numericMatch, expected, answer)).toBe(value);
  });

  it.each([
    [18, 'She makes 9 * 2 = $<<9*2=18>>18 a day.\nA: 18', 1],
    [18, '16 - 3 - 4 = 9, and 9 * 2 = 18.', 1],
    [9, '16 - 3 - 4 = 9, and 9 * 2 = 18.', 0],
    [18, '#### 18 (not 20)', 1],
    [18, String.raw`so \boxed{18}, since 20 is too much`, 1],
    [18, 'The answer is 18. I checked it 2 times.', 1],
    [18, 'First 20. Then 18.\n\nThat is all.', 1],
    [18, 'FINAL ANSWER IS 18, not 20', 1],
    [18, 'The answer isn’t known. It is 20 - 2 = 18 for 5 of them.', 1],
    [18, "The answer isn't 20. It is 18.", 1], // no marker
    [18, '#### 18\n####', 1], // a marker that no number follows
    [1200, 'A: $1,200 (5 boxes)', 1],
    // an equation gives its result
    [18, '#### 12 + 6 = 18', 1],
    [18, 'The answer is 12 + 6 = 18.', 1],
    [18, String.raw`\boxed{3 \times 6 = 18}`, 1],
    [18, 'The answer is 18 = 9 * 2.', 1],
    [18, 'The answer is 9 * 2, which is 18.', 1],
    [18, 'The answer is 16 - 3 - 4 = 9 eggs * $2 = $18 on each of 7 days.', 1],
    [13, 'The answer is 16 -3 = 13', 1],
    [18, 'The answer is 18 (since 9 * 2 = 18, and 20 is too much)', 1], // no equation begins there
    [18, 'The answer is 18, which is 2 more than 16.', 1],
    [18, String.raw`\boxed{\frac{36}{2} = 18}`, 1],
    [18, 'The answer is 50% of 36 = 18', 1],
    [18, '#### 9 * 2\n= 18', 1],
    [18, 'The answer is 16 − 3 − 4 = 9, and 9 × 2 = 18.', 1],
    // denied, only reported, gone back on
    [18, 'If the answer is 20, she has too many. She has 18.', 1],
    [18, 'Some may say the answer is 20. It is really 18.', 1],
    [18, 'The answer is 20. However, she eats 2. Therefore she has 18.', 1],
    [18, 'The answer is 20.\n\nLet me double check: she eats 2. So 20 - 2 = 18.', 1],
    [18, 'The answer is not 20, because 2 eggs broke. So she has 18.', 1],
    [18, 'First I thought the answer is 20. But she used 2, hence 18 eggs remain.', 1],
    [18, 'I do not think the answer is 20. It is 18.', 1],
    [18, 'The answer is 20. Wait, that is wrong: she eats 1, so 18.', 1],
    [18, 'The answer is 20. No, 18.', 1],
    [18, 'The answer is 20. But she used 2, so 18 remain.', 1],
    [18, 'The answer is 18. However, if she sold at 3 dollars it would be 27.', 1], // no conclusion
    [18, 'She does not eat 4, so the answer is 18. It took 2 steps.', 1],
    // a question of the model's own
    [18, 'So 9 at 2.\n#### 18\n\nQuestion: Tom has 7 and buys 5?\nAnswer: 12\n#### 12', 1],
    [18, 'The answer is 18.\n\nQ: Tom has 5 apples. How many?\nA: The answer is 5.', 1],
    [18, '#### 18<|im_end|>\n<|im_start|>user\n5 more?', 1],
    [18, '9 * 2 = 18\n\n**Problem 2:** what is 2 + 3?\nAnswer: 5', 1],
    [18, 'Question: 16 eggs?\nAnswer: 18', 1], // the question that was asked
    [18, 'She has 16 eggs.\n\nQuestion: how much?\n\n9 * 2 = 18\n#### 18', 1],
    [18, '#### 18\n\nTom has 7 cows and buys 5. How many has he?\n#### 12', 1],
    [18, '18\n\nQuestion: Tom has 5. How many?\nAnswer: 5', 1],
    [18, 'The answer is 9 eggs.\n\nHow much does she make?\n\nThe answer is 18.', 1], // a step of its own
    // notes, headings, signs
    [18, 'Answer: 18\nNote: this is for 7 days.', 1],
    [18, '**Answer:** $18 (9 eggs at 2 dollars)', 1],
    [18, '#### Step 1: 20 - 4 = 16\n#### Step 2: 16 + 2 = 18', 1],
    [-18, 'The answer is −18.', 1],
    [-18, 'The answer is negative 18.', 1],
    [18, 'The answer is at least 18, for 7 days.', 1],
    [5, '5 = 2 + 3 = the total', 0], // nothing after the last `=`: its last number
    [3, '5 = 2 + 3 = the total', 1],
  ])('with extract: final, expected %j, answer %j: %d', async (expected, answer, value) => {
    expect(await valueOf(numericMatch, expected, answer, { extract: 'final' })).toBe(value);
  });

  it('reports beside the final number whether any was right', async () => {
    const score = await evaluate(numericMatch, 9, 'It is 9. No, 10.', { extract: 'final' });
    expect(score).toMatchObject({ value: 0, answer: '10', secondary: { any_number: 1 } });
  });

  it('takes no time with the square of the spaces where a question may be', async () => {
    const answer = `Answer: 18\nquestion${' '.repeat(200_000)}x 7`;
    expect(await valueOf(numericMatch, 18, answer, { extract: 'final' })).toBe(1);
  });

  it('takes a case’s own tolerance before the benchmark’s', async () => {
    const item = createCase({ expected: 100, metadata: { tolerance: 5 } });
    expect(await numericMatch.evaluate(item, '104', { tolerance: 0 }, {}, searchUnwatched)).toMatchObject({
      value: 1,
    });
    expect(await valueOf(numericMatch, 100, '104', { tolerance: 0 })).toBe(0);
  });

  it.each(['twelve', '12 apples', true, [12, 'x'], []])('takes %j for no number', (expected) => {
    expect(problemOf(numericMatch, expected)).toMatch(/`expected`/);
  });

  it('checks its settings', () => {
    expect(numericMatch.settings['tolerance']?.check(-1)).toBe('a number from 0');
    expect(numericMatch.settings['tolerance']?.check(0.5)).toBeUndefined();
    expect(numericMatch.settings['extract']?.check('last')).toBe('`any` or `final`');
  });

  const file = `${SHARED_STANDARD}/gsm8k/example_model_solutions.first400.jsonl`;
  it.skipIf(!existsSync(file))(
    'agrees with the published verdicts on 1 600 answers of four models',
    async () => {
      type Row = { ground_truth: string } & Record<string, { is_correct: boolean; solution: string }>;
      const rows = readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Row);
      let disagreements = 0;
      for (const { question: _question, ground_truth, ...models } of rows)
        for (const { is_correct, solution } of Object.values(models)) {
          const value = await valueOf(numericMatch, ground_truth.split('A:').at(-1)?.trim() ?? '', solution, {
            extract: 'final',
          });
          if ((value === 1) !== is_correct) disagreements += 1;
        }
      expect(disagreements).toBe(0);
    },
  );
});
