import { describe, expect, it } from 'vitest';
import { callCli } from '../support/cli.ts';
import { playOnce } from '../support/play-once.ts';
import { createRecord, repeated } from '../support/records.ts';
import { createTempDir } from '../support/temp-dir.ts';

const ASKED = ['plan', '--cases', '100', '--drop', '0.08'];
const MODELS = 'models: [{ id: gpt, provider: openai, model: gpt-4 }]\n';
const STRICT = `${MODELS}thresholds: { regression_threshold: 0.02 }
statistics: { alpha: 0.01, power: 0.5, suspect_p: 0.2, confirm_trials: 5 }
`;

describe('llm-bench plan for 100 cases', () => {
  const seen = playOnce(async () => {
    using dir = createTempDir();
    const args = 'plan --cases 100 --baseline-trials 7 --trials 1 --pass-rate 0.8 --drop 0.08'.split(' ');
    return {
      json: await callCli([...args, '--json'], { cwd: dir.path }),
      table: await callCli(args, { cwd: dir.path }),
    };
  });

  it('gives the power of what was asked, and what would be enough', () => {
    const { json } = seen();
    expect(json).toMatchObject({ code: 0, err: '' });
    const printed = JSON.parse(json.out) as { options: { power: number }[] };
    expect(printed).toMatchObject({
      schema: 'llm-bench/plan/1',
      case_rates: 'beta',
      notes: [expect.stringContaining('same factor'), expect.stringContaining('full rematch')] as string[],
      options: [
        { cases: 100, baseline_trials: 7, trials: 1, requests: 700, cost_usd: null },
        { cases: 200, baseline_trials: 7, trials: 1, requests: 1400 },
      ],
    });
    expect(printed.options[0]!.power).toBeCloseTo(0.63, 1);
  });

  it('prints a table of both', () => {
    expect(seen().table.out).toContain('   100         7       1');
  });
});

describe('llm-bench plan', () => {
  it('takes case rates and cost from history', async () => {
    using dir = createTempDir();
    const record = createRecord([...repeated('1111111111', 20), ...repeated('1010101010', 20)]);
    const results = record.results.map((result) => ({
      ...result,
      trials: result.trials!.map((trial) => ({ ...trial, cost_usd: 0.01 })),
    }));
    const file = dir.write('history.json', JSON.stringify({ ...record, results }));
    const called = await callCli(['plan', '--from', file, '--drop', '0.2', '--trials', '3', '--json'], {
      cwd: dir.path,
    });
    const printed = JSON.parse(called.out) as {
      pass_rate: number;
      case_rates: string;
      options: { cases: number; cost_usd: number }[];
    };
    expect(printed).toMatchObject({ case_rates: 'history', pass_rate: 0.75 });
    expect(printed.options[0]).toMatchObject({ cases: 40, requests: 40 * 3 + 6 * 40 });
    expect(printed.options[0]!.cost_usd).toBeCloseTo(3.6, 9);
  });

  it('judges as the config in force says, and tells that it does', async () => {
    using dir = createTempDir({ 'llm-bench.yml': STRICT });
    const { out } = await callCli([...ASKED, '--json'], { cwd: dir.path });
    const strict = JSON.parse(out) as {
      options: { requests: number; power: number }[];
    };
    expect(strict).toMatchObject({
      wanted_power: 0.5,
      settings: { alpha: 0.01, suspect_p: 0.2, regression_threshold: 0.02, confirm_trials: 5 },
    });
    expect(strict.options[0]!.requests).toBe(100 + 10 * 100);
  });

  it('judges as another config says where one is named', async () => {
    using dir = createTempDir({ 'llm-bench.yml': STRICT, 'other.yml': MODELS });
    const lax = await callCli([...ASKED, '--config', 'other.yml', '--json'], { cwd: dir.path });
    expect(JSON.parse(lax.out)).toMatchObject({ wanted_power: 0.8, settings: { alpha: 0.05 } });
  });

  it('ends with 2 where the config has a mistake, and names its line', async () => {
    using dir = createTempDir({ 'llm-bench.yml': 'models: []\n' });
    expect(await callCli(ASKED, { cwd: dir.path })).toMatchObject({
      code: 2,
      err: expect.stringContaining('llm-bench.yml:1:') as string,
    });
  });

  it.each([
    [['--drop', '0.9'], '--drop must be above 0 and at most the pass rate (80 %)'],
    [['--drop', '8'], '--drop takes a number from 0 to 1, not `8`'],
    [['--cases', '1000000'], '--cases takes at most 10 000, not 1 000 000'],
    [['--trials', '1001'], '--trials takes at most 1 000, not 1 001'],
    [['--cases', '10000', '--baseline-trials', '20'], '210 000 answers are too many to plan'],
    [['--cases', '0'], '--cases takes a whole number from 1, not `0`'],
  ])('names what is wrong: %j', async (args, message) => {
    using dir = createTempDir();
    const called = await callCli(['plan', ...args], { cwd: dir.path });
    expect(called.code).toBe(2);
    expect(called.err).toContain(message);
  });
});
