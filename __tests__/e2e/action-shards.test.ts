import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createActionWorld, WORSE } from '../support/action-world.ts';
import type { ActionWorld, Seen } from '../support/action-world.ts';
import { pullRequestEvent } from '../support/events.ts';
import { playOnce } from '../support/play-once.ts';

/** What is called of GitHub's API that writes. */
const writesOf = ({ calls }: Seen): string[] => calls.filter((call) => !/\/(?:get|list|compare)-/.test(call));
const isShard = (name: string): boolean => name.startsWith('benchmark-shard-');

/** The run and its cells as the results folder holds them, without what is a time. */
function readRun(world: ActionWorld): unknown[] {
  const read = (file: string): string =>
    readFileSync(path.join(world.workspace.path, 'results', file), 'utf8');
  const { cells } = JSON.parse(read('run.json')) as { cells: { file: string }[] };
  return ['run.json', ...cells.map(({ file }) => file)].map((file) =>
    JSON.parse(read(file), (key, value: unknown) =>
      /^(?:file|timestamp|\w+_at|against|\w*latency_ms)$/.test(key) ? null : value,
    ),
  );
}

describe('a run in two shards and a merge', { timeout: 60_000 }, () => {
  const seen = playOnce(async () => {
    await using world = await createActionWorld();
    await world.push();
    world.workspace.write('prompts/support.md', WORSE);
    const event = pullRequestEvent({ head: 'head', base: world.main, merge: 'merge', number: 7 });
    const job = { runId: 500, attempt: 1 };
    world.results.artifacts.clear();
    const two = await world.run(event, { ...job, inputs: { shard: '2/2' } });
    const early = await world.run(event, { ...job, inputs: { mode: 'merge' } });
    const one = await world.run(event, { ...job, inputs: { shard: '1/2' } });
    const merge = await world.run(event, { runId: 500, attempt: 2, inputs: { mode: 'merge' } });
    const merged = readRun(world);
    const alone = await world.run(event, { runId: 501 });
    return { one, two, early, merge, merged, alone, asOne: readRun(world) };
  });

  it('asks each case in one shard, which passes and writes nothing to GitHub', () => {
    const { one, two } = seen();
    expect([one.code, two.code]).toEqual([0, 0]);
    expect(one.asked + two.asked).toBe(60);
    expect([one, two].flatMap(writesOf)).toEqual([]);
    expect(one.uploaded.filter(isShard)).toHaveLength(2);
    expect(one.out).toMatch(/shard 1\/2: \d+ of 120 cases, \d+ answers, \d+ requests/);
  });

  it('is not green while a shard is missing, which it names', () => {
    const { early } = seen();
    expect(early.code).toBe(3);
    expect(early.check).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(early.check!.output.summary).toContain('shard 1/2 is missing');
  });

  it('finds, says and writes what one job would', () => {
    const { merge, merged, alone, asOne } = seen();
    expect(merge.code).toBe(1);
    expect(alone.code).toBe(1);
    expect(merged).toEqual(asOne);
    expect(merge.outputs['verdict']).toBe('regressed');
    expect(merge.outputs['pass-rate']).toBe(alone.outputs['pass-rate']);
    expect(merge.check).toMatchObject({ conclusion: 'failure', name: 'LLM benchmarks' });
    expect(writesOf(merge).length).toBeLessThanOrEqual(4);
  });
});
