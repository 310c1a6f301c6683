import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readResults } from '../../src/records/read-results.ts';
import { trialsOf } from '../../src/records/trials.ts';
import { startOpenAiBatches } from '../support/batch-servers.ts';
import type { BatchServer } from '../support/batch-servers.ts';
import { callVerb } from '../support/io.ts';
import { problemsOfAsync } from '../support/problems-of.ts';
import { readNewest } from '../support/read-records.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

function createProject(server: BatchServer): TempDir {
  return createTempDir({
    'llm-bench.yml': [
      'api_keys: { openai: "${OPENAI_API_KEY}" }',
      `models: [{ id: m, provider: openai, model: m, base_url: "${server.url}/v1", price: { input: 10, output: 20 } }]`,
      'benchmarks: { files: [b.yaml] }',
      '',
    ].join('\n'),
    'b.yaml': [
      'name: b',
      'evaluators: [exact_match]',
      'test_cases:',
      '  - { id: a, input: one, expected: to one }',
      '  - { id: b, input: two, expected: to two }',
      '',
    ].join('\n'),
  });
}

async function run(dir: TempDir, server: BatchServer, signal: AbortSignal, ...args: readonly string[]) {
  return await callRun(dir, server, signal, ['--batch', ...args]);
}

async function callRun(
  dir: TempDir,
  server: BatchServer,
  signal: AbortSignal,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
) {
  const all = ['--allowed-hosts', `openai=${server.host}`, '--no-store', ...args];
  const env = { OPENAI_API_KEY: 'sk-given', ...more };
  return await callVerb('run', all, dir.path, { env, signal, now: () => new Date() });
}

/** A project of two benchmarks, of which a run was interrupted while it scored the answers of its batch. */
async function createInterrupted(
  env: Readonly<Record<string, string>> = {},
): Promise<AsyncDisposable & { dir: TempDir; server: BatchServer; err: string }> {
  const interrupted = new AbortController();
  const server = await startOpenAiBatches({
    // One is asked in the usual way: then the others have been scored.
    fateOf: (text) => (text === 'four' ? 'expired' : 'answered'),
    before: (call) => {
      if (call === 'POST /v1/chat/completions') interrupted.abort();
      return false;
    },
  });
  const dir = createProject(server);
  dir.write('llm-bench.yml', dir.read('llm-bench.yml').replace('b.yaml', '"*.yaml"'));
  dir.write(
    'c.yaml',
    dir.read('b.yaml').replace('name: b', 'name: c').replaceAll('one', 'three').replaceAll('two', 'four'),
  );
  const { code, err } = await callRun(dir, server, interrupted.signal, ['--batch'], env);
  expect([code, server.batches.size]).toEqual([130, 1]);
  return {
    ...{ dir, server, err },
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]();
      dir[Symbol.dispose]();
    },
  };
}

const BY_BATCH = ['to one', 'to three', 'to two'];

/** Lists the answers by batch of all runs, as they are pooled. */
function listByBatch(dir: TempDir): string[] {
  return readResults(path.join(dir.path, 'results'))
    .flatMap(({ results }) => results.flatMap((result) => trialsOf(result)))
    .flatMap(({ output, by_batch: isByBatch }) => (isByBatch === true ? (output ?? '') : []))
    .toSorted();
}

/** Lists the journals and the notes of batches. */
function listNotes(dir: TempDir): string[] {
  return readdirSync(path.join(dir.path, 'results'))
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => `results/${name}`);
}

const quiet = new AbortController().signal;

