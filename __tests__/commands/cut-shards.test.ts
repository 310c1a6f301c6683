import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { callVerb } from '../support/io.ts';
import type { Loopback } from '../support/loopback.ts';
import { configOf, listSums, numberIn, startModel } from '../support/sums.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

/** A project of sixty sums whose model is asked one at a time, and told of each. */
async function createProject(
  heard: (asked: number) => void = () => undefined,
  more = '',
): Promise<{ dir: TempDir; model: Loopback }> {
  const model = await startModel((_, question) => {
    heard(model.received.length);
    return String(numberIn(question) + 1);
  });
  const dir = createTempDir({
    'llm-bench.yml': configOf(model, `model_defaults: { max_concurrency: 1 }\n${more}`),
    'benchmarks/sums.yaml': listSums('sums', '../prompt.md'),
    'prompt.md': 'Add up.',
  });
  return { dir, model };
}

const call = (verb: string, dir: TempDir, model: Loopback, args: readonly string[], signal?: AbortSignal) =>
  callVerb(verb, ['--allowed-hosts', model.host, ...args], dir.path, {
    env: { OPENAI_API_KEY: 'sk-test-0123456789' },
    ...(signal !== undefined && { signal }),
  });
const listFiles = (dir: TempDir): string[] => readdirSync(path.join(dir.path, 'results')).sort();

describe('a shard that is cut', () => {
  it('goes on from its own answers, and from those of no other shard', async () => {
    const interrupt = new AbortController();
    const { dir, model } = await createProject((asked) => {
      if (asked === 10) interrupt.abort();
    });
    await using server = model;
    using project = dir;
    const first = await call('run', project, server, ['--shard', '1/2'], interrupt.signal);
    expect(first.code).toBe(130);
    expect(listFiles(project)).toEqual([expect.stringMatching(/^journal-/)]);
    const asked = server.received.length;
    const other = await call('run', project, server, ['--shard', '2/2']);
    expect(other.err).not.toContain('kept from an interrupted run');
    const again = await call('run', project, server, ['--shard', '1/2']);
    expect(again.err).toMatch(/note: (?:9|10) of \d+ answers are kept from an interrupted run/);
    expect(server.received.length).toBeLessThanOrEqual(60 + 1);
    expect(asked).toBeLessThanOrEqual(11);
    const merged = await call('merge', project, server, []);
    expect({ code: merged.code, err: merged.err }).toMatchObject({
      code: 0,
      err: expect.stringContaining('2 of 2 shards, 60 answers') as string,
    });
    expect(listFiles(project).filter((name) => name.startsWith('journal-'))).toEqual([]);
  });

  it('holds its part of the budget, and is part of a cell that is not measured', async () => {
    const { dir, model } = await createProject(undefined, 'budget: { max_requests: 20 }\n');
    await using server = model;
    using project = dir;
    const one = await call('run', project, server, ['--shard', '1/2']);
    const asked = server.received.length;
    expect(one.out).toContain(`, ${asked} requests`);
    const two = await call('run', project, server, ['--shard', '2/2']);
    expect([one.code, two.code]).toEqual([0, 0]);
    expect(server.received.length).toBeGreaterThan(asked);
    expect(server.received.length).toBe(20);
    const merged = await call('merge', project, server, []);
    expect(merged.code).toBe(3);
    expect(merged.out).toContain(`budget spent: ${asked} requests`);
  });
});
