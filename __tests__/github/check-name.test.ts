import { describe, expect, it } from 'vitest';
import { nameCheck } from '../../src/github/check-name.ts';
import { HOSTILE } from '../support/hostile.ts';

const name = (benchmarks: readonly string[], models: readonly string[] = []): string =>
  nameCheck('LLM benchmarks', { benchmarks, models });

describe('nameCheck', () => {
  it.each([
    [[], [], 'LLM benchmarks'],
    [['support'], [], 'LLM benchmarks (support)'],
    [[], ['gpt-4'], 'LLM benchmarks (on gpt-4)'],
    [['support'], ['gpt-4'], 'LLM benchmarks (support on gpt-4)'],
    [
      ['support', 'sales'],
      ['llama3:8b', 'meta/Llama-3'],
      'LLM benchmarks (sales, support on llama3:8b, meta/Llama-3)',
    ],
    [['ответы', '客服'], [], 'LLM benchmarks (ответы, 客服)'],
  ])('names a run of %j on %j', (benchmarks, models, expected) => {
    expect(name(benchmarks, models)).toBe(expected);
  });

  it('gives one name to one selection, however it is written', () => {
    expect(name(['b', 'a', 'b'])).toBe(name(['a', 'b']));
  });

  it('gives different selections different names', () => {
    const long = 'x'.repeat(200);
    const selections: [string[], string[]][] = [
      [['a'], []],
      [[], ['a']],
      [['a b'], []],
      [['a-b'], []],
      [['a on b'], []],
      [['a'], ['b']],
      [['a#b'], []],
      [['a@b'], []],
      [[`${long}1`], []],
      [[`${long}2`], []],
      [[], [`${long}1`]],
    ];
    const names = selections.map(([benchmarks, models]) => name(benchmarks, models));
    expect(new Set(names).size).toBe(selections.length);
  });

  it.each([
    '@org/team',
    'fixes #12',
    '<img src=x>',
    '![x](http://x/?d)',
    '`code`',
    '**bold**',
    'a\u202eb',
    ...HOSTILE,
  ])('has nothing of %j in it that GitHub acts on', (odd) => {
    for (const made of [name([odd]), name([], [odd])])
      expect(made).toMatch(/^LLM benchmarks \((?:on )?[\p{L}\p{N}_.:+, -]* ?[0-9a-f]{8}\)$/u);
  });

  it.each([[['x'.repeat(3000)]], [Array.from({ length: 500 }, (_, index) => `benchmark-${index}`)]])(
    'is short however long the selection is',
    (benchmarks) => {
      expect(name(benchmarks).length).toBeLessThan(80);
    },
  );

  it("leaves the workflow's own name as it is, on one line and not endless", () => {
    const all = { benchmarks: [], models: [] };
    expect(nameCheck('LLM: support & sales (v2)!', all)).toBe('LLM: support & sales (v2)!');
    expect(nameCheck('one\ntwo', all)).toBe('one two');
    expect(nameCheck('x'.repeat(3000), all)).toHaveLength(100);
  });
});
