import { describe, expect, it } from 'vitest';
import { createActionWorld, WORSE } from '../support/action-world.ts';
import { createTar, createZip, watchFolder } from '../support/archives.ts';
import { playOnce } from '../support/play-once.ts';

const MIB = 1024 * 1024;

describe('a red job that is run again', () => {
  const seen = playOnce(async () => {
    await using world = await createActionWorld();
    await world.push();
    world.workspace.write('prompts/support.md', WORSE);
    const first = await world.pullRequest();
    const second = await world.pullRequest({ attempt: 2 });
    const add = world.answer;
    world.answer = (system, ...asked) => add(system.replace('WORSE', ''), ...asked);
    return { first, second, lucky: await world.pullRequest({ attempt: 3 }) };
  });

  it('draws no second lot: the rematch of the first attempt decides', () => {
    const { first, second } = seen();
    expect(first).toMatchObject({ code: 1, asked: 420 });
    expect(second).toMatchObject({ code: 1, asked: 60, outputs: { verdict: 'regressed' } });
  });

  it('uploads the results of each attempt', () => {
    expect(seen().second.uploaded).toContain('benchmark-results-attempt-2');
  });

  it('draws none either where its first look is better this time', () => {
    const { asked, comments } = seen().lucky;
    expect(comments[0]!.body).toContain('asked again side by side, 3 times each: 100 % before, 66.7 % now');
    expect(asked).toBe(60);
  });
});

describe('a run of several jobs that is run again', { timeout: 60_000 }, () => {
  it('draws no second lot in any of them', async () => {
    await using world = await createActionWorld();
    await world.push();
    for (const name of ['support', 'sales']) world.workspace.write(`prompts/${name}.md`, WORSE);
    const jobs = ['support', 'sales'].map((benchmark) => ({ benchmark, 'check-name': benchmark }));
    await world.pullRequest({ inputs: jobs[0]! });
    await world.pullRequest({ inputs: jobs[1]!, attempt: 1 });
    for (const inputs of jobs)
      expect(await world.pullRequest({ inputs, attempt: 2 })).toMatchObject({ code: 1, asked: 60 });
  });
});

describe('a job that is run again where its artifact grows', { timeout: 60_000 }, () => {
  it('writes little of it, and asks its rematch anew', async () => {
    await using world = await createActionWorld();
    await world.push();
    world.workspace.write('prompts/support.md', WORSE);
    await world.pullRequest();
    const { artifacts } = world.results;
    for (const name of artifacts.keys())
      artifacts.set(name, createZip([['b.json', Buffer.alloc(300 * MIB)]]));
    const most = watchFolder(world.runner.path);
    const second = await world.pullRequest({ attempt: 2 });
    expect(most()).toBeLessThanOrEqual(64 * MIB);
    expect(second).toMatchObject({ code: 1, asked: 420, outputs: { verdict: 'regressed' } });
  });

  it('is held against nothing, and says so, where the baseline does', async () => {
    await using world = await createActionWorld();
    await world.push();
    const [entry] = world.results.entries;
    entry!.bytes = createTar([['llm-bench-baseline.gz', Buffer.alloc(300 * MIB)]]);
    // Nor is it kept elsewhere.
    for (const artifact of world.github.artifacts) artifact.expired = true;
    const most = watchFolder(world.runner.path);
    const step = await world.pullRequest();
    expect(most()).toBeLessThanOrEqual(64 * MIB);
    expect(step.out).toContain('the cached baseline is not believed: its archive is too large, or damaged');
    expect(step.check?.conclusion).toBe('neutral');
  });
});
