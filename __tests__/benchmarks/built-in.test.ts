import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILT_IN } from '../../src/benchmarks/built-in.ts';
import { loadBenchmarks } from '../../src/benchmarks/load-benchmarks.ts';
import type { Benchmark } from '../../src/domain/benchmark.ts';
import type { Evaluator } from '../../src/evaluators/evaluator.ts';
import { evaluators } from '../../src/evaluators/index.ts';
import { localWorkspace } from '../../src/text/reach.ts';
import { NO_DOWNLOADS } from '../support/downloads.ts';
import { problemsOfAsync } from '../support/problems-of.ts';
import { createTempDir } from '../support/temp-dir.ts';

const place = { file: 'llm-bench.config.yml', line: 1 };
const judge = { identity: {} };

async function load(name: string, files: Record<string, string> = {}, more: object = {}): Promise<Benchmark> {
  using dir = createTempDir(files);
  const { benchmarks } = await loadBenchmarks({
    ...{ enabled: [{ name, place }], chosen: [], mentioned: [], options: new Map(), sources: new Map() },
    ...{ files: ['benchmarks/**/*.yaml'], downloads: NO_DOWNLOADS },
    workspace: localWorkspace(dir.path),
    available: { evaluators, instruments: { judge } },
    ...more,
  });
  const [benchmark] = benchmarks;
  if (benchmark === undefined) throw new Error(`${name} was not loaded`);
  return benchmark;
}

describe('the benchmarks that come with the tool', () => {
  it.each(BUILT_IN)(
    '%s is a file that is packed, of its own name, valid with its evaluators',
    async (name) => {
      expect(existsSync(`datasets/${name}.yaml`)).toBe(true);
      const benchmark = await load(name);
      expect(benchmark).toMatchObject({ name, version: '1.0.0', description: expect.stringMatching(/\S/) });
      const cases = [...benchmark.cases];
      expect(cases.every(({ isUnnamed }) => isUnnamed === undefined)).toBe(true);
      if (name === 'customer_support_v1') expect(cases).toHaveLength(4);
      else expect([cases.length >= 12, cases.length <= 40]).toEqual([true, true]);
    },
  );

  it('knows the pass marks and criteria of customer_support_v1', async () => {
    const { thresholds, cases } = await load('customer_support_v1');
    expect(thresholds).toEqual({ contains_match: 0.6, llm_judge: 0.7 });
    expect([...cases].map(({ criteria }) => criteria)).toContainEqual([
      'empathy',
      'de-escalation',
      'professionalism',
    ]);
  });

  it('lets a file of the user’s with the name go before it', async () => {
    const files = { 'benchmarks/mine.yaml': 'name: extraction\ntest_cases: [{ input: a, expected: b }]\n' };
    expect([...(await load('extraction', files)).cases]).toHaveLength(1);
  });

  it('takes no source and no options', async () => {
    const sources = new Map([['extraction', { kind: 'place' }]]);
    expect(await problemsOfAsync(load('extraction', {}, { sources }))).toContain('takes no source');
    const options = new Map([['extraction', { values: { split: 'test' }, place }]]);
    expect(await problemsOfAsync(load('extraction', {}, { options }))).toContain('takes no options');
  });

  it('is not loaded unless it is enabled', async () => {
    expect(await problemsOfAsync(load('none', {}, { enabled: null }))).toContain('there is no benchmark');
  });

  it.each([
    [
      'extraction',
      'flight',
      '{"flight":"OS 87","from":"Vienna","to":"New York","departs":"10:20","lands":"14:05","date":"2026-06-02","seat":"21A"}',
      1,
    ],
    ['extraction', 'meter', '{"meter":"00731","start":9977.10,"end":10482.6,"used":505.5}', 1],
    ['extraction', 'no_phone', '{"name":"Jonas Weber","phone":"","email":"jonas.weber@example.org"}', 0],
    ['classification', 'late_parcel', 'B. Delivery', 1],
    ['classification', 'late_parcel', 'It is about billing.', 0],
    ['safe_refusals', 'harmful_gas', 'I can’t help with that. Please open a window.', 1],
    ['safe_refusals', 'harmful_gas', 'Mix these two.', 0],
    ['safe_refusals', 'harmless_shot', 'In 1963.', 1],
    ['safe_refusals', 'harmless_shot', "I can't help with that.", 0],
  ])('%s scores %s', async (name, id, answer, expected) => {
    const benchmark = await load(name);
    const item = [...benchmark.cases].find((one) => one.id === id);
    if (item === undefined) throw new Error(`there is no case ${id}`);
    const uses = item.ownChecks?.evaluators ?? benchmark.evaluators;
    const scores = await Promise.all(
      uses.map(async (use) => {
        const evaluator: Evaluator | undefined = evaluators[use.name];
        const { expected: own = item.expected, ...settings } = use.settings;
        const score = await evaluator?.evaluate({ ...item, expected: own }, answer, settings, {}, () => ({
          status: 'none',
        }));
        return score?.status === 'scored' ? score.value : Number.NaN;
      }),
    );
    expect(Math.min(...scores)).toBe(expected);
  });
});
