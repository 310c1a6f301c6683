import { describe, expect, it } from 'vitest';
import type { CaseResult, CellRecord } from '../../src/domain/record.ts';
import { callVerb } from '../support/io.ts';
import { readNewest } from '../support/read-records.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

/** A project whose model says of each input what stands in it: "You said: INPUT.". */
function createProject(benchmark: string): TempDir {
  const rows = ['paris', 'oslo', 'rome'].map((content) =>
    JSON.stringify({
      system: null,
      messages: [{ role: 'user', content }],
      trial: 1,
      text: `You said: ${content}.`,
      finish_reason: 'stop',
    }),
  );
  return createTempDir({
    'llm-bench.yml': 'models: [{ id: m, provider: replay, recording: answers.jsonl }]\n',
    'answers.jsonl': `${rows.join('\n')}\n`,
    'benchmarks/b.yaml': `name: b\n${benchmark}\n`,
  });
}

async function run(benchmark: string): Promise<CellRecord> {
  using dir = createProject(benchmark);
  await callVerb('run', [], dir.path);
  return readNewest(dir);
}

const scoresOf = ({ results }: CellRecord): CaseResult['scores'][] => results.map(({ scores }) => scores);

const BESIDE = `evaluators: [starts_with]
test_cases:
  - { input: paris, expected: You }
  - { input: oslo, expected: You, evaluators: [{ contains_match: { expected: [oslo, rome] } }] }`;

describe('checks of a case’s own', () => {
  it('stand beside those of the benchmark', async () => {
    expect(scoresOf(await run(BESIDE))).toEqual([
      { starts_with: 1 },
      { starts_with: 1, contains_match: 0.5 },
    ]);
  });

  it('stand alone where the benchmark has none, beside cases that are scored by exact_match', async () => {
    const { results, config } = await run(`test_cases:
  - { input: paris, expected: "You said: Paris" }
  - { input: oslo, evaluators: [{ name: contains_match, expected: oslo }, { not_contains: { expected: [rome, sorry] } }] }`);
    expect(results.map(({ scores }) => scores)).toEqual([
      { exact_match: 1 },
      { contains_match: 1, not_contains: 1 },
    ]);
    expect(config?.evaluators?.map(({ name }) => name)).toEqual(['exact_match']);
  });

  it('may be all there are', async () => {
    const record = await run(
      'test_cases: [{ input: oslo, evaluators: [{ equals: { expected: "You said: oslo." } }] }]',
    );
    expect(scoresOf(record)).toEqual([{ equals: 1 }]);
    expect(record.config?.evaluators).toEqual([]);
  });

  it('have names of their own, by which thresholds know them', async () => {
    const { results } = await run(`evaluators: [{ name: contains_match, expected: said }]
thresholds: { default: 0.5, topic: 1 }
test_cases:
  - input: rome
    evaluators: [{ contains_match: { expected: rome } }, { contains_match: { expected: [rome, oslo], as: topic } }]
  - input: oslo
    evaluators: [{ contains_match: { expected: [oslo, rome] } }]
    thresholds: { contains_match_2: 0.6 }`);
    expect(results).toMatchObject([
      { scores: { contains_match: 1, contains_match_2: 1, topic: 0.5 }, passed: false },
      { scores: { contains_match: 1, contains_match_2: 0.5 }, passed: false },
    ]);
    expect(results[0].evaluators?.map(({ as, threshold }) => [as, threshold])).toEqual([
      [undefined, 0.5],
      ['contains_match_2', 0.5],
      ['topic', 1],
    ]);
  });

  it('explain each under its name', async () => {
    const { results } = await run(
      'test_cases: [{ input: oslo, evaluators: [{ equals: { expected: no, as: strict } }] }]',
    );
    expect(results[0].explanations).toEqual({ strict: 'is not "no"' });
  });

  it('may be in the rows of a JSONL file', async () => {
    using dir = createProject('cases: c.jsonl');
    dir.write(
      'benchmarks/c.jsonl',
      '{"input":"oslo","evaluators":[{"contains_match":{"expected":"oslo"}}],"thresholds":{"contains_match":1}}\n',
    );
    await callVerb('run', [], dir.path);
    expect(scoresOf(readNewest(dir))).toEqual([{ contains_match: 1 }]);
  });

  it('change the case, not the cell’s fingerprint', async () => {
    const before = await run(BESIDE);
    const after = await run(BESIDE.replace('[oslo, rome]', '[oslo]'));
    expect(after.fingerprint).toBe(before.fingerprint);
    const hashes = [before, after].map(({ results }) => results.map(({ case_hash }) => case_hash));
    expect(hashes[0]?.[0]).toBe(hashes[1]?.[0]);
    expect(hashes[0]?.[1]).not.toBe(hashes[1]?.[1]);
  });

  it('score kept answers again', async () => {
    using dir = createProject(BESIDE);
    await callVerb('run', [], dir.path, { now: () => new Date('2026-11-23T10:00:00Z') });
    const before = readNewest(dir);
    await callVerb('score', ['results'], dir.path);
    const again = readNewest(dir);
    expect(scoresOf(again)).toEqual(scoresOf(before));
    expect(again.fingerprint).toBe(before.fingerprint);
  });

  it('are left out where another evaluator is chosen to score by', async () => {
    using dir = createProject(BESIDE);
    await callVerb('run', [], dir.path, { now: () => new Date('2026-11-23T10:00:00Z') });
    await callVerb('score', ['results', '--evaluator', 'contains_match'], dir.path);
    expect(scoresOf(readNewest(dir))).toEqual([{ contains_match: 1 }, { contains_match: 0.5 }]);
  });

  it('are used on the baseline too, where the benchmark’s evaluators changed', async () => {
    using dir = createProject(BESIDE);
    await callVerb('run', [], dir.path, { now: () => new Date('2026-11-23T10:00:00Z') });
    dir.write('benchmarks/b.yaml', `name: b\n${BESIDE.replace('[starts_with]', '[ends_with]')}\n`);
    const { out } = await callVerb('run', ['--compare'], dir.path);
    expect(out).toContain(
      'scored again with evaluators that changed: starts_with (removed), ends_with (added)',
    );
  });
});
