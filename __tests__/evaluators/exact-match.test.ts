import { describe, expect, it } from 'vitest';
import { exactMatch } from '../../src/evaluators/exact-match.ts';
import { testEvaluator, valueOf } from '../support/evaluator-conformance.ts';

describe('exactMatch', () => {
  testEvaluator(exactMatch, { expected: 'Paris', right: 'paris.' });

  it.each([
    ['Paris', '  PARIS!  ', 1],
    ['New York', 'new   york', 1],
    ['New York', 'newyork', 0],
    ['Yes', 'Yes, it is.', 0],
    ['snake_case', 'snakecase', 0], // \w holds the underscore
    ['café', 'cafe\u0301', 0], // a combining mark is no \w: "cafe"
    ['cafe', 'cafe\u0301', 1],
    ['STRASSE', 'straße', 0], // lower-casing is no case folding
    ['a\u001cb', 'a b', 1], // \s as Python has it
    ['a\ufeffb', 'ab', 1], // the byte order mark is no space there, and no \w
    ['ΟΔΟΣ', 'οδος', 1], // final sigma
    ['Paris', 'Paris !', 0], // spaces are stripped before punctuation is dropped, as in Python: "paris "
    ['x²', 'X²', 1], // ² is \w
    ['x', 'X²', 0],
    ['a\u00a0b', 'A  B', 1],
    ['\u{1e4d0}', '', 1], // a letter since Unicode 15: none to Python 3.11
    ['', '...', 1],
    [42, '42', 1],
    [true, 'True', 1],
  ])('expected %j, answer %j: %d', async (expected, answer, value) => {
    expect(await valueOf(exactMatch, expected, answer)).toBe(value);
  });

  it('takes a list as any of them', async () => {
    expect(await valueOf(exactMatch, ['UK', 'United Kingdom'], 'united kingdom.')).toBe(1);
    expect(await valueOf(exactMatch, ['UK', 'United Kingdom'], 'England')).toBe(0);
    expect(await valueOf(exactMatch, [], 'England')).toBe(0);
  });
});
