import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { defineBenchmark } from '../../src/builder/define-benchmark.ts';
import type { EvaluatorName } from '../../src/builder/types.ts';
import { evaluators } from '../../src/evaluators/index.ts';
import { callVerb } from '../support/io.ts';
import { problemsOf } from '../support/problems-of.ts';
import { createTempDir } from '../support/temp-dir.ts';

const NAMES: Readonly<Record<EvaluatorName, true>> = {
  exact_match: true,
  equals: true,
  contains_match: true,
  not_contains: true,
  starts_with: true,
  ends_with: true,
  fuzzy_match: true,
  regex_match: true,
  numeric_match: true,
  multiple_choice: true,
  semantic_similarity: true,
  llm_judge: true,
  human: true,
  json_match: true,
  json_schema: true,
  code_execution: true,
  javascript: true,
};

describe('defineBenchmark', () => {
  it.each(['yaml', 'json'])('saves as %s what the loader reads', async (ending) => {
    using dir = createTempDir({
      'cases.csv': 'question,answer,topic\nHow long?,3 days,\nHow much?,$5,cost\n',
      'more.json': '[{"id": "own", "input": "Why?", "expected": ["a", "b"]}]',
      'llm-bench.yml': 'models: [{ id: m, provider: ollama }]\n',
    });
    const file = path.join(dir.path, `benchmarks/support.${ending}`);
    const saved = defineBenchmark({ name: 'support', evaluators: ['exact_match'] })
      .addCase({ input: 'Where?', expected: 'here', tags: ['x'], metadata: { topic: 'place' } })
      .addCasesFrom(path.join(dir.path, 'more.json'))
      .addCasesFrom({
        file: path.join(dir.path, 'cases.csv'),
        fields: { input: 'question', expected: 'answer' },
      })
      .addCases([{ input: '007', expected: '1.10' }])
      .setDescription('What customers ask')
      .setVersion('2.0.0')
      .setEvaluators([{ contains_match: { match: 'any' } }, 'fuzzy_match'])
      .setThresholds({ default: 0.5, fuzzy_match: 0.2 })
      .setPrompt('Answer: {{input}}')
      .setSystemPrompt('Be kind.')
      .save(file);
    expect(saved).toBe(file);
    const out = (await callVerb('validate', [], dir.path)).out;
    expect(out).toContain('support on m: 5 cases');
  });

  it('names cases by a counter of those without an id, as the loader does', () => {
    const built = defineBenchmark({ name: 'x', test_cases: [{ input: 'a', expected: 1 }] })
      .addCase({ id: 'own', input: 'b', expected: 1 })
      .addCase({ input: 'c', expected: 1 })
      .build();
    expect(built.test_cases.map(({ id }) => id)).toEqual(['x_1', 'own', 'x_2']);
    expect(Object.keys(built)).toEqual(['name', 'test_cases']);
  });

  it('takes the place of what it saved before', () => {
    using dir = createTempDir();
    const file = path.join(dir.path, 'x.json');
    const builder = defineBenchmark({ name: 'x' }).addCase({ input: 'a', expected: 'b' });
    builder.save(file);
    builder.addCase({ input: 'c', expected: 'd' }).save(file);
    expect(JSON.parse(dir.read('x.json'))).toMatchObject({ test_cases: [{ id: 'x_1' }, { id: 'x_2' }] });
  });

  it('keeps an empty cell of a file as empty text for templates', () => {
    using dir = createTempDir({ 'c.csv': 'input,expected,topic\na,b,\nc,d,e\n' });
    const builder = defineBenchmark({ name: 'x', prompt: '{{topic}}: {{input}}' });
    expect(builder.addCasesFrom(path.join(dir.path, 'c.csv')).build().test_cases[0]).toMatchObject({
      metadata: { topic: null },
    });
  });

  it.each([
    [{ name: 'x' }, 'there is no case'],
    [{ name: 'x', test_cases: [{ input: 'a' }] }, '`expected` is missing'],
    [
      {
        name: 'x',
        test_cases: [
          { id: 'a', input: 'a', expected: 1 },
          { id: 'a', input: 'b', expected: 1 },
        ],
      },
      'given twice',
    ],
    [{ name: 'x', prompt: '{{nobody}} {{input}}', test_cases: [{ input: 'a', expected: 1 }] }, '{{nobody}}'],
    [
      { name: 'x', thresholds: { nobody: 1 }, test_cases: [{ input: 'a', expected: 1 }] },
      '`thresholds.nobody`',
    ],
    [{ name: 'x', typo: 1, test_cases: [{ input: 'a', expected: 1 }] }, 'unknown key `typo`'],
  ])('throws what the loader would refuse: %j', (given, message) => {
    expect(problemsOf(() => defineBenchmark(given).build())).toContain(message);
  });

  it('says which endings a file may have', () => {
    expect(problemsOf(() => defineBenchmark({ name: 'x' }).save('x.txt'))).toContain('.yaml, .yml or .json');
  });

  it('has a type for every evaluator', () => {
    expect(Object.keys(NAMES).sort()).toEqual(Object.keys(evaluators).sort());
  });
});
