import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import type { Config } from '../../src/config/config.ts';
import type { Benchmark } from '../../src/domain/benchmark.ts';
import type { PlacedCase } from '../../src/domain/case.ts';
import { digest } from '../../src/domain/digest.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { exactMatch } from '../../src/evaluators/exact-match.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { chooseModels } from '../../src/plan/choose-cases.ts';
import type { PlanChoices } from '../../src/plan/choose-cases.ts';
import { CONFIG_LIMITS, parseYaml } from '../../src/text/yaml.ts';
import { localWorkspace } from '../../src/text/reach.ts';
import { createBenchmark, createCase } from '../support/plans.ts';
import { createTempDir } from '../support/temp-dir.ts';

const config = (more = '', model = ''): Config =>
  readConfig(parseYaml(`models: [{ id: m, provider: ollama${model} }]\n${more}`, 'c.yml', CONFIG_LIMITS), {
    workspace: localWorkspace('.'),
    env: {},
  });

const benchmark = createBenchmark({
  name: 'b',
  cases: ['a', 'b', 'c', 'd'].map((id, index) =>
    createCase({ id, input: `ask ${id}`, tags: index < 2 ? ['early'] : [] }),
  ),
});

function plan(
  benchmarks: readonly Benchmark[] = [benchmark],
  choices: Partial<PlanChoices> = {},
  from = config(),
  { workspace = localWorkspace('.') } = {},
): Plan {
  const all = { models: [], cases: [], tags: [], ...choices };
  return buildPlan(from, benchmarks, all, { workspace, models: chooseModels(from, all), instruments: {} });
}

const fingerprint = (...args: Parameters<typeof plan>): string => plan(...args).cells[0]!.fingerprint;

describe('buildPlan', () => {
  it('plans every benchmark on every model, and what is asked', () => {
    const { cells, concurrency } = plan([
      { ...benchmark, prompt: 'Please {{input}}', systemPrompt: 'You answer {{input}}' },
    ]);
    expect(concurrency).toBe(5);
    expect(cells[0]?.cases[0]?.prompt).toEqual({
      system: 'You answer ask a',
      messages: [{ role: 'user', content: 'Please ask a' }],
    });
    expect(cells[0]).toMatchObject({ complete: true, repeat: 1, statistics: { alpha: 0.05 } });
  });

  it.each([
    ['', undefined, null],
    ['', 2, 2],
    ['budget: { max_cost_usd: 1 }', 2, 1],
    ['budget: { max_cost_usd: 3 }', 2, 2],
    ['budget: { max_cost_usd: 3 }', undefined, 3],
  ])('lets the config lower what may be spent, and not raise it: %s, %s', (budget, maxCostUsd, least) => {
    const from = config(budget, ', price: { input: 1, output: 1 }');
    expect(plan(undefined, { maxCostUsd }, from).budget.maxCostUsd).toBe(least);
  });

  it('takes the model’s system prompt where the benchmark has none', () => {
    const { cells } = plan([benchmark], {}, config('', ', system_prompt: Be short.'));
    expect(cells[0]?.cases[0]?.prompt.system).toBe('Be short.');
    expect(plan().cells[0]?.cases[0]?.prompt).toEqual({
      system: null,
      messages: [{ role: 'user', content: 'ask a' }],
    });
  });

  it('hashes a conversation with its turns, and a single question as before', () => {
    const hashOf = (messages?: PlacedCase['messages']): string | undefined =>
      plan([createBenchmark({ cases: [createCase(messages && { messages })] })]).cells[0]?.cases[0].hash;
    const [last, first] = [
      { role: 'user', content: 'What is 6 times 7?' },
      { role: 'system', content: 'Count.' },
    ] as const;
    const { input, expected, criteria, metadata } = createCase();
    expect(hashOf()).toBe(digest({ input, expected, criteria, metadata }));
    expect(hashOf([first, last])).not.toBe(hashOf());
    expect(hashOf([{ ...first, content: 'Add.' }, last])).not.toBe(hashOf([first, last]));
  });

  it('lets the nearest word on repeat and gate win', () => {
    const from = config('repeat: 2\nthresholds: { min_pass_rate: 0.5, regression_threshold: 0.1 }');
    const own = { ...benchmark, repeat: 3, gate: { minPassRate: 0.9 } };
    expect(plan([benchmark], {}, from).cells[0]).toMatchObject({ repeat: 2, gate: { minPassRate: 0.5 } });
    expect(plan([own], {}, from).cells[0]).toMatchObject({
      repeat: 3,
      gate: { minPassRate: 0.9, regressionThreshold: 0.1 },
    });
    expect(plan([own], { repeat: 4 }, from).cells[0]?.repeat).toBe(4);
    const strict = config('floor: strict');
    expect(plan([own], {}, strict).cells[0]?.gate).toEqual({ minPassRate: 0.9, floor: 'strict' });
    const asked = { gate: { floor: 'statistical' } } as const;
    expect(plan([own], asked, strict).cells[0]?.gate).toMatchObject({ floor: 'statistical' });
  });

  it('draws cases that are only counted by their content: one that comes before them leaves the others drawn', () => {
    const counted = (inputs: readonly string[]): Benchmark => ({
      ...benchmark,
      cases: inputs.map((input, index) => createCase({ id: `b_${index + 1}`, input, isUnnamed: true })),
    });
    const drawn = (inputs: readonly string[]): string[] =>
      plan([counted(inputs)], { limit: 20 }).cells[0]!.cases.map((planned) => planned.case.input);
    const inputs = Array.from({ length: 60 }, (_, index) => `ask ${index}`);
    const before = drawn(inputs);
    expect(drawn(['new', ...inputs]).filter((input) => before.includes(input)).length).toBeGreaterThan(18);
    expect(plan([counted(inputs)]).cells[0]).toMatchObject({ cases: { length: 60 }, size: 60 });
    expect(plan([counted(inputs)], { limit: 20 }).cells[0]).toMatchObject({ complete: false, size: 60 });
  });

  it('knows a plan that is cut from one that is limited', () => {
    const limited = config('benchmarks: { limits: { b: 3 } }');
    expect(plan([benchmark], {}, limited).cells[0]).toMatchObject({ complete: true, cases: { length: 3 } });
    expect(plan([benchmark], { limit: 2 }, limited).cells[0]).toMatchObject({
      complete: false,
      cases: { length: 2 },
    });
    expect(plan([benchmark], { tags: ['early'] }).cells[0]).toMatchObject({
      complete: false,
      cases: { length: 2 },
    });
    expect(plan([benchmark], { cases: ['c'] }).cells[0]).toMatchObject({
      complete: false,
      cases: { length: 1 },
    });
    expect(plan([benchmark], { limit: 9 }).cells[0]?.complete).toBe(true);
  });

  it('chooses by tag and id before a limit cuts', () => {
    const chosen = (choices: Partial<PlanChoices>, from = config()): readonly string[] =>
      plan([benchmark], choices, from).cells[0]?.cases.map((one) => one.case.id) ?? [];
    const limited = config('benchmarks: { limits: { b: 1 } }');
    for (const id of ['a', 'b', 'c', 'd']) {
      expect(chosen({ cases: [id], limit: 1 })).toEqual([id]);
      expect(chosen({ cases: [id] }, limited)).toEqual([id]);
    }
    expect(chosen({ tags: ['early'], limit: 1 })).toHaveLength(1);
    expect(['a', 'b']).toContain(chosen({ tags: ['early'], limit: 1 })[0]);
    const completes = ['a', 'b', 'c', 'd'].map(
      (id) => plan([benchmark], { cases: [id] }, limited).cells[0]?.complete,
    );
    // As many as planned are not those that are planned.
    expect(completes.filter((complete) => complete)).toHaveLength(1);
  });

  it.each([
    [{ models: ['mm'] }, '--model `mm` is not in the config; did you mean `m`?'],
    [{ cases: ['z'] }, '--case `z` is in no chosen benchmark'],
    [{ cases: ['aa'] }, '--case `aa` is in no chosen benchmark; did you mean `a`?'],
    [{ tags: ['earli'] }, '--tag `earli` is on no case of the chosen benchmarks; did you mean `early`?'],
    [{ tags: ['early'], cases: ['c'] }, 'no case is left to run'],
  ])('refuses %j', (choices, message) => {
    expect(() => plan([benchmark], choices)).toThrow(message);
  });

  it('names the case that lacks what its prompt asks for', () => {
    expect(() => plan([{ ...benchmark, prompt: '{{metadata.x}}' }])).toThrow(
      'test.yaml:1: case `a` has no `{{metadata.x}}`, which the prompt asks for',
    );
  });
});

