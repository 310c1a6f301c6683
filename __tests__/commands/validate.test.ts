import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { callVerb } from '../support/io.ts';
import { problemsOfAsync } from '../support/problems-of.ts';
import { createReplayProject } from '../support/replay-project.ts';
import type { TempDir } from '../support/temp-dir.ts';

const validate = (dir: TempDir, ...args: readonly string[]) => callVerb('validate', args, dir.path);

describe('validate', () => {
  it('says what would be run, cell by cell and in all', async () => {
    using dir = createReplayProject();
    expect(await validate(dir)).toEqual({
      code: 0,
      out: 'sums on gpt: 20 cases, 20 requests\nvalid: 1 cell, 20 cases, 20 requests\n',
      err: '',
    });
  });

  it('counts every trial of what is chosen', async () => {
    using dir = createReplayProject();
    const { out } = await validate(dir, '--tag', 't1', '--repeat', '3');
    expect(out).toBe('sums on gpt: 10 cases, 30 requests\nvalid: 1 cell, 10 cases, 30 requests\n');
  });

  it('says the same as one object with --json, and what was cut', async () => {
    using dir = createReplayProject();
    expect(JSON.parse((await validate(dir, '--json', '--limit', '5')).out)).toEqual({
      cells: [{ benchmark: 'sums', model: 'gpt', cases: 5, trials: 5, complete: false }],
    });
  });

  it('refuses a `compare_to` that names no model of the config or of the results', async () => {
    using dir = createReplayProject();
    dir.write(
      'llm-bench.yml',
      'models: [{ id: gpt, provider: replay, recording: answers.jsonl,\n  compare_to: nobody }]\n',
    );
    expect(await problemsOfAsync(validate(dir))).toBe(
      'llm-bench.yml:2:15: `compare_to` names no model of this config or of the results in results/: `nobody`; known: gpt; a baseline that lies elsewhere is named with --baseline',
    );
    const before = {
      benchmark_name: 'sums',
      model_id: 'nobody',
      timestamp: '2026-11-24T10:00:00Z',
      results: [{ test_id: 's1', passed: true }],
    };
    dir.write('old/sums.json', JSON.stringify(before));
    expect((await validate(dir, '--baseline', 'old')).code).toBe(0);
    dir.write('results/sums_nobody_20261124_100000.json', JSON.stringify(before));
    expect((await validate(dir)).code).toBe(0);
  });

  it('takes a `compare_to` that names another model of the config', async () => {
    using dir = createReplayProject();
    const [one, other] = ['gpt', 'new'].map((id) => `id: ${id}, provider: replay, recording: answers.jsonl`);
    dir.write('llm-bench.yml', `models: [{ ${one} }, { ${other}, compare_to: gpt }]\n`);
    expect((await validate(dir)).code).toBe(0);
  });

  it('prints no control character of a name', async () => {
    using dir = createReplayProject();
    dir.write('benchmarks/sums.yaml', 'name: "a\\e[31mb"\ntest_cases: [{ input: a, expected: b }]\n');
    expect((await validate(dir)).out).toMatch(/^a\[31mb on gpt: 1 case, 1 request\n/);
  });

  it('recommends ids once for a benchmark whose cases have none', async () => {
    using dir = createReplayProject();
    const models = ['a', 'b'].map((id) => `{ id: ${id}, provider: replay, recording: answers.jsonl }`);
    dir.write('llm-bench.yml', `models: [${models.join(', ')}]\n`);
    dir.write(
      'benchmarks/more.yaml',
      'name: more\ntest_cases:\n  - { id: x, input: a, expected: b }\n  - { input: c, expected: d }\n',
    );
    const { code, err } = await validate(dir);
    expect(code).toBe(0);
    expect(err).toBe(
      'note: benchmarks/more.yaml:4:5: 1 of 2 cases of `more` has no `id`: with one each, reports name the same ' +
        'case alike when others come before it\n',
    );
  });

  it.each([
    ['{ input: a, expected: b }', 'the case of `more` has no `id`'],
    ['{ input: a, expected: b }, { input: c, expected: d }', 'none of the 2 cases of `more` has an `id`'],
    [
      '{ id: x, input: e, expected: f }, { input: a, expected: b }, { input: c, expected: d }',
      '2 of 3 cases of `more` have no `id`',
    ],
  ])('says how many of %s have no id', async (cases, expected) => {
    using dir = createReplayProject();
    dir.write('benchmarks/more.yaml', `name: more\ntest_cases: [${cases}]\n`);
    expect((await validate(dir)).err).toContain(`: ${expected}: with one each, `);
  });

  it('writes nothing', async () => {
    using dir = createReplayProject();
    await validate(dir);
    expect(readdirSync(dir.path).sort()).toEqual(['answers.jsonl', 'benchmarks', 'llm-bench.yml']);
  });

  it('gives 0 where a key is missing, and notes it on the error stream', async () => {
    using dir = createReplayProject();
    dir.write('llm-bench.yml', 'models: [{ id: gpt, provider: openai }]\n');
    const { code, err } = await validate(dir);
    expect(code).toBe(0);
    expect(err).toMatch(/^note: llm-bench\.yml:1:\d+: model `gpt` cannot be asked: /);
  });

  it.each([
    [['--model', 'gpt4'], '--model `gpt4` is not in the config; did you mean `gpt`?'],
    [['--benchmark', 'sum'], '--benchmark `sum` is not enabled; did you mean `sums`? Known: sums'],
    [['--tag', 't2'], '--tag `t2` is on no case of the chosen benchmarks'],
    [['--repeat', '-1'], '--repeat takes a whole number from 1, not `-1`'],
    [['--repeat', '1001'], '--repeat takes at most 1 000, not 1 001'],
    [['--repeat', '--json'], '--repeat needs a value'],
    [['--limit', 'all'], '--limit takes a whole number from 1, not `all`'],
    [['--allowed-hosts', 'https://x'], '--allowed-hosts: `https://x` is no host'],
    [['--results', 'x'], 'unknown option --results'],
  ])('refuses %j', async (args, message) => {
    using dir = createReplayProject();
    expect(await problemsOfAsync(validate(dir, ...args))).toContain(message);
  });

  it('names every mistake in a benchmark at once, with its line', async () => {
    using dir = createReplayProject();
    dir.write(
      'benchmarks/bad.yaml',
      'name: bad\ntest_cases:\n  - { expected: b }\n  - { input: 1.5.0, tags: 3 }\n',
    );
    const problems = await problemsOfAsync(validate(dir));
    expect(problems).toContain('benchmarks/bad.yaml:3:');
    expect(problems).toContain('benchmarks/bad.yaml:4:');
  });

  it.each([
    ['{}', '`system` must be text or null'],
    ['no JSON', 'it must be a JSON mapping'],
    ['{"system":null,"messages":[{"role":"user"}],"trial":1}', '`messages[0].content` must be text'],
    [
      '{"system":null,"messages":[],"trial":1,"text":"a","finish_reason":"stop"}',
      '`messages` must be a list of messages with `role` and `content`',
    ],
    [
      '{"system":null,"messages":[{"role":"user","content":"a"}],"trial":0,"text":"a","finish_reason":"stop"}',
      '`trial` must be a whole number from 1',
    ],
  ])('refuses the recording %s, and says what a row must have', async (row, expected) => {
    using dir = createReplayProject();
    dir.write('answers.jsonl', `${row}\n`);
    expect(await problemsOfAsync(validate(dir))).toBe(`answers.jsonl:1: no row of a recording: ${expected}`);
  });
});
