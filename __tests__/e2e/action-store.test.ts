import { describe, expect, it } from 'vitest';
import { createActionWorld, KEY } from '../support/action-world.ts';
import type { Seen } from '../support/action-world.ts';
import { playOnce } from '../support/play-once.ts';
import { readCaches } from '../support/read-cache.ts';

const CONFIG = 'api_keys: { openai: "${OPENAI_API_KEY}" }\n';
const isStored = (key: string): boolean => key.startsWith('llm-bench-answers-v1-');

describe('the answers of the default branch', { timeout: 120_000 }, () => {
  const seen = playOnce(async () => {
    await using world = await createActionWorld(CONFIG, { remembers: true });
    const { workspace, results } = world;
    const benchmark = workspace.read('benchmarks/support.yaml');
    const pushed = await world.push();
    const texts = readCaches(results.entries.filter(({ key }) => isStored(key)));
    // All that changes is how answers are scored.
    const rescored = benchmark.replace('exact_match', 'contains_match');
    workspace.write('benchmarks/support.yaml', rescored);
    const inputs = { 'openai-api-key': '' };
    const fork = await world.pullRequest({ number: 8, fork: true, inputs });
    // Twelve cases are others too: 0 + 1, 6 + 1, ...
    workspace.write('benchmarks/support.yaml', rescored.replaceAll(/input: "(\d?[06]) \+/g, 'input: "0$1 +'));
    const changed = await world.pullRequest();
    const partly = await world.pullRequest({ number: 8, fork: true, inputs });
    const forced = await world.pullRequest({ inputs: { 'force-run': 'true' } });
    const [entry] = results.entries.filter(({ key }) => isStored(key));
    results.entries.push({ ...entry!, key: `${entry!.key}9`, ref: 'refs/pull/7/merge', created: 50 });
    const planted = await world.pullRequest();
    return { pushed, texts, fork, changed, partly, forced, planted };
  });

  it('are kept by its pushes, without a key', () => {
    const { pushed, texts } = seen();
    expect(pushed).toMatchObject({ code: 0, asked: 120 });
    expect(pushed.saved.filter(isStored)).toHaveLength(1);
    expect(texts.join('').match(/"key":"/g)).toHaveLength(120);
    expect(texts.join('')).not.toContain(KEY);
  });

  it('are given to pull requests, which keep nothing', () => {
    const { changed, pushed } = seen();
    expect(changed).toMatchObject({ code: 0, asked: 12, saved: pushed.saved });
    expect(changed.out).toContain('48 answers from the store, 12 asked');
    expect(changed.summary).toContain('48 answers came from the store and cost nothing.');
    expect(changed.calls.length).toBeLessThanOrEqual(15);
  });

  it('answer for a fork, which has no key, what they can', () => {
    const { fork, partly } = seen();
    expect(fork).toMatchObject({ code: 0, asked: 0 });
    expect(fork.out).toContain('60 answers from the store, 0 asked');
    expect(fork.outputs['verdict']).toBe('passed');
    expect(partly).toMatchObject({ code: 0, asked: 0, outputs: { verdict: 'not_run' } });
  });

  it('are not taken where everything is to be asked, nor where a pull request may have planted them', () => {
    const { forced, planted } = seen();
    expect(forced.asked).toBe(120);
    expect(planted.asked).toBe(60);
    expect(planted.out).toContain('no answers of earlier runs are used: another ref has an entry');
  });
});

/** Inputs of a shard's job in a matrix of shards. */
const cut = (index: number, total: number): Record<string, string> => ({
  shard: `${index}/${total}`,
  matrix: JSON.stringify({ shard: index }),
});

describe('the answers of shards', { timeout: 120_000 }, () => {
  const seen = playOnce(async () => {
    await using world = await createActionWorld(CONFIG, { remembers: true });
    const { workspace } = world;
    const benchmark = workspace.read('benchmarks/support.yaml');
    const pushed = [await world.push({ inputs: cut(1, 2) }), await world.push({ inputs: cut(2, 2) })];
    // Twelve cases are others: 0 + 1, 6 + 1, ...
    workspace.write(
      'benchmarks/support.yaml',
      benchmark.replaceAll(/input: "(\d?[06]) \+/g, 'input: "0$1 +'),
    );
    const changed = [
      await world.pullRequest({ inputs: cut(1, 2) }),
      await world.pullRequest({ inputs: cut(2, 2) }),
    ];
    const cutAnew: Seen[] = [];
    for (const shard of [1, 2, 3]) cutAnew.push(await world.pullRequest({ inputs: cut(shard, 3) }));
    const whole = await world.push();
    const texts = readCaches(world.results.entries.filter(({ key }) => key.includes('-1of1-')));
    return { pushed, changed, cutAnew, whole, texts };
  });

  it('are kept by pushes, in an entry of each', () => {
    const { pushed } = seen();
    expect(pushed.map(({ code }) => code)).toEqual([0, 0]);
    expect(pushed[0]!.asked + pushed[1]!.asked).toBe(120);
    expect(pushed.map(({ saved }) => saved.filter(isStored).length)).toEqual([1, 2]);
  });

  it('are given to the shards of pull requests, which ask what is new', () => {
    const { changed, pushed } = seen();
    expect(changed[0]!.asked + changed[1]!.asked).toBe(12);
    expect(changed[0]!.out).toMatch(/\d+ answers from the store, \d+ asked/);
    expect(changed[1]!.saved).toEqual(pushed[1]!.saved);
  });

  it('are given to a run that is cut into another number of shards, or into none', () => {
    const { cutAnew, whole, texts } = seen();
    expect(cutAnew.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(cutAnew.reduce((sum, { asked }) => sum + asked, 0)).toBe(12);
    expect(whole).toMatchObject({ code: 0, asked: 12 });
    // Twelve of them answer questions that are asked no more.
    expect(new Set(texts.join('').match(/"key":"\w+/g)).size).toBe(132);
  });
});
