import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
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
  const all = ['--batch', '--allowed-hosts', `openai=${server.host}`, ...args];
  return await callVerb('run', all, dir.path, { env: { OPENAI_API_KEY: 'sk-given' }, signal });
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

  it('tells of no kept answers where it is interrupted after the results stand', async () => {
    const interrupted = new AbortController();
    await using server = await startOpenAiBatches({
      before: (call) => {
        if (call.startsWith('DELETE')) interrupted.abort();
        return false;
      },
    });
    using dir = createProject(server);
    const ran = await run(dir, server, interrupted.signal);
    expect([ran.code, interrupted.signal.aborted]).toEqual([0, true]);
    expect(ran.err).not.toContain('goes on from there');
    expect(readNewest(dir)).toMatchObject({ summary: { pass_rate: 1 } });
  });

  it('does not take a part of the cases', async () => {
    await using server = await startOpenAiBatches();
    using dir = createProject(server);
    const refused = await problemsOfAsync(run(dir, server, quiet, '--shard', '1/2'));
    expect(refused).toContain('--batch and --shard exclude one another');
  });
});
