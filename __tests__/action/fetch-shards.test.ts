import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fetchShards } from '../../src/action/fetch-shards.ts';
import { uploadRaw } from '../../src/github/artifacts.ts';
import { chooseShards } from '../../src/pipeline/shards/choose-shards.ts';
import type { ChosenShards } from '../../src/pipeline/shards/choose-shards.ts';
import { nameShard } from '../../src/records/shard-name.ts';
import { watchFolder } from '../support/archives.ts';
import { startResults } from '../support/results-double.ts';
import type { ResultsDouble } from '../support/results-double.ts';
import { servicesEnv } from '../support/runner.ts';
import { createTempDir } from '../support/temp-dir.ts';

const PLAN = '5a1f0c62e2f1c3d4';
const MIB = 1024 * 1024;

/** A shard's file without an answer. */
function contentOf(index: number, total: number, { plan = PLAN, attempt = 1 } = {}): Buffer {
  const named = { schema: 'llm-bench/shard/1', plan, index, total, attempt };
  const at = '2026-11-24T10:00:00.000Z';
  const head = `${JSON.stringify({ ...named, tool_version: '0.1.0', started_at: at })}\n`;
  const nothing = { requests: 0, input_tokens: 0, output_tokens: 0, cost_usd: 0 };
  const end = {
    ...{ end: 'llm-bench/shard/1', answers: 0, unasked: [] },
    spent: { ...nothing, instruments: {}, models: {}, lines: {} },
    ...{ finished_at: at, sha256: createHash('sha256').update(head).digest('hex') },
  };
  return Buffer.from(`${head}${JSON.stringify(end)}\n`);
}

type Shards = ChosenShards & { readonly problem: string | null };

/** What a merge finds among these artifacts, and the most that was on the disk. */
async function fetchFrom(
  fill: (artifacts: Map<string, Buffer>, results: ResultsDouble) => void,
): Promise<{ shards: Shards; most: number; left: string[] }> {
  await using results = await startResults();
  using temporary = createTempDir();
  fill(results.artifacts, results);
  const most = watchFolder(temporary.path);
  const { found, problem } = await fetchShards(PLAN, site(temporary.path, results));
  const shards = { ...chooseShards(found, PLAN), problem };
  return { shards, most: most(), left: readdirSync(temporary.path) };
}

function site(temporary: string, results: ResultsDouble) {
  return {
    env: { PATH: process.env['PATH'], RUNNER_TEMP: temporary, ...servicesEnv(results) },
    launcher: path.join(import.meta.dirname, '../support/worker-launcher.ts'),
  };
}

/** Uploads all shards but those that are left out. */
function addShards(artifacts: Map<string, Buffer>, total: number, without: readonly number[] = []): void {
  for (let index = total; index >= 1; index -= 1)
    if (!without.includes(index))
      artifacts.set(nameShard({ index, total }, PLAN, 1), contentOf(index, total));
}

describe('fetchShards', { timeout: 60_000 }, () => {
  it('gives each of 256 shards, and leaves nothing behind', async () => {
    const { shards, left } = await fetchFrom((artifacts) => {
      artifacts.set('benchmark-results', Buffer.from('other'));
      addShards(artifacts, 256);
    });
    expect(shards).toMatchObject({ total: 256, lost: [], refused: [], problem: null });
    expect(shards.taken.size).toBe(256);
    expect(left).toEqual([]);
  });

  it('names what is missing, torn, foreign or there twice, and nothing else', async () => {
    const { shards } = await fetchFrom((artifacts) => {
      addShards(artifacts, 16, [3, 9]);
      const torn = nameShard({ index: 5, total: 16 }, PLAN, 1);
      artifacts.set(torn, artifacts.get(torn)!.subarray(0, -40));
      const other = nameShard({ index: 9, total: 16 }, 'abcdef', 1);
      artifacts.set(other, contentOf(9, 16, { plan: 'abcdef' }));
      artifacts.set(`benchmark-shard-${PLAN}-12-of-16-2.jsonl`, contentOf(12, 16));
    });
    expect(shards.lost.map(({ index, how }) => [index, how])).toEqual([
      [3, 'missing'],
      [5, 'torn'],
      [9, 'foreign'],
      [12, 'doubled'],
    ]);
    expect(shards.taken.size).toBe(12);
  });

  it('takes the highest attempt of each', async () => {
    const { shards } = await fetchFrom((artifacts) => {
      addShards(artifacts, 3);
      artifacts.set(nameShard({ index: 2, total: 3 }, PLAN, 3), contentOf(2, 3, { attempt: 3 }));
      artifacts.set(nameShard({ index: 2, total: 3 }, PLAN, 2), contentOf(2, 3, { attempt: 2 }));
    });
    expect([...shards.taken].map(([index, { header }]) => [index, header.attempt])).toEqual([
      [1, 1],
      [2, 3],
      [3, 1],
    ]);
  });

  it('passes over what calls itself a shard and is none', async () => {
    const { shards } = await fetchFrom((artifacts) => {
      addShards(artifacts, 2);
      artifacts.set('benchmark-shard-what', Buffer.from('x'));
      artifacts.set(`benchmark-shard-${PLAN}-x.jsonl`, Buffer.from('x'));
    });
    expect(shards).toMatchObject({ total: 2, lost: [] });
    expect(shards.refused.map(({ reason }) => reason).sort()).toEqual([
      `benchmark-shard-${PLAN}-x.jsonl:1: it is no JSON`,
      'benchmark-shard-what: it does not say what it is',
    ]);
  });

  it('does not download what is too large', async () => {
    const { shards, most } = await fetchFrom((artifacts) => {
      addShards(artifacts, 2, [2]);
      artifacts.set(nameShard({ index: 2, total: 2 }, PLAN, 1), Buffer.alloc(257 * MIB));
    });
    expect(shards.lost).toMatchObject([{ index: 2, how: 'torn' }]);
    expect(shards.lost[0]!.words[0]).toContain('which is too much');
    expect(most).toBeLessThan(MIB);
  });

  it('does not believe one whose digest is another', async () => {
    const { shards } = await fetchFrom((artifacts, results) => {
      addShards(artifacts, 2);
      results.digestOf = (name) => (name.includes('-2-of-2') ? '0'.repeat(64) : undefined);
    });
    expect(shards.lost).toMatchObject([{ index: 2, how: 'torn' }]);
    expect(shards.lost[0]!.words[0]).toContain('its digest is wrong');
  });

  it('says that the service does not answer', async () => {
    const { shards } = await fetchFrom((artifacts, results) => {
      addShards(artifacts, 2);
      results.trouble = { fail: () => 500 };
    });
    expect(shards).toMatchObject({ total: 0, problem: expect.stringContaining('failed') as string });
  });
});

describe('uploadRaw', { timeout: 60_000 }, () => {
  it('uploads a file as it is, under another name where its own is taken', async () => {
    await using results = await startResults();
    using temporary = createTempDir();
    using dir = createTempDir();
    const name = nameShard({ index: 1, total: 2 }, PLAN, 1);
    const file = path.join(dir.path, name);
    writeFileSync(file, contentOf(1, 2));
    const means = site(temporary.path, results);
    expect(await uploadRaw(file, means)).toEqual({ status: 'uploaded', name });
    const again = name.replace('.jsonl', '-2.jsonl');
    expect(await uploadRaw(file, means)).toEqual({ status: 'uploaded', name: again });
    for (const one of [name, again]) expect(results.artifacts.get(one)).toEqual(readFileSync(file));
  });
});
