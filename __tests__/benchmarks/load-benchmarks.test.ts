import { describe, expect, it } from 'vitest';
import { loadBenchmarks } from '../../src/benchmarks/load-benchmarks.ts';
import type { BenchmarkRequest, LoadedBenchmarks } from '../../src/benchmarks/load-benchmarks.ts';
import type { Benchmark } from '../../src/domain/benchmark.ts';
import { evaluators } from '../../src/evaluators/index.ts';
import { localWorkspace } from '../../src/text/reach.ts';
import { NO_DOWNLOADS } from '../support/downloads.ts';
import { problemsOfAsync } from '../support/problems-of.ts';
import { createTempDir } from '../support/temp-dir.ts';

const ONE_CASE = 'test_cases: [{ input: a, expected: a }]\n';
const place = (line: number) => ({ file: 'c.yml', line });
const names = (...list: string[]) => list.map((name, index) => ({ name, place: place(index + 1) }));

const REQUEST: Omit<BenchmarkRequest, 'workspace'> = {
  enabled: null,
  chosen: [],
  mentioned: [],
  options: new Map(),
  files: ['benchmarks/**/*.{yaml,yml,json}'],
  sources: new Map(),
  downloads: NO_DOWNLOADS,
  available: { evaluators, instruments: {} },
};

async function load(
  files: Readonly<Record<string, string>>,
  request: Partial<BenchmarkRequest> = {},
): Promise<readonly Benchmark[]> {
  return (await loadAll(files, request)).benchmarks;
}

async function loadAll(
  files: Readonly<Record<string, string>>,
  request: Partial<BenchmarkRequest> = {},
): Promise<LoadedBenchmarks> {
  using dir = createTempDir(files);
  return await loadBenchmarks({ ...REQUEST, workspace: localWorkspace(dir.path), ...request });
}

const problems = async (loading: Promise<unknown>): Promise<string[]> =>
  (await problemsOfAsync(loading)).split('\n');

/** Loads one file called b.yaml and gives what is wrong with it. */
const wrong = (text: string, more: Readonly<Record<string, string>> = {}): Promise<string[]> =>
  problems(load({ 'benchmarks/b.yaml': text, ...more }));

