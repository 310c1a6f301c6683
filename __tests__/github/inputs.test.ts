import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DEFAULT_FAIL_ON } from '../../src/domain/defaults.ts';
import { readInputs } from '../../src/github/inputs.ts';
import { ROOT } from '../support/cli.ts';
import { problemsOf } from '../support/problems-of.ts';

const NOTHING = { benchmark: null, model: null };
const given = (inputs: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
const read = (inputs: Readonly<Record<string, string>>): ReturnType<typeof readInputs> =>
  readInputs(given(inputs), NOTHING);

/** Inputs whose defaults the runner fills in. */
const GIVEN = new Set(['github-token', 'matrix']);

describe('action.yml', () => {
  const action = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>;
    runs: { using: string; main: string; post: string };
  };

  it('runs launchers, on Node 24', () => {
    expect(action.runs.using).toBe('node24');
    for (const file of [action.runs.main, action.runs.post])
      expect(existsSync(path.join(ROOT, file.replace(/^dist\//, 'scripts/launchers/')))).toBe(true);
  });

  it('has the defaults that are read where an input is not given', () => {
    const defaults = Object.entries(action.inputs).flatMap(([name, { default: value }]) =>
      value === undefined || GIVEN.has(name) ? [] : [[name, value] as const],
    );
    expect(read(Object.fromEntries(defaults))).toEqual(read({}));
    expect(action.inputs['fail-on']?.default).toBe(DEFAULT_FAIL_ON);
  });

  it('has no input that is not read, and none is read that it has not', () => {
    const asked = new Set<string>();
    readInputs(new Proxy({}, { get: (_target, name) => void asked.add(String(name)) }), NOTHING);
    expect([...asked].sort()).toEqual(
      Object.keys(given(Object.fromEntries(Object.keys(action.inputs).map((name) => [name, ''])))).sort(),
    );
  });
});

describe('readInputs', () => {
  it('lets code run that models write only where it is told to', () => {
    expect(read({}).allowsCode).toBe(false);
    expect(read({ 'allow-code-execution': 'true' }).allowsCode).toBe(true);
    expect(problemsOf(() => read({ 'allow-code-execution': 'yes' }))).toContain('must be true or false');
    expect(read({ 'allow-code-execution': 'true' }).allowsForeignCode).toBe(false);
    expect(read({ 'dangerously-run-code-of-forks': 'true' }).allowsForeignCode).toBe(true);
  });

  it('reads a shard, and says what one is', () => {
    expect(read({})).toMatchObject({ mode: 'run', shard: null });
    expect(read({ shard: '3/16' }).shard).toEqual({ index: 3, total: 16 });
    expect(read({ mode: 'merge' }).mode).toBe('merge');
    expect(problemsOf(() => read({ shard: '0/4' }))).toContain(
      'input `shard` must be `i/n` with i from 1 to n, n at most 256, e.g. `2/4`, found `0/4`',
    );
    expect(problemsOf(() => read({ shard: '1/4', mode: 'merge' }))).toContain(
      'input `shard` is for `mode: run`: a merge takes all shards',
    );
    expect(problemsOf(() => read({ mode: 'both' }))).toContain('input `mode` must be run or batch or merge');
  });

  it('reads every kind', () => {
    expect(
      read({
        benchmark: 'a, b\nc',
        'openai-api-key': ' key\n',
        'anthropic-api-key': '',
        'min-pass-rate': '0.5',
        floor: 'strict',
        repeat: '3',
        'max-cost-usd': '2.50',
        comment: 'False',
        'save-baseline': 'never',
        'key-variables': 'TEAM_KEY\n_x9',
      }),
    ).toMatchObject({
      benchmarks: ['a', 'b', 'c'],
      keys: { openai: 'key' },
      keyVariables: ['TEAM_KEY', '_x9'],
      gate: { minPassRate: 0.5, floor: 'strict' },
      repeat: 3,
      maxCostUsd: 2.5,
      comment: false,
      saveBaseline: 'never',
    });
  });

  it('takes what was chosen by hand where the workflow does not pass it on', () => {
    const chosen = { benchmark: 'a', model: 'm' };
    expect(readInputs({}, chosen)).toMatchObject({ benchmarks: ['a'], models: ['m'] });
    expect(readInputs(given({ benchmark: 'b' }), chosen)).toMatchObject({ benchmarks: ['b'] });
  });

  it('names everything that is wrong at once', () => {
    const wrong = {
      'min-pass-rate': '70%',
      repeat: '0',
      comment: 'yes',
      'save-baseline': 'always',
      floor: 'hard',
      concurrency: '1e3',
      'max-cost-usd': '$5',
    };
    expect(problemsOf(() => read(wrong)).split('\n')).toEqual([
      'input `min-pass-rate` must be a number from 0 to 1, found `70%`',
      'input `floor` must be statistical or strict, found `hard`',
      'input `repeat` must be a whole number from 1 to 1000, found `0`',
      'input `concurrency` must be a whole number from 1 to 1000, found `1e3`',
      'input `max-cost-usd` must be a number of dollars above 0, e.g. 2.50, found `$5`',
      'input `save-baseline` must be auto or never, found `always`',
      'input `comment` must be true or false, found `yes`',
    ]);
  });

  it.each([
    'GITHUB_TOKEN',
    'github_token',
    'TEAM_KEY, ACTIONS_RUNTIME_TOKEN',
    'RUNNER_X',
    '${TEAM_KEY}',
    '*',
  ])('takes no %s for a key', (names) => {
    expect(problemsOf(() => read({ 'key-variables': names }))).toBe(
      `input \`key-variables\` must be names of environment variables, none of \`GITHUB_*\`, \`ACTIONS_*\`, \`RUNNER_*\`, found \`${names}\``,
    );
  });
});
