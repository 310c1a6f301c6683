import { describe, expect, it } from 'vitest';
import type { CellRecord } from '../../src/domain/record.ts';
import { callVerb } from '../support/io.ts';
import { readNewest } from '../support/read-records.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

const THOUGHT = 'Could it be Paris? No, Italy was asked.';

/** A project whose one case is answered by a recorded row. */
function createProject(row: object, settings = ''): TempDir {
  const messages = [{ role: 'user', content: 'Capital of Italy?' }];
  return createTempDir({
    'llm-bench.yml': `models: [{ id: m, provider: replay, recording: answers.jsonl${settings} }]\n`,
    'answers.jsonl': JSON.stringify({ system: null, messages, trial: 1, finish_reason: 'stop', ...row }),
    'benchmarks/b.yaml':
      'name: b\nevaluators: [contains_match]\ntest_cases: [{ id: a, input: "Capital of Italy?", expected: Paris }]\n',
  });
}

async function run(dir: TempDir): Promise<CellRecord> {
  await callVerb('run', [], dir.path);
  return readNewest(dir);
}

async function score(dir: TempDir): Promise<CellRecord> {
  await callVerb('score', ['results'], dir.path, { now: () => new Date('2026-11-25T10:00:00Z') });
  return readNewest(dir);
}

const ROWS = [
  { text: `<think>${THOUGHT}</think>\nRome` },
  { text: `${THOUGHT}\n</think>\n\nRome` },
  { text: 'Rome', reasoning: THOUGHT },
];

describe('the reasoning before an answer', () => {
  it.each(ROWS)('is kept apart and not scored: %j', async (row) => {
    using dir = createProject(row);
    for (const record of [await run(dir), await score(dir)])
      expect(record.results[0]).toMatchObject({ passed: false, output: 'Rome', reasoning: THOUGHT });
  });

  it.each(ROWS)('is scored, and still kept apart, where the model entry says so: %j', async (row) => {
    using dir = createProject(row, ', score_reasoning: true');
    for (const record of [await run(dir), await score(dir)])
      expect(record.results[0]).toMatchObject({ passed: true, output: 'Rome', reasoning: THOUGHT });
  });

  it('is no answer where `max_tokens` cut it', async () => {
    using dir = createProject({ text: `<think>${THOUGHT}`, finish_reason: 'length' });
    for (const record of [await run(dir), await score(dir)])
      expect(record.results[0]).toMatchObject({ passed: false, output: '', reasoning: THOUGHT });
  });

  it('is bounded where it is not scored', async () => {
    const long = `${'x'.repeat(30_000)} Paris`;
    using dir = createProject({ text: 'Rome', reasoning: long });
    const [kept] = (await run(dir)).results;
    expect(kept).toMatchObject({ reasoning_cut: true, reasoning: 'x'.repeat(20_000) });
    using scored = createProject({ text: 'Rome', reasoning: long }, ', score_reasoning: true');
    expect((await run(scored)).results[0]).toMatchObject({ passed: true, reasoning: long });
  });

  it('leaves a record without it as it was', async () => {
    using dir = createProject({ text: 'Rome' });
    const record = await run(dir);
    expect(record.results[0]).not.toHaveProperty('reasoning');
    expect(record.recipe?.model).not.toHaveProperty('score_reasoning');
  });
});