describe('loadBenchmarks', () => {
  it('loads every file that is found, where nothing is enabled by name', async () => {
    const files = {
      'benchmarks/b.yaml': `name: b\n${ONE_CASE}`,
      'benchmarks/deep/a.json': '{"name":"a","test_cases":[{"input":"x","expected":"x"}]}',
    };
    expect((await load(files)).map(({ name }) => name)).toEqual(['b', 'a']);
  });

  it('loads what is enabled, in that order, and of that what is chosen', async () => {
    const files = {
      'benchmarks/1.yaml': `name: one\n${ONE_CASE}`,
      'benchmarks/2.yaml': `name: two\n${ONE_CASE}`,
    };
    expect((await load(files, { enabled: names('two', 'one') })).map(({ name }) => name)).toEqual([
      'two',
      'one',
    ]);
    expect(
      (await load(files, { enabled: names('two', 'one'), chosen: ['one'] })).map(({ name }) => name),
    ).toEqual(['one']);
  });

  it('names everything that is enabled and cannot be loaded', async () => {
    const enabled = names('mmlu', 'gsm8k', 'truthfulqa', 'customer_support_v1', 'custm', 'custom');
    expect(await problems(load({ 'benchmarks/b.yaml': `name: custom\n${ONE_CASE}` }, { enabled }))).toEqual([
      'c.yml:1: `benchmarks.sources.mmlu`: nothing is downloaded here',
      'c.yml:2: `benchmarks.sources.gsm8k`: nothing is downloaded here',
      'c.yml:3: `benchmarks.sources.truthfulqa`: nothing is downloaded here',
      'datasets/customer_support_v1.yaml:4:30: the evaluator `llm_judge` needs `judge`, which is not to be had',
      'c.yml:5: unknown benchmark `custm`; did you mean `custom`? Known: custom, gsm8k, hellaswag, humaneval, mmlu, truthfulqa, customer_support_v1, extraction, classification, safe_refusals',
    ]);
  });

  it('takes no subject that is no name: it is a part of a path', async () => {
    const options = new Map([['mmlu', { values: { subjects: ['../../secrets'] }, place: place(7) }]]);
    expect(await problems(load({}, { enabled: names('mmlu'), options }))).toEqual([
      'c.yml:7: `subjects[0]` must be the name of a subject, as `abstract_algebra`, found the text `../../secrets`',
    ]);
  });

  it('does not mind a broken file that nobody chose', async () => {
    const files = { 'benchmarks/b.yaml': `name: b\n${ONE_CASE}`, 'benchmarks/broken.yaml': 'name: [' };
    expect(await load(files, { enabled: names('b') })).toHaveLength(1);
    expect(await load(files, { chosen: ['b'] })).toHaveLength(1);
    expect((await problems(load(files))).join()).toContain('benchmarks/broken.yaml:');
    expect((await problems(load(files, { enabled: names('other') }))).join()).toMatch(
      /unknown benchmark `other`.*broken\.yaml/,
    );
  });

  it.each([
    ['golden.json', '[{"question": "a"}]'],
    ['golden.json', ' [{"name": "a"}, '], // a list, whatever is wrong with it
    ['golden.yaml', '# cases\n---\n- name: a\n'],
    ['schema.json', '{"title": "x", "properties": {"name": 1}}'],
    ['empty.yaml', '# nothing yet'],
    ['text.yaml', 'just text'],
    ['docs.yaml', 'kind: a\n---\nkind: b'],
    ['broken.yaml', 'kind: ['],
    ['broken.json', '{"kind": '],
  ])('passes over %s, which is no benchmark: %j', async (name, text) => {
    const note = {
      message: 'passed over, it is no benchmark: it has none of `name`, `evaluators`, `test_cases`, `cases`',
      place: { file: `benchmarks/${name}` },
    };
    const files = { 'benchmarks/b.yaml': `name: b\n${ONE_CASE}`, [`benchmarks/${name}`]: text };
    const { benchmarks, notes } = await loadAll(files);
    expect(benchmarks).toHaveLength(1);
    expect(notes).toEqual([note]);
    expect((await loadAll(files, { enabled: names('b') })).notes).toEqual([]);
    expect((await problems(load({ [`benchmarks/${name}`]: text }))).join()).toMatch(
      /no benchmark is among the files that match .*: passed over/,
    );
  });

  it.each([
    ['golden.yaml', 'cases: [{ question: a }]', '`name` is missing'],
    ['golden.json', '{"name": 5}', 'give the cases as `test_cases`'],
    ['broken.yaml', 'evaluators: [', 'not valid YAML'],
    ['broken.json', '{"a": 1, "name": ', 'not valid JSON'],
    ['latin.yaml', Buffer.from([0x61, 0x3a, 0x20, 0xfc]), 'not valid UTF-8'],
  ])('refuses %s, which is meant as a benchmark', async (name, text, message) => {
    using dir = createTempDir({ 'benchmarks/b.yaml': `name: b\n${ONE_CASE}` });
    dir.write(`benchmarks/${name}`, text);
    const found = await problems(loadBenchmarks({ ...REQUEST, workspace: localWorkspace(dir.path) }));
    expect(found.join()).toContain(`benchmarks/${name}:`);
    expect(found.join()).toContain(message);
  });

  it('says nothing of a file that holds the cases of a benchmark', async () => {
    const files = {
      'benchmarks/b.yaml': 'name: b\ncases: sets/c.jsonl\n',
      'benchmarks/d.yaml': 'name: d\ncases: { file: sets/d.json }\n',
      'benchmarks/sets/c.jsonl': '{"input": "a", "expected": "a"}\n',
      'benchmarks/sets/d.json': '[]',
    };
    expect((await loadAll(files, { chosen: ['b'] })).notes).toEqual([]);
  });

  it.each(['benchmarks.limits', 'benchmarks.options', 'paths'])(
    'names %s for a benchmark that there is not',
    async (key) => {
      const mentioned = [
        { key, name: 'bb', place: place(9) },
        { key, name: 'mmlu', place: place(10) },
      ];
      expect(await problems(load({ 'benchmarks/b.yaml': `name: b\n${ONE_CASE}` }, { mentioned }))).toEqual([
        expect.stringContaining(
          `c.yml:9: \`${key}\` names no benchmark: \`bb\`; did you mean \`b\`?`,
        ) as string,
      ]);
    },
  );

  it('names options that a benchmark does not take', async () => {
    const options = new Map([
      ['b', { values: {}, place: place(9) }],
      ['mmlu', { values: {}, place: place(10) }],
    ]);
    expect(await problems(load({ 'benchmarks/b.yaml': `name: b\n${ONE_CASE}` }, { options }))).toEqual([
      'c.yml:9: the benchmark `b` takes no options',
    ]);
  });

  it('names both files of one benchmark', async () => {
    const text = `name: b\n${ONE_CASE}`;
    expect(await problems(load({ 'benchmarks/b.yaml': text, 'benchmarks/c.yaml': text }))).toContain(
      'benchmarks/c.yaml:1:7: the benchmark `b` is described in benchmarks/b.yaml too',
    );
  });

  it('says where benchmarks are looked for, with a config elsewhere', async () => {
    const none =
      'there is no benchmark: no file matches benchmarks/**/*.{yaml,yml,json}, and `benchmarks.sources` is empty';
    expect(await problems(load({}, { config: 'ci/deep/bench.yml' }))).toEqual([
      `${none}; they are looked for in the working directory, not in ci/deep/, where the config is`,
    ]);
    for (const config of ['llm-bench.yml', '.github/llm-bench.yml', './config/benchmark.yaml'])
      expect(await problems(load({}, { config }))).toEqual([none]);
  });

  it('says that there is none', async () => {
    expect(await problems(load({}))).toEqual([
      'there is no benchmark: no file matches benchmarks/**/*.{yaml,yml,json}, and `benchmarks.sources` is empty',
    ]);
  });

  it.each([
    ['evaluators: [exct_match]', 'b.yaml:2:14: unknown evaluator `exct_match`; did you mean `exact_match`?'],
    [
      `evaluators: [${'exact_match, '.repeat(500)}exact_match]`,
      'b.yaml:2:13: `evaluators` must be a list of at most 500 evaluators, found a list',
    ],
    ['evaluators: [exact_match, exact_match]', 'b.yaml:2:27: the evaluator `exact_match` is given twice'],
    [
      'evaluators: [{ name: numeric_match, tolerence: 1 }]',
      'b.yaml:2:14: unknown setting `tolerence` of `numeric_match`; did you mean `tolerance`?',
    ],
    [
      'evaluators: [{ name: numeric_match, tolerance: -1 }]',
      'b.yaml:2:14: `tolerance` of `numeric_match` must be a number from 0',
    ],
    ['thresholds: { exact: 0.5 }', 'b.yaml:2:22: `thresholds.exact` names no evaluator of this benchmark'],
    [
      'thresholds: { exact_match: 2 }',
      'b.yaml:2:28: `thresholds.exact_match` must be a number from 0 to 1, found `2`',
    ],
    ['promt: x', 'b.yaml:2:1: unknown key `promt`; did you mean `prompt`?'],
    ['prompt_file: nowhere.md', 'b.yaml:2:14: cannot read `benchmarks/nowhere.md`: there is no such file'],
    ['prompt: x\nprompt_file: y.md', 'b.yaml:3:14: give `prompt` or `prompt_file`, not both'],
    ['cases: c.jsonl', 'give the cases as `test_cases` or as `cases`'],
    ['gate: { min_pass: 1 }', 'b.yaml:2:9: unknown key `min_pass`'],
    ['repeat: 0', 'b.yaml:2:9: `repeat` must be a whole number from 1'],
  ])('says where and what is wrong with `%s`', async (line, message) => {
    expect((await wrong(`name: b\n${line}\n${ONE_CASE}`)).join('\n')).toContain(message);
  });

  it.each([
    ['exact_match', '{ input: a }', 'b.yaml:3:14: case `b_1`, exact_match: `expected` is missing'],
    ['regex_match', '{ input: a, expected: "(" }', 'case `b_1`, regex_match: `expected` is no valid pattern'],
    [
      'contains_match',
      '{ input: a, expected: "" }',
      'case `b_1`, contains_match: `expected` is an empty text',
    ],
    [
      'exact_match',
      '{ input: a, expected: b }, { input: a }, { input: a }',
      'b.yaml:3:41: case `b_2`, exact_match: `expected` is missing (and 1 more case)',
    ],
    [
      'numeric_match',
      '{ input: a, expected: twelve }',
      'case `b_1`, numeric_match: `expected` must be a number',
    ],
    [
      'numeric_match',
      '{ input: a, expected: 1, metadata: { tolerance: x } }',
      '`metadata.tolerance` must be a number from 0',
    ],
    ['exact_match', '{ expected: a }', 'b.yaml:3:14: `test_cases[0].input`'],
    [
      'exact_match',
      '{ input: a, expcted: a }',
      'b.yaml:3:26: unknown key `expcted`; did you mean `expected`?',
    ],
    [
      'exact_match',
      '{ input: a, expected: .nan }',
      'b.yaml:3:36: `expected` is not finite: only finite numbers',
    ],
    [
      'exact_match',
      '{ id: x, input: a, expected: a }, { id: x, input: b, expected: b }',
      'the case id `x` is given twice, first in line 3',
    ],
  ])('says where and what is wrong with a case for %s: %s', async (evaluator, cases, message) => {
    expect(
      (await wrong(`name: b\nevaluators: [${evaluator}]\ntest_cases: [${cases}]\n`)).join('\n'),
    ).toContain(message);
  });
});

