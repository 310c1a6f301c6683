import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { numericMatch } from '../../src/evaluators/numeric-match.ts';
import { evaluate, testEvaluator, valueOf } from '../support/evaluator-conformance.ts';
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
    [5, '5 = 2 + 3 = the total', 0], // nothing after the last `=`: its last number
    [3, '5 = 2 + 3 = the total', 1],
  ])('with extract: final, expected %j, answer %j: %d', async (expected, answer, value) => {
    expect(await valueOf(numericMatch, expected, answer, { extract: 'final' })).toBe(value);
  });

  it('reports beside the final number whether any was right', async () => {
    const score = await evaluate(numericMatch, 9, 'It is 9. No, 10.', { extract: 'final' });
    expect(score).toMatchObject({ value: 0, answer: '10', secondary: { any_number: 1 } });
  });

  it('takes a case’s own tolerance before the benchmark’s', async () => {
    const item = createCase({ expected: 100, metadata: { tolerance: 5 } });
    expect(await numericMatch.evaluate(item, '104', { tolerance: 0 }, {})).toMatchObject({ value: 1 });
    expect(await valueOf(numericMatch, 100, '104', { tolerance: 0 })).toBe(0);
  });

  it.each(['twelve', '12 apples', true, [12, 'x'], []])('takes %j for no number', (expected) => {
    expect(numericMatch.findProblem(createCase({ expected }), {})).toMatch(/`expected`/);
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
