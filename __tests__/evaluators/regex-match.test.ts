import { describe, expect, it } from 'vitest';
import { regexMatch } from '../../src/evaluators/regex-match.ts';
import { problemOf, testEvaluator, valueOf } from '../support/evaluator-conformance.ts';
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
    [String.raw`\-`, 'a-b', 1],
    [['nope', 'yes'], 'Yes', 1],
    [42, 'It is 42.', 1],
    ['^Paris$', 'Paris\n', 1], // before a last line break
    ['^Paris$', 'Paris\n\n', 0],
    [String.raw`\APARIS\Z`, 'Paris\n', 0],
    ['(?m)^b$', 'a\r\nb\nc', 1],
    ['(?m)^b', 'a\rb', 0], // only \n ends a line
    [String.raw`^\w+$`, 'naïve', 1],
    [String.raw`\bété\b`, 'Un été!', 1],
    [String.raw`\bé`, 'café', 0],
    [String.raw`^\d$`, '٣', 1],
    [String.raw`(?a)\d`, '٣', 0],
    [String.raw`\s`, '\u001c', 1],
    [String.raw`^[\W]$`, 'é', 0],
    [String.raw`[]a]`, ']', 1], // a bracket that stands first is itself
    ['a{,2}b$', 'b', 1],
    ['a{x', 'a{x', 1],
    ['[&&]', '&', 1],
    [String.raw`\x41\u00e9\U0001F600`, 'Aé😀', 1],
    [String.raw`\101`, 'A', 1],
    [String.raw`(a|b)\1`, 'bb', 1],
    ['(?#a comment)b', 'b', 1],
    ['(?x) a b # c', 'ab', 1],
    ['(?-i:A)b', 'AB', 1],
    ['(?-i:A)b', 'ab', 0],
    ['(?-s:a.b)', 'a\nb', 0],
    ['(?P<année>a)', 'a', 1],
    [String.raw`\$5\.00`, '$5.00', 1],
  ])('pattern %j, answer %j: %d', async (expected, answer, value) => {
    expect(await valueOf(regexMatch, expected, answer)).toBe(value);
  });

  it('takes a number for a pattern, but no mapping', () => {
    expect(regexMatch.findProblem(createCase({ expected: 42 }), {})).toBeUndefined();
    expect(regexMatch.findProblem(createCase({ expected: { a: 1 } }), {})).toContain('must be a pattern');
  });

  it.each([
    ['(', 'a `(` is not closed'],
    ['a)', 'a `)` closes nothing'],
    ['[a', 'a `[` is not closed'],
    ['[z-a]', 'range out of order in character class'],
    ['*a', 'nothing to repeat'],
    ['(?P<n>', 'a `(` is not closed'],
    ['(?P=n)', 'invalid named capture referenced'],
    [String.raw`(a)\2`, 'there is no group 2'],
    [String.raw`[\d-z]`, 'a range in `[…]` goes from one character to another'],
    [String.raw`\q`, '`\\q` is not an escape that Python knows here'],
    ['\\', 'it ends in a backslash'],
    ['a(?i)', 'flags for the whole pattern stand at its start'],
    ['(?L)a', 'the flag `L` is not supported'],
    ['a++', 'possessive quantifiers (`a++`) are not supported'],
    ['(?>a)', 'atomic groups (`(?>…)`) are not supported'],
    ['(?(1)a)', 'conditional groups (`(?(…)…)`) are not supported'],
    [String.raw`\N{DASH}`, 'named characters (`\\N{…}`) are not supported'],
    ['', 'it is empty'],
    ['(?i)', 'it is empty'],
  ])('names what is wrong with the pattern %j before anything is asked', (expected, reason) => {
    const problem = `\`expected\` is no valid pattern: ${reason}`;
    expect(problemOf(regexMatch, expected)).toContain(problem);
    expect(problemOf(regexMatch, ['a', expected])).toContain(problem);
  });

  it.each([
    ['NASA', 'nasa', { ignore_case: false }, 0],
    ['(?i)NASA', 'nasa', { ignore_case: false }, 1],
    ['a.b', 'a\nb', { dot_all: false }, 0],
    ['a.b', 'a\rb', { dot_all: false }, 1], // only \n is a line break to Python
    ['^b$', 'a\nb\nc', { multiline: true }, 1],
    ['a b # c', 'ab', { verbose: true }, 1],
  ])('pattern %j, answer %j, settings %j: %d', async (expected, answer, settings, value) => {
    expect(await valueOf(regexMatch, expected, answer, settings)).toBe(value);
  });
});
