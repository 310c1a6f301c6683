import { describe, expect, it } from 'vitest';
import { createActionWorld, WORSE } from '../support/action-world.ts';
import { playOnce } from '../support/play-once.ts';
import { addUp } from '../support/sums.ts';

describe('the action with a broken cache', { timeout: 60_000 }, () => {
  it.each([
    ['that never answers', { silent: /./ }],
    ['that answers 500', { fail: () => 500 }],
  ])('gives up on a service %s, and keeps its verdict', async (_name, trouble) => {
    await using world = await createActionWorld();
    world.results.trouble = trouble;
    const step = await world.push();
    expect(step).toMatchObject({ code: 0, outputs: { verdict: 'no_baseline' } });
    expect(step.out).toContain('the baseline could not be restored');
    expect(step.out).toContain('the results were not uploaded');
    // There may be a baseline: nothing was compared, and that is no success.
    expect(step.check).toMatchObject({ conclusion: 'neutral' });
    expect(step.summary).toContain('The baseline could not be had, so nothing was compared.');
  });

  it('does not believe a damaged entry, says so, and replaces it', async () => {
    await using world = await createActionWorld();
    await world.push();
    const [entry] = world.results.entries;
    entry!.bytes = Buffer.from(entry!.bytes.subarray(0, entry!.bytes.length / 2));
    const damaged = await world.pullRequest();
    expect(damaged).toMatchObject({ code: 0, outputs: { verdict: 'unchanged' } });
    expect(damaged.out).toContain('could not be restored');
    expect(damaged.out).toContain('the artifact of the last run of the default branch');
  });

  it("minds no entry that another pull request's run planted: it is never found", async () => {
    await using world = await createActionWorld();
    await world.push();
    world.workspace.write('prompts/support.md', WORSE);
    const [entry] = world.results.entries;
    world.results.entries.push({ ...entry!, ref: 'refs/pull/99/merge', created: 50 });
    expect(await world.pullRequest()).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
  });

  it('joins what another run saves at the very same time', async () => {
    await using world = await createActionWorld();
    const { results, github, workspace } = world;
    await world.push();
    workspace.write('prompts/support.md', 'Add up for them.\n');
    await world.push({ inputs: { benchmark: 'support' } });
    const [first, others] = results.entries.splice(0);
    results.entries.push(first!);
    workspace.write('prompts/sales.md', 'Add up for me.\n');
    // After this run has looked for newer entries, and before it has saved its own.
    results.trouble = {
      fail: (method) => {
        if (method === 'CreateCacheEntry' && results.entries.length === 1) {
          results.entries.push({ ...others!, created: 1 });
          github.caches.push({
            key: others!.key,
            ref: others!.ref,
            created_at: new Date(1000).toISOString(),
          });
        }
        return null;
      },
    };
    const ran = await world.push({ inputs: { benchmark: 'sales' } });
    expect(ran.out).toContain('saved the answers of 1 cell to the baseline');
    expect(results.entries).toHaveLength(4);
    expect(await world.pullRequest()).toMatchObject({ outputs: { verdict: 'unchanged' } });
  });

  it('adds to what another run saved in the meantime', async () => {
    await using world = await createActionWorld();
    await world.push({ inputs: { benchmark: 'sales' } });
    const [first] = world.results.entries;
    // The other run's entry appears while this one is asking.
    await world.push({ inputs: { benchmark: 'support' } });
    const latest = world.results.entries.at(-1)!;
    world.results.entries.splice(1);
    world.answer = (system, question) => {
      if (world.results.entries.length === 1) world.results.entries.push({ ...latest, created: 1 });
      return addUp(system, question);
    };
    world.workspace.write('prompts/sales.md', 'Add up for me.\n');
    await world.push({ inputs: { benchmark: 'sales' } });
    expect(first).toBeDefined();
    const step = await world.pullRequest();
    expect(step.outputs['verdict']).toBe('unchanged');
  });
});