describe('the fingerprint of a cell', () => {
  it('is the same for what does not shape answers or scores', () => {
    const other = {
      ...benchmark,
      description: 'x',
      cases: [...benchmark.cases].slice(1),
      gate: { minPassRate: 1 },
      repeat: 5,
    };
    expect(
      fingerprint([other], {}, config('concurrency: 9', ', timeout_seconds: 9, max_concurrency: 2')),
    ).toBe(fingerprint());
  });

  it.each([
    ['the prompt', [{ ...benchmark, prompt: 'x {{input}}' }], config()],
    ['the system prompt', [{ ...benchmark, systemPrompt: 'x' }], config()],
    ['the model’s system prompt', [benchmark], config('', ', system_prompt: x')],
    ['the temperature', [benchmark], config('', ', temperature: 0.7')],
    ['the model', [benchmark], config('', ', model: other')],
    ['a parameter', [benchmark], config('', ', params: { a: 1 }')],
    ['a header', [benchmark], config('', ', headers: { X-Title: a }')],
    ['the header of the key', [benchmark], config('', ', auth_header: api-key')],
    ['way to score reasoning', [benchmark], config('', ', score_reasoning: true')],
    ['an evaluator', [{ ...benchmark, evaluators: [{ name: 'fuzzy_match', settings: {} }] }], config()],
    ['a pass mark', [{ ...benchmark, thresholds: { default: 0.9 } }], config()],
  ])('is another one for another %s', (_what, benchmarks, from) => {
    expect(fingerprint(benchmarks, {}, from)).not.toBe(fingerprint());
  });

  it('does not know of headers where none are given', () => {
    expect(Object.keys(plan().cells[0]!.recipe.model)).toEqual([
      'provider',
      'model',
      'base_url',
      'temperature',
      'max_tokens',
      'stop',
      'seed',
      'params',
      'stream',
    ]);
  });

  it('is another one for another version of an evaluator, or content of a file under paths', () => {
    const { recipe } = plan().cells[0]!;
    const scoredBy = (version: number): string =>
      digest({
        recipe,
        evaluators: [{ name: 'exact_match', settings: {}, version }],
        thresholds: null,
        files: {},
      });
    expect(fingerprint()).toBe(scoredBy(exactMatch.version));
    expect(fingerprint()).not.toBe(scoredBy(exactMatch.version + 1));
    using dir = createTempDir({ 'lib/a.txt': '1' });
    const from = config('paths: { b: ["lib/**"] }');
    const before = fingerprint([benchmark], {}, from, { workspace: localWorkspace(dir.path) });
    dir.write('lib/a.txt', '2');
    expect(fingerprint([benchmark], {}, from, { workspace: localWorkspace(dir.path) })).not.toBe(before);
  });
});
