import { describe, expect, it } from 'vitest';
import { createActionWorld, WORSE } from '../support/action-world.ts';
import { playOnce } from '../support/play-once.ts';

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
    expect(comments[0]!.body).toContain('asked both again, 3 times each: 66.7 % against 100 %');
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
