import { describe, expect, it } from 'vitest';
import { exactMatch } from '../../src/evaluators/exact-match.ts';
import { testEvaluator, valueOf } from '../support/evaluator-conformance.ts';
import { createCase } from '../support/plans.ts';

describe('exactMatch', () => {
  testEvaluator(exactMatch, { expected: 'Paris', right: 'paris.' });

  it.each([
    ['Paris', '  PARIS!  '],
    ['Paris', 'Paris !'],
    ['Paris', '**Paris**.'],
    ['Paris', '`Paris`'],
    ['Paris', '“Paris”.'],
    ['Paris', '(Paris).'],
    ['Paris', 'Paris 🎉'],
    ['Paris', '\u200bPa\u00adris\ufeff'],
    ['New York', 'new \n york'],
    ['New York', 'new\u00a0york'],
    ['Paris, France', 'paris,france'],
    ['Paris, France', 'Paris – France'],
    ['B', 'B)'],
    ['B', '(b)'],
    ["don't", 'don’t'],
    ["don't", 'don´t'],
    ["don't", 'dont'],
    ['e-mail', 'email'],
    ['e\u2011mail', 'e-mail'],
    ['U.S.A.', 'USA'],
    ['Ph.D.', 'PhD'],
    ['1,000', '1000'],
    ['1,00,000', '100000'],
    ["1'234.50", '1234.50'],
    ['-24', '\u221224.'],
    ['3/4', '¾'],
    ['x²', 'X^2'],
    ['Café', 'cafe\u0301'],
    ['ﬁn', 'fin'],
    ['Ｐａｒｉｓ１', 'paris1'],
    ['北京', '北京。'],
    ['שלום', '\u200fשלום\u200e!'],
    ['مرحبا', 'مرحبا؟'],
    ['¿Sí?', 'sí'],
    ['ΟΔΟΣ', 'οδος'], // final sigma
    [42, '42'],
    [true, 'True'],
  ])('takes %j and %j for the same', async (expected, answer) => {
    expect(await valueOf(exactMatch, expected, answer)).toBe(1);
    expect(await valueOf(exactMatch, answer, String(expected))).toBe(1);
  });

  it.each([
    ['New York', 'newyork'],
    ['Yes', 'Yes, it is.'],
    ['snake_case', 'snakecase'],
    ['Café', 'Cafe'],
    ['STRASSE', 'straße'], // lower case is no case folding
    ['1.0', '10'],
    ['1.5', '15'],
    ['.5', '5'],
    ['1.2.3', '123'],
    ['1,5', '15'],
    ['-24', '24'],
    ['+5', '5'],
    ['x = -1', 'x = 1'],
    ['x-1', 'x1'],
    ['x-y', 'xy'],
    ['C++', 'C#'],
    ['C++', 'C'],
    ['C#', 'C'],
    ['3/4', '34'],
    ['10:30', '1030'],
    ['2024-01-02', '20240102'],
    ['2024-01-02', '2024/01/02'],
    ['50%', '50'],
    ['$5', '5'],
    ['10²', '102'],
    ['1½', '11/2'],
    ['f(x)', 'fx'],
    ['(a + b) * c', 'a + b * c'],
    ['[0, 1]', '(0, 1)'],
    ["5'10", '510'],
    ['!x', 'x'],
    ['a@b', 'ab'],
    ['example.com', 'examplecom'],
    ['main.py', 'mainpy'],
    ['] )', '> >'],
    ['] )', '] ]'],
    ['()', '[]'],
    ['?', '!'], // nothing but marks: each as it stands
    ['👍', '👎'],
    ['A♠', 'A♥'],
  ])('takes %j and %j for two', async (expected, answer) => {
    expect(await valueOf(exactMatch, expected, answer)).toBe(0);
    expect(await valueOf(exactMatch, answer, expected)).toBe(0);
  });

  it('takes a list as any of them', async () => {
    expect(await valueOf(exactMatch, ['UK', 'United Kingdom'], 'united kingdom.')).toBe(1);
    expect(await valueOf(exactMatch, ['UK', 'United Kingdom'], 'England')).toBe(0);
  });

  it.each([
    ['', '`expected` is an empty text'],
    [' \u200b\n', '`expected` is an empty text'],
    [['Paris', ''], '`expected[1]` is an empty text'],
  ])('refuses %j, which nothing can be', (expected, problem) => {
    expect(exactMatch.findProblem(createCase({ expected }), {})).toBe(problem);
  });
});