describe("an entry that a pull request's own run planted", () => {
  const seen = playOnce(async () => {
    await using world = await createActionWorld();
    await world.push();
    world.workspace.write('prompts/support.md', WORSE);
    const [entry] = world.results.entries;
    // Newer, with our prefix, found first: the runs of this pull request search their own scope before main's.
    world.results.entries.push({
      ...entry!,
      key: entry!.key.replace('-00000101-', '-00000999-'),
      ref: 'refs/pull/7/merge',
      created: 50,
      bytes: Buffer.alloc(9),
    });
    const besides = await world.pullRequest();
    // Found in the place of main's entry: nothing tells them apart any more.
    world.results.entries.push({ ...entry!, key: `${entry!.key}9`, ref: 'refs/pull/7/merge', created: 51 });
    return { besides, instead: await world.pullRequest() };
  });

  it('is passed over where it is newer than that of the default branch', () => {
    expect(seen().besides).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
  });

  it('is not believed where it is found in the place of that', () => {
    const { instead } = seen();
    expect(instead.outputs['verdict']).toBe('regressed');
    expect(instead.out).toContain('the cached baseline is not believed');
    expect(instead.out).toContain('the artifact of the last run of the default branch');
  });
});

describe("a credible entry that somebody forged in the default branch's own cache", () => {
  const seen = playOnce(async () => {
    await using world = await createActionWorld();
    const { results, workspace } = world;
    await world.push();
    world.answer = (system, question) => addUp(`${system}WORSE`, question);
    await world.push({ inputs: { 'force-run': 'true' } });
    const [honest, lowered] = results.entries.splice(0);
    results.entries.push(honest!, {
      ...lowered!,
      key: lowered!.key.replace('-00000102-102-', '-00000999-101-'),
      created: 1,
    });
    world.answer = addUp;
    workspace.write('prompts/support.md', WORSE);
    const worse = await world.pullRequest();
    workspace.write('prompts/support.md', 'Add up.\n');
    const healing = await world.push();
    return { worse, healing, healed: await world.pullRequest() };
  });

  it('does not let a worse prompt pass: the entry before it is used, and that is said', () => {
    expect(seen().worse).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
    expect(seen().worse.out).toContain('is not believed, and an older one is used');
  });

  it('is replaced by the next run of the default branch', () => {
    expect(seen().healing.out).toContain('to the baseline');
    expect(seen().healed).toMatchObject({ code: 0, asked: 0, outputs: { verdict: 'unchanged' } });
    expect(seen().healed.out).not.toContain('not believed');
  });
});

describe('a baseline that the cache has dropped', () => {
  const seen = playOnce(async () => {
    await using world = await createActionWorld();
    await world.push();
    world.results.entries.splice(0);
    world.workspace.write('prompts/support.md', WORSE);
    const worse = await world.pullRequest();
    world.workspace.write('prompts/support.md', 'Add up.\n');
    const pushed = await world.push();
    const next = await world.pullRequest();
    world.results.entries.splice(0);
    for (const artifact of world.github.artifacts) artifact.expired = true;
    return { worse, pushed, next, gone: await world.pullRequest(), invalid: world.github.invalid };
  });

  it('is that of the artifact of the last run that saved one, and the report says so', () => {
    expect(seen().worse).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
    expect(seen().worse.check!.output.summary).toContain(
      'the artifact of the last run of the default branch',
    );
    expect(seen().invalid).toEqual([]);
  });

  it('is in the cache again after the next run of the default branch, which asks nothing for it', () => {
    expect(seen().pushed).toMatchObject({ code: 0, asked: 0 });
    expect(seen().pushed.saved).toHaveLength(1);
    expect(seen().next.out).not.toContain('artifact of the last run');
    expect(seen().next).toMatchObject({ asked: 0, outputs: { verdict: 'unchanged' } });
  });

  it('is gone where the artifact has expired too, which is neither good nor bad', () => {
    expect(seen().gone).toMatchObject({ code: 0, outputs: { verdict: 'no_baseline' } });
  });
});
