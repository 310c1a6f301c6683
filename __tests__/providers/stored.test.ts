import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Completion } from '../../src/domain/model.ts';
import { AnswerStore } from '../../src/providers/answer-store.ts';
import type { OpenModel, Provider } from '../../src/providers/provider.ts';
import { recordAnswers } from '../../src/providers/recording.ts';
import { storeAnswers } from '../../src/providers/stored.ts';
import { runPlan } from '../../src/run/run-plan.ts';
import {
  createCell,
  createCompletion,
  createModel,
  createPlan,
  createRunDeps,
  NO_LIMIT,
} from '../support/plans.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

const model = createModel();
let asked = 0;

/** A model that says how often it was asked. */
const counting: Provider = {
  complete: (): Promise<Completion> => {
    asked += 1;
    return Promise.resolve(createCompletion(`answer ${asked}`));
  },
  close: () => Promise.resolve(),
};
const opened: OpenModel = () => Promise.resolve({ status: 'ready', provider: counting });
const withoutKey: OpenModel = () =>
  Promise.resolve({ status: 'unavailable', failure: { kind: 'no_key', words: 'the key is missing' } });

/** Runs cells of these cases with the store of a folder, and closes that. */
async function run(
  dir: TempDir,
  ids: readonly [string, ...string[]],
  { openModel = opened, maxRequests = null }: { openModel?: OpenModel; maxRequests?: number | null } = {},
) {
  const store = new AnswerStore({
    folder: dir.path,
    project: '0123456789abcdef',
    startedAt: new Date('2026-11-24T10:00:00Z'),
    onSpoilt: () => undefined,
    onFailure: () => undefined,
  });
  const plan = createPlan([createCell(ids, { model })], { budget: { ...NO_LIMIT, maxRequests } });
  const use = { open: () => Promise.resolve(store), isRead: true, redact: (text: string) => text };
  const deps = createRunDeps(() => ({ status: 'ready', provider: counting }));
  const ran = await runPlan(plan, { ...deps, openModel: storeAnswers(openModel, use) });
  store.close();
  return { ...ran, record: ran.cells[0]! };
}

describe('a model without its key', () => {
  it('gives what the store has, and the rest is not asked', async () => {
    using dir = createTempDir();
    await run(dir, ['a', 'b']);
    const { record, spending } = await run(dir, ['a', 'b', 'c'], { openModel: withoutKey });
    expect(record.results.map(({ output, error_kind: kind }) => [output, kind])).toEqual([
      [expect.stringMatching(/^answer/), undefined],
      [expect.stringMatching(/^answer/), undefined],
      [null, 'no_key'],
    ]);
    expect(record.results[2]).toMatchObject({ attempts: 0, error: 'the key is missing' });
    expect(record).not.toHaveProperty('unmeasured');
    expect(spending).toMatchObject({ requests: 0, fromStore: 2, answered: 0 });
  });

  it('is one that could not be asked where the store has nothing of a cell', async () => {
    using dir = createTempDir();
    await run(dir, ['a']);
    expect((await run(dir, ['b', 'c'], { openModel: withoutKey })).record).toMatchObject({
      unmeasured: 'the key is missing',
      results: [{ error_kind: 'no_key' }, { error_kind: 'no_key' }],
    });
    using empty = createTempDir();
    expect((await run(empty, ['a'], { openModel: withoutKey })).record.unmeasured).toBe('the key is missing');
  });
});

describe('a budget of requests', () => {
  it('is not spent on what the store gives, which is given after it is spent', async () => {
    using dir = createTempDir();
    await run(dir, ['a', 'b', 'c']);
    const { record, spending } = await run(dir, ['x', 'y', 'a', 'b', 'c'], { maxRequests: 1 });
    expect(spending).toMatchObject({ requests: 1, fromStore: 3 });
    expect(record.results.map(({ error_kind: kind }) => kind ?? 'answered')).toEqual([
      'answered',
      'budget',
      ...['answered', 'answered', 'answered'],
    ]);
  });
});

describe('a recording', () => {
  it('gets what the store gives, so that it replays the whole run', async () => {
    using dir = createTempDir();
    using recordings = createTempDir();
    await run(dir, ['a', 'b']);
    const file = path.join(recordings.path, 'answers.jsonl');
    const provider = recordAnswers(counting, model, { file, redact: (text) => text });
    const { record } = await run(dir, ['a', 'b', 'c'], {
      openModel: () => Promise.resolve({ status: 'ready', provider }),
    });
    const rows = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(rows.map((row) => (JSON.parse(row) as { text: string }).text).sort()).toEqual(
      record.results.map(({ output }) => output).sort(),
    );
  });
});