describe('a benchmark file', () => {
  it('fills in what it does not say', async () => {
    const [benchmark] = await load({ 'benchmarks/b.yaml': `name: b\n${ONE_CASE}` });
    expect(benchmark).toMatchObject({
      version: '1.0.0',
      evaluators: [{ name: 'exact_match', settings: {} }],
      thresholds: null,
      prompt: null,
      cases: [{ id: 'b_1', difficulty: 'medium', tags: [], mustPass: false, metadata: {} }],
    });
  });

  it('takes metadata for a setting only where the evaluator says so', async () => {
    const [benchmark] = await load({
      'benchmarks/b.yaml':
        'name: b\nevaluators: [contains_match]\ntest_cases: [{ input: a, expected: a, metadata: { match: ITA-FRA } }]\n',
    });
    expect(benchmark?.name).toBe('b');
  });

  it('counts only the cases without an id', async () => {
    const cases =
      'test_cases: [{ input: a, expected: a }, { id: x, input: a, expected: a }, { input: a, expected: a }]';
    expect(
      Array.from((await load({ 'benchmarks/b.yaml': `name: b\n${cases}` }))[0]?.cases ?? [], ({ id }) => id),
    ).toEqual(['b_1', 'x', 'b_2']);
  });

  it('takes null in a case for nothing there', async () => {
    const cases = 'test_cases: [{ id: null, input: a, expected: a, tags: , criteria: ~, metadata: null }]';
    expect((await load({ 'benchmarks/b.yaml': `name: b\n${cases}` }))[0]?.cases).toMatchObject([
      { id: 'b_1', tags: [], criteria: [], metadata: {} },
    ]);
  });

  it('reads prompts from files beside it, without the line break that editors add', async () => {
    const files = {
      'benchmarks/b.yaml': `name: b\nprompt_file: ../prompts/b.md\nsystem_prompt_file: s.md\n${ONE_CASE}`,
      'prompts/b.md': 'Say {{input}}.\n\n',
      'benchmarks/s.md': 'Be short.\r\n',
    };
    expect((await load(files))[0]).toMatchObject({ prompt: 'Say {{input}}.\n', systemPrompt: 'Be short.' });
  });

  const written = [
    [
      'benchmarks/b.yaml',
      'CASES',
      'test_cases: [{ id: ID, input: IN, expected: [EX, 18], tags: [TAG], metadata: { v: V } }]',
    ],
    [
      'benchmarks/b.json',
      '',
      '"test_cases": [{ "id": ID, "input": IN, "expected": [EX, 18], "tags": [TAG], "metadata": { "v": V } }]',
    ],
    [
      'benchmarks/b.yaml',
      '{"id": ID, "input": IN, "expected": [EX, 18], "tags": [TAG], "metadata": { "v": V } }',
      'cases: c.jsonl',
    ],
  ] as const;
  it.each(written)('takes numbers in cases as they are written: %s %s', async (file, rows, cases) => {
    const fill = (text: string): string =>
      text
        .replace('ID', '1745000000000000003')
        .replace('IN', '3.0')
        .replace('EX', '1.10')
        .replace('TAG', '2024')
        .replace('V', '1e3');
    const head = file.endsWith('json')
      ? ['{"name": "b", "version": 1.10, "repeat": 2.0, "thresholds": { "default": 0.50 },', '}']
      : ['name: b\nversion: 1.10\nrepeat: 2.0\nthresholds: { default: 0.50 }\n', ''];
    const [benchmark] = await load({
      [file]: `${head[0] ?? ''}${fill(cases)}${head[1] ?? ''}`,
      'benchmarks/c.jsonl': fill(rows),
    });
    expect(benchmark).toMatchObject({ version: '1.10', repeat: 2, thresholds: { default: 0.5 } });
    expect(benchmark?.cases).toMatchObject([
      {
        id: '1745000000000000003',
        input: '3.0',
        expected: ['1.10', 18],
        tags: ['2024'],
        metadata: { v: '1e3' },
      },
    ]);
  });

  it('takes numbers in settings as numbers', async () => {
    const [benchmark] = await load({
      'benchmarks/b.yaml':
        'name: b\nevaluators: [{ name: numeric_match, tolerance: 0.50 }]\ntest_cases: [{ input: a, expected: 0x1F, metadata: { tolerance: 0.10 } }]',
    });
    expect(benchmark?.evaluators).toEqual([{ name: 'numeric_match', settings: { tolerance: 0.5 } }]);
  });
});
