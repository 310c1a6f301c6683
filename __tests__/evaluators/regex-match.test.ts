import { describe, expect, it } from 'vitest';
import { regexMatch } from '../../src/evaluators/regex-match.ts';
import { evaluate, testEvaluator, valueOf } from '../support/evaluator-conformance.ts';
import { createCase } from '../support/plans.ts';

describe('regexMatch', () => {
  testEvaluator(regexMatch, { expected: String.raw`\bpar\w+`, right: 'It is PARIS.' });

  it.each([
    ['a.b', 'A\nB', 1], // dot matches newline, case does not count
    ['^b', 'a\nb', 0],
    ['(?m)^b', 'a\nb', 1],
    [String.raw`(?P<year>\d{4})-(?P=year)`, '2026-2026', 1],
    [String.raw`\Ayes\Z`, 'yes', 1],
    [String.raw`\Ayes\Z`, 'yes!', 0],
    [String.raw`^\(?P<x`, 'P<x', 1], // no group of Python's: the bracket is escaped
    [String.raw`^[(?P<]$`, 'P', 1], // nor in a class
    ['(?is)a.b', 'A\nB', 1],
    [String.raw`^\p{Lu}.$`, 'x😀', 1], // with u a dot is a whole character
    [String.raw`\-`, 'a-b', 1], // not valid with u, so taken without
    [['nope', 'yes'], 'Yes', 1],
    [42, 'It is 42.', 1],
  ])('pattern %j, answer %j: %d', async (expected, answer, value) => {
    expect(await valueOf(regexMatch, expected, answer)).toBe(value);
  });

  it('takes a number for a pattern, but no mapping', () => {
    expect(regexMatch.findProblem(createCase({ expected: 42 }), {})).toBeUndefined();
    expect(regexMatch.findProblem(createCase({ expected: { a: 1 } }), {})).toContain('must be a pattern');
  });

  it.each(['(', '[z-a]', '*a', '(?P<n>', '(?x)a'])(
    'names the invalid pattern %j before anything is asked',
    (expected) => {
      expect(regexMatch.findProblem(createCase({ expected }), {})).toContain(
        '`expected` is no valid pattern',
      );
    },
  );

  it('leaves an answer unscored on which the pattern runs away, and goes on with the next', async () => {
    const slow = await evaluate(regexMatch, '^(a+)+$', `${'a'.repeat(40)}!`);
    expect(slow).toMatchObject({ status: 'unscored' });
    expect(await valueOf(regexMatch, '^(a+)+$', 'aaaa')).toBe(1);
  });

  it('leaves an answer unscored at which the engine gives up, and goes on with the next', async () => {
    const failed = await evaluate(regexMatch, '(?:a|b)*c', 'a'.repeat(20_000_000));
    expect(failed).toMatchObject({ status: 'unscored', reason: expect.stringContaining('fails on this') });
    expect(await valueOf(regexMatch, '(?:a|b)*c', 'abac')).toBe(1);
  });

  it('finds another pattern of a list though one runs away', async () => {
    expect(await valueOf(regexMatch, ['^(a+)+$', '!$'], `${'a'.repeat(40)}!`)).toBe(1);
  });

  it('scores many answers at once', async () => {
    const values = await Promise.all(
      Array.from({ length: 500 }, (_, i) => valueOf(regexMatch, '7$', String(i))),
    );
    expect(values.reduce((sum, value) => sum + value, 0)).toBe(50);
  });
});