describe('run --batch', () => {
  it('says what becomes of the batch, and writes results as any run', async () => {
    await using server = await startOpenAiBatches();
    using dir = createProject(server);
    const { code, err } = await run(dir, server, quiet);
    expect(code).toBe(0);
    expect(err).toContain('m: 2 requests submitted as the batch batch_1\n');
    expect(err).toContain('m: the batch batch_1 has answered 2 of 2 requests\n');
    expect(readNewest(dir)).toMatchObject({
      summary: { pass_rate: 1, cost_usd: 2 * 0.0006 },
      results: [
        { by_batch: true, output: 'to one' },
        { by_batch: true, output: 'to two' },
      ],
    });
    expect(readdirSync(path.join(dir.path, 'results'))).not.toContain('batches.jsonl');
    expect(server.headers.every(({ authorization }) => authorization === 'Bearer sk-given')).toBe(true);
  });

  it('says after an interruption how to go on, and goes on', async () => {
    const interrupted = new AbortController();
    await using server = await startOpenAiBatches({
      looks: 1,
      before: (call) => {
        if (call.startsWith('GET')) interrupted.abort();
        return false;
      },
    });
    using dir = createProject(server);
    const first = await run(dir, server, interrupted.signal);
    expect(first.code).toBe(130);
    expect(first.err).toContain('m: 2 requests go on by batch (batch_1), noted in ');
    const second = await run(dir, server, quiet);
    expect(second.err).toContain('m: the batch batch_1 of an earlier run is taken up, 2 requests\n');
    expect([second.code, server.batches.size, server.asked]).toEqual([0, 1, []]);
  });

  it('promises to take up nothing in a workflow, where somebody may have committed the notes', async () => {
    const interrupted = new AbortController();
    await using server = await startOpenAiBatches({
      before: (call) => {
        if (call.startsWith('GET')) interrupted.abort();
        return false;
      },
    });
    using dir = createProject(server);
    const ran = await callRun(dir, server, interrupted.signal, ['--batch'], { GITHUB_ACTIONS: 'true' });
    expect(ran.err).toContain('go on by batch (batch_1): in a workflow only the action (`mode: batch`)');
  });

  it('tells of no kept answers where it is interrupted after the results stand', async () => {
    const interrupted = new AbortController();
    let isFirst = true;
    await using server = await startOpenAiBatches({
      before: (call, response) => {
        if (!isFirst || !call.startsWith('DELETE')) return false;
        interrupted.abort();
        response.destroy();
        return true;
      },
    });
    using dir = createProject(server);
    const ran = await run(dir, server, interrupted.signal);
    expect([ran.code, interrupted.signal.aborted]).toEqual([0, true]);
    expect(ran.err).not.toContain('goes on from there');
    expect(readNewest(dir)).toMatchObject({ summary: { pass_rate: 1 } });
    // What could not be deleted is by the next.
    expect(server.files.has('file-1')).toBe(true);
    isFirst = false;
    expect(await run(dir, server, quiet)).toMatchObject({ code: 0 });
    expect([...server.files.keys()]).toEqual([]);
  });

  it('does not take a part of the cases', async () => {
    await using server = await startOpenAiBatches();
    using dir = createProject(server);
    const refused = await problemsOfAsync(run(dir, server, quiet, '--shard', '1/2'));
    expect(refused).toContain('--batch and --shard exclude one another');
  });
});

describe('a run that was interrupted while it scored the answers of a batch', () => {
  it('says how to go on, but in a workflow, where nothing is taken up from the results folder', async () => {
    await using here = await createInterrupted();
    expect(here.err).toMatch(/3 answers are kept in .*: the same command goes on from there\n/);
    await using there = await createInterrupted({ GITHUB_ACTIONS: 'true' });
    expect(there.err).toMatch(/3 answers are kept in .*jsonl\n/);
  });

  it('has each of them count once where a run of a part of the plan comes first', async () => {
    await using world = await createInterrupted();
    const { dir, server } = world;
    for (const args of [['--batch', '--benchmark', 'b'], ['--batch']])
      expect(await callRun(dir, server, quiet, args)).toMatchObject({ code: 0 });
    expect(listByBatch(dir)).toEqual(BY_BATCH);
    expect(server.batches.size).toBe(1);
  });

  it('has none of them taken from the batch again where a run in the usual way took them up', async () => {
    await using world = await createInterrupted();
    const { dir, server } = world;
    expect(await callRun(dir, server, quiet, [])).toMatchObject({ code: 0 });
    expect(listByBatch(dir)).toEqual(BY_BATCH);
    expect(await callRun(dir, server, quiet, ['--batch'])).toMatchObject({ code: 0 });
    // What the first batch did not answer may still come from there, for all that this run knows.
    expect(server.batches.get('batch_2')?.rows).toHaveLength(3);
    expect(listByBatch(dir)).toEqual([...BY_BATCH, ...BY_BATCH].toSorted());
  });

  it('has each of them count once where the next was killed between its results and the end of its notes', async () => {
    await using world = await createInterrupted();
    const { dir, server } = world;
    const left = listNotes(dir).map((name) => [name, dir.read(name)] as const);
    expect(left).toHaveLength(2);
    expect(await callRun(dir, server, quiet, ['--batch'])).toMatchObject({ code: 0 });
    for (const [name, text] of left) dir.write(name, text);
    expect(await callRun(dir, server, quiet, ['--batch'])).toMatchObject({ code: 0 });
    expect(listByBatch(dir)).toEqual(BY_BATCH);
    expect(listNotes(dir)).toEqual([]);
  });
});
