import { describe, expect, it } from 'vitest';
import { nameUses, readUses } from '../../src/benchmarks/evaluator-uses.ts';
import { callVerb } from '../support/io.ts';
import { problemsOfAsync } from '../support/problems-of.ts';
import { createTempDir } from '../support/temp-dir.ts';

describe('readUses', () => {
  it.each([
    ['exact_match', { name: 'exact_match', settings: {} }],
    [
      { name: 'contains_match', match: 'any', as: 'topic' },
      { name: 'contains_match', settings: { match: 'any' }, as: 'topic' },
    ],
    [
      { contains_match: { match: 'any', as: 'topic' } },
      { name: 'contains_match', settings: { match: 'any' }, as: 'topic' },
    ],
    [{ exact_match: null }, { name: 'exact_match', settings: {} }],
  ])('reads %j', (written, use) => {
    expect(readUses([written])).toEqual([use]);
  });
});

describe('nameUses', () => {
  it('counts those of a kind, past the names that are given', () => {
    const uses = readUses([
      'equals',
      { name: 'contains_match', expected: 'a' },
      { name: 'contains_match', expected: 'b', as: 'contains_match_2' },
      { name: 'contains_match', expected: 'c' },
    ]);
    expect(nameUses(uses).map(({ as }) => as)).toEqual([
      undefined,
      undefined,
      'contains_match_2',
      'contains_match_3',
    ]);
  });
});

/** Gives what `validate` says is wrong with a benchmark of these lines. */
async function wrong(lines: string): Promise<string> {
  using dir = createTempDir({
    'llm-bench.yml': 'models: [{ id: m, provider: ollama }]\n',
    'benchmarks/b.yaml': `name: b\n${lines}\n`,
  });
  return await problemsOfAsync(callVerb('validate', [], dir.path));
}

describe('checks that do not fit', () => {
  it.each([
    [
      'evaluators: [{ name: equals, as: x }, { name: exact_match, as: x }]',
      '2:39: two evaluators have the name `x`: give one another with `as`',
    ],
    ['evaluators: [{ name: equals, as: default }]', '`as` must not be `default`'],
    ['evaluators: [{ name: equals, as: __proto__ }]', '`as` must not be `__proto__`'],
    ['evaluators: [{ equals: {}, exact_match: {} }]', 'must be the name of an evaluator, or a mapping'],
    ['evaluators: [{ equal: {} }]', 'unknown evaluator `equal`; did you mean `equals`?'],
    [
      'evaluators: [{ name: contains_match, expected: [] }]',
      'case `b_1`, contains_match: `expected` is an empty list',
    ],
    ['thresholds: { equals: 1 }', '`thresholds.equals` names no evaluator of this benchmark'],
  ])('are refused in a benchmark: %s', async (line, message) => {
    expect(await wrong(`${line}\ntest_cases: [{ input: a, expected: a }]`)).toContain(message);
  });

  it.each([
    [
      'evaluators: [{ equal: { expected: b } }]',
      'b.yaml:2:14: case `b_1`, unknown evaluator `equal`; did you mean `equals`?',
    ],
    ['evaluators: [{ equals: { expect: b } }]', 'unknown setting `expect` of `equals`'],
    [
      'evaluators: [{ contains_match: { match: some } }]',
      '`match` of `contains_match` must be `all` or `any`',
    ],
    ['evaluators: [{ contains_match: { expected: "" } }]', 'contains_match: `expected` is an empty text'],
    ['evaluators: [equals]', 'case `b_1`, equals: `expected` is missing'],
    ['evaluators: []', '`test_cases[0].evaluators` must be a list of at least one evaluator'],
    [
      'evaluators: [{ equals: { expected: b } }], thresholds: { contains: 1 }',
      '`thresholds.contains` names no evaluator of this case',
    ],
    ['thresholds: { exact_match: 2 }', 'must be a number from 0 to 1'],
  ])('are refused in a case: %s', async (keys, message) => {
    expect(await wrong(`test_cases: [{ input: a, ${keys} }]`)).toContain(message);
  });

  it.each([
    ['an unknown evaluator', () => '{ input: a, evaluators: [{ equal: {} }] }'],
    ['texts for numbers', (n: number) => `{ input: a, expected: "no ${n}", evaluators: [numeric_match] }`],
    ['patterns', (n: number) => `{ input: a, expected: "${n}[", evaluators: [regex_match] }`],
  ])('are one problem where many cases have them: %s', async (_what, write) => {
    const cases = Array.from({ length: 12 }, (_, index) => write(index)).join(', ');
    expect(await wrong(`test_cases: [${cases}]`)).toMatch(/^[^\n]*\(and 11 more cases\)$/);
  });
});
