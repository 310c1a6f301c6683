import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CellConfig } from '../../src/domain/record.ts';
import { callVerb } from '../support/io.ts';
import { problemsOfAsync } from '../support/problems-of.ts';
import { createRecord, passing } from '../support/records.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

const QUICK = ['--cases', '20', '--drop', '0.5'];
const plan = (dir: TempDir, ...args: readonly string[]) => callVerb('plan', args, dir.path);
const planJson = async (dir: TempDir, ...args: readonly string[]): Promise<unknown> =>
  JSON.parse((await plan(dir, ...args, '--json')).out);

/** A folder with one earlier run: 18 of 24 cases passed, under this config. */
function createHistory(config: CellConfig = {}): TempDir {
  return createTempDir({ 'past/r.json': JSON.stringify(createRecord(passing(18, 24), { config })) });
}

describe('plan', () => {
  it('needs no config, asks nobody and gives 0', async () => {
    using dir = createTempDir();
    expect(await plan(dir, ...QUICK)).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(dir.path)).toEqual([]);
  });

  it('says for people what it is told, and by which numbers it judges', async () => {
    using dir = createTempDir();
    const { out } = await plan(dir, ...QUICK);
    expect(out).toContain('A drop of 50 points from a pass rate of 80 %, case rates drawn from a Beta');
    expect(out).toContain(
      'at alpha 0.05, a threshold of 5 points and 3 trials a side where both are asked again',
    );
  });

  it('says the same as one object with --json', async () => {
    using dir = createTempDir();
    expect(await planJson(dir, ...QUICK)).toMatchObject({
      schema: 'llm-bench/plan/1',
      case_rates: 'beta',
      pass_rate: 0.8,
      drop: 0.5,
      wanted_power: 0.8,
      settings: { alpha: 0.05, suspect_p: 0.1, regression_threshold: 0.05, confirm_trials: 3 },
      options: [{ cases: 20, baseline_trials: 1, trials: 1, requests: 140, cost_usd: null }],
    });
  });

  it('takes the number of cases and their rates from earlier results', async () => {
    using dir = createHistory();
    expect(await planJson(dir, '--from', 'past', '--drop', '0.5')).toMatchObject({
      case_rates: 'history',
      pass_rate: 0.75,
      options: [{ cases: 24 }],
    });
  });

  it('judges as the earlier results were judged where there is no config', async () => {
    using dir = createHistory({ thresholds: { regression_threshold: 0.2 }, statistics: { alpha: 0.2 } });
    expect(await planJson(dir, '--from', 'past', '--drop', '0.5')).toMatchObject({
      settings: { alpha: 0.2, suspect_p: 0.2, regression_threshold: 0.2 },
    });
  });

  it('judges as the config says rather than as the earlier results were judged', async () => {
    using dir = createHistory({ statistics: { alpha: 0.2 } });
    dir.write('llm-bench.yml', 'models: [{ id: gpt, provider: openai }]\nstatistics: { alpha: 0.1 }\n');
    expect(await planJson(dir, '--from', 'past', '--drop', '0.5')).toMatchObject({
      settings: { alpha: 0.1 },
    });
  });

  it('wants the power that is asked for rather than the configured one', async () => {
    using dir = createTempDir();
    expect(await planJson(dir, ...QUICK, '--power', '0.3')).toMatchObject({ wanted_power: 0.3 });
  });

  it('says why no number of cases would do where the drop is just the threshold', async () => {
    using dir = createTempDir();
    const { out } = await plan(dir, '--cases', '10', '--trials', '1', '--drop', '0.05');
    expect(out).toContain('one of just that size is, about every other time');
  });

  it.each([
    [['--drop', '0'], '--drop must be above 0 and at most the pass rate (80 %)'],
    [['--pass-rate', '0.2', '--drop', '0.3'], 'at most the pass rate (20 %)'],
    [['--power', 'much'], '--power takes a number from 0 to 1, not `much`'],
    [['--trials', '0'], '--trials takes a whole number from 1, not `0`'],
    [['--baseline-trials', '1001'], '--baseline-trials takes at most 1 000, not 1 001'],
    [['--from', 'nowhere'], 'there is no file or folder'],
    [['--config', 'nowhere.yml'], 'there is no such file'],
  ])('refuses %j', async (args, message) => {
    using dir = createTempDir();
    expect(await problemsOfAsync(plan(dir, ...args))).toContain(message);
  });
});
